using System.Text.RegularExpressions;

namespace CableTools.Hostile.Cases;

/// <summary>All cases, in the order of docs/bounds.md.</summary>
internal static class AllCases
{
    /// <summary>All.</summary>
    public static IReadOnlyList<HostileCase> All { get; } =
        [.. Lengths.Cases, .. Counts.Cases, .. Depths.Cases, .. Patterns.Cases, .. Packings.Cases, .. Outlets.Cases];

    /// <summary>Those with certain names; all where none is given.</summary>
    public static IReadOnlyList<HostileCase> Of(IReadOnlyList<string> names) =>
        names.Count == 0 ? All : [.. All.Where(one => names.Any(name => Fits(one.Name, name)))];

    private static bool Fits(string name, string pattern) =>
        Regex.IsMatch(name, $"^{Regex.Escape(pattern).Replace("\\*", ".*")}$", RegexOptions.NonBacktracking);
}
