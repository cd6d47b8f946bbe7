using System.Collections;
using System.Text.RegularExpressions;

namespace CableTools.Interactive;

/// <summary>The variables of a language's kernel, found by reflection: no version of the kernel is referenced here.</summary>
internal static partial class NotebookVariables
{
    /// <summary>The value of a variable; null where there is none, or the kernel gives no values.</summary>
    /// <param name="kernel">The kernel; null for none.</param>
    /// <param name="name">The variable.</param>
    public static object? Find(object? kernel, string name)
    {
        var method = kernel?.GetType().GetMethods()
            .FirstOrDefault(m => m is { Name: "TryGetValue", IsGenericMethodDefinition: true }
                && m.GetParameters() is [{ ParameterType: var key }, { IsOut: true }] && key == typeof(string));
        if (method is null) return null;
        object?[] arguments = [name, null];
        return method.MakeGenericMethod(typeof(object)).Invoke(kernel, arguments) is true ? arguments[1] : null;
    }

    /// <summary>The names of the variables with cables in them; those of C# where the kernel has a script's state.</summary>
    public static IEnumerable<string> WithCables(object? kernel)
    {
        object? state = kernel?.GetType().GetProperty("ScriptState")?.GetValue(kernel);
        if (state?.GetType().GetProperty("Variables")?.GetValue(state) is not IEnumerable variables) return [];
        return variables.Cast<object>()
            .Where(variable => variable.GetType().GetProperty("Value")?.GetValue(variable) is IEnumerable<Cable> or Cable)
            .Select(variable => variable.GetType().GetProperty("Name")?.GetValue(variable) as string).OfType<string>()
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    /// <summary>A name for a variable.</summary>
    /// <param name="name">What was given; null or "" for cables.</param>
    /// <exception cref="ArgumentException">It can name no variable.</exception>
    public static string NameOf(string? name) => string.IsNullOrWhiteSpace(name) ? "cables"
        : Identifier().IsMatch(name) ? name
        : throw new ArgumentException($"Expected the name of a variable for --name, not '{name}'.");

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{Nd}_]*\z", RegexOptions.None, 1000)]
    private static partial Regex Identifier();
}
