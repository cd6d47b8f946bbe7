namespace CableTools.PowerShell;

/// <summary>Which parameters of Measure-CableWord go together.</summary>
internal static class WordChoices
{
    private static readonly string[] Questions = ["Word", "Near", "Against"];

    // Each with those of the questions that have a use for it; "" stands for none of the three.
    private static readonly (string Parameter, string[] UsedWith)[] Uses =
    [
        ("Unit", ["Word"]), ("Span", ["Near"]), ("Minimum", ["Near", "Against"]), ("Length", ["", "Against"]),
        ("IncludeStopWord", ["", "Near", "Against"]), ("IncludeBoilerplate", ["", "Near", "Against"]),
        ("Exclude", ["", "Near", "Against"]), ("LeftOut", ["", "Near", "Against"]),
    ];

    /// <summary>What is wrong with the parameters given; null for nothing.</summary>
    public static string? Unused(IReadOnlyDictionary<string, object> given)
    {
        var asked = Questions.Where(given.ContainsKey).ToList();
        if (asked.Count > 1) return $"-{asked[0]} and -{asked[1]} ask for different rows. Call Measure-CableWord for each.";
        string question = asked.Count == 0 ? "" : asked[0];
        foreach (var (parameter, usedWith) in Uses)
        {
            if (!given.ContainsKey(parameter) || usedWith.Contains(question)) continue;
            return question.Length > 0 ? $"-{parameter} has no use with -{question}. Leave one of them out."
                : $"-{parameter} has no use without {string.Join(" or ", usedWith.Select(one => "-" + one))}.";
        }

        return null;
    }
}
