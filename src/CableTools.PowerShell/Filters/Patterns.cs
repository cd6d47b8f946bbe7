using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>Names that are asked for with wildcards.</summary>
internal static class Patterns
{
    /// <summary>The patterns; null where nothing is asked for.</summary>
    /// <exception cref="WildcardPatternException">One of them is no pattern.</exception>
    public static WildcardPattern[]? Of(string[]? asked)
    {
        if (asked is null) return null;
        const WildcardOptions Options = WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant;
        var patterns = Array.ConvertAll(asked, pattern => WildcardPattern.Get(pattern, Options));
        // What is wrong with a pattern shows when it is first used.
        foreach (var pattern in patterns) _ = pattern.IsMatch("");
        return patterns;
    }

    /// <summary>Whether one of the patterns fits a name; any name does where nothing is asked for, and no name is no fit.</summary>
    public static bool Fit(WildcardPattern[]? patterns, string? name) =>
        patterns is null || (name is not null && Array.Exists(patterns, pattern => pattern.IsMatch(name)));

    /// <summary>Whether one pattern fits a name.</summary>
    public static bool Is(string asked, string? name) => Fit(Of([asked]), name);

    /// <summary>Whether a text is what is asked for: as a pattern where it is one, else by having the words in it.</summary>
    public static bool Speak(string[]? asked, string? text) =>
        asked is null || Array.Exists(asked, words => WildcardPattern.ContainsWildcardCharacters(words) ? Is(words, text)
            : text is not null && text.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0);
}
