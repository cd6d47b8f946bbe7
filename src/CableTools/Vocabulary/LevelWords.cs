namespace CableTools.Vocabulary;

/// <summary>The classification levels: their words, their letters and their portion markings, named here and nowhere else.</summary>
internal static class LevelWords
{
    /// <summary>The words of a classification line in letters alone (5 FAH-2 H-321), longer ones before those they begin with.</summary>
    public static readonly (string Letters, Classification Level)[] Lines =
    [
        ("TOPSECRET", Classification.TopSecret),
        ("UNCLASSIFIED", Classification.Unclassified),
        ("UNCLAS", Classification.Unclassified),
        ("CONFIDENTIAL", Classification.Confidential),
        ("SECRET", Classification.Secret),
        ("LIMITEDOFFICIALUSE", Classification.LimitedOfficialUse),
        ("LIMOFFUSE", Classification.LimitedOfficialUse),
        ("LOU", Classification.LimitedOfficialUse),
    ];

    /// <summary>The words as the top of a page has them, longer ones before those they end with.</summary>
    public static readonly string[] OfPages =
        ["UNCLASSIFIED", "LIMITED OFFICIAL USE", "CONFIDENTIAL", "TOP SECRET", "SECRET", "UNCLAS"];

    /// <summary>First words of a portion marking (E.O. 13526 sec. 1.6(c), 5 FAH-3 H-710).</summary>
    public static readonly (string Word, Classification Level)[] Portions =
    [
        ("U", Classification.Unclassified), ("C", Classification.Confidential), ("S", Classification.Secret),
            ("TS", Classification.TopSecret),
        ("SBU", Classification.Unclassified), ("LOU", Classification.LimitedOfficialUse), ("FOUO", Classification.Unclassified),
            ("R", Classification.Unknown),
        ("SNF", Classification.Secret), ("CNF", Classification.Confidential), ("SBUNF", Classification.Unclassified),
            ("UNCLAS", Classification.Unclassified),
        ("UNCLASSIFIED", Classification.Unclassified), ("CONFIDENTIAL", Classification.Confidential), ("SECRET", Classification.Secret),
    ];

    /// <summary>
    /// Level of a portion marking by its first word: "S//NF" is Secret, SBU and FOUO are unclassified; Unknown for anything else.
    /// </summary>
    public static Classification OfPortion(string marking)
    {
        int end = 0;
        while (end < marking.Length && char.IsLetter(marking[end])) end++;
        foreach (var (word, level) in Portions)
            if (word.Length == end && string.Compare(marking, 0, word, 0, end, StringComparison.OrdinalIgnoreCase) == 0) return level;
        return Classification.Unknown;
    }

    /// <summary>Level of the letter of format line 4 (ACP 127): E is encrypted for transmission only, so unclassified.</summary>
    public static Classification OfProsign(char letter) => letter switch
    {
        'U' or 'E' => Classification.Unclassified,
        'C' => Classification.Confidential,
        'S' => Classification.Secret,
        'T' => Classification.TopSecret,
        _ => Classification.Unknown,
    };
}
