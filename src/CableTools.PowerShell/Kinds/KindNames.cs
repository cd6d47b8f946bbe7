using CableTools.Statistics;

namespace CableTools.PowerShell;

/// <summary>Kinds of statistics and charts as the prompt has them: by name, with parameters that some have a use for.</summary>
internal static class KindNames
{
    /// <summary>The kind of a name, in whatever case; null for none.</summary>
    public static T? Named<T>(this IReadOnlyList<T> kinds, string? name)
        where T : CableStatisticKind =>
        kinds.FirstOrDefault(kind => string.Equals(kind.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is wrong with a parameter that is given and that the kind has no use for; null where nothing is.</summary>
    /// <param name="kinds">The kinds there are.</param>
    /// <param name="kind">The kind asked for.</param>
    /// <param name="parameter">The parameter's name.</param>
    /// <param name="given">The parameters that are given.</param>
    /// <param name="takes">Whether a kind has a use for the parameter.</param>
    public static string? Unused<T>(this IReadOnlyList<T> kinds, T kind, string parameter, IDictionary<string, object> given,
        Func<T, bool> takes)
        where T : CableStatisticKind =>
        !given.ContainsKey(parameter) || takes(kind) ? null
            : $"-{parameter} has no meaning with -Kind {kind}: expected -Kind {string.Join(" or ", kinds.Where(takes))}.";
}
