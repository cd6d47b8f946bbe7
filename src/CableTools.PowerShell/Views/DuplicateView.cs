using CableTools.Comparison;

namespace CableTools.PowerShell;

/// <summary>What the views in CableTools.format.ps1xml show of copies of one message where a property alone will not do.</summary>
public static class DuplicateView
{
    private const int Most = 6;

    /// <summary>Their numbers on one line.</summary>
    /// <param name="duplicate">The copies.</param>
    public static string Ids(CableDuplicate duplicate) => Join(", ", duplicate?.Ids ?? []);

    /// <summary>The names of the files they are from, one a line.</summary>
    /// <param name="duplicate">The copies.</param>
    public static string Sources(CableDuplicate duplicate) => Join("\n", [.. (duplicate?.Copies ?? []).Select(copy =>
        copy.Source is { } source ? source.Substring(source.LastIndexOfAny(['/', '\\']) + 1) : "(no file)")]);

    private static string Join(string separator, IReadOnlyList<string> items) =>
        string.Join(separator, items.Take(Most).Select(item => CellView.Text(item)))
            + (items.Count > Most ? FormattableString.Invariant($"{separator}… {items.Count} in all") : "");
}
