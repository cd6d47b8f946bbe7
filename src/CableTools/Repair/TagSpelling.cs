using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Repair;

/// <summary>
/// Misspelt tags. Three steps, the surest first: characters that print alike (PG0V), slips of the typing hand (PGVO, PRELL),
/// any other single edit. The first step that finds a tag decides, and only where it finds one tag alone.
/// </summary>
internal static class TagSpelling
{
    private const int ShortestTag = 4, LongestTag = 9, MostAlike = 2, ShortestOrganization = 6;

    private static readonly Func<string, CableTag, bool>[] Steps = [IsLookAlike, IsSlip, IsOneEdit], ShortSteps = [LacksLetter];

    /// <summary>
    /// The subject, program or organization tag that was meant; null where the tag is known, or none or several could be meant.
    /// </summary>
    public static string? Correct(string code)
    {
        // Codes of two and three letters lie too close to each other, countries above all; but one of three may lack a letter.
        if (code.Length is < ShortestTag - 1 or > LongestTag || TagVocabulary.Find(code) is not null) return null;
        foreach (char c in code)
            if (!Chars.IsAsciiLetter(c) && !Chars.IsDigit(c)) return null;

        string upper = code.ToUpperInvariant();
        if (OrdinaryWords.Contains(upper)) return null;
        foreach (var isMisspelling in code.Length < ShortestTag ? ShortSteps : Steps)
        {
            string? only = null;
            foreach (var tag in TagVocabulary.All)
            {
                if (!IsTarget(tag) || !isMisspelling(upper, tag)) continue;
                if (only is not null) return null;
                only = tag.Code;
            }

            if (only is not null) return only;
        }

        return null;
    }

    /// <summary>
    /// The only country that a code of two characters is like, "VK" for UK, "8A" for BA, or of several the sender's own; null where the
    /// code is known, or nobody can tell.
    /// </summary>
    public static string? CorrectCountry(string code, string? own)
    {
        if (code.Length != 2 || TagVocabulary.Find(code) is not null) return null;
        if (own is not null && TagVocabulary.Find(own) is { } home && IsLookAlike(code, home)) return own;
        string? only = null;
        foreach (var tag in TagVocabulary.All)
        {
            if (tag.Kind != CableTagKind.Geographic || tag.Note is not null || !IsLookAlike(code, tag)) continue;
            if (only is not null) return null;
            only = tag.Code;
        }

        return only;
    }

    private static bool IsLookAlike(string code, CableTag tag)
    {
        if (code.Length != tag.Code.Length) return false;
        int alike = 0;
        for (int i = 0; i < code.Length; i++)
        {
            if (code[i] == tag.Code[i]) continue;
            if (!Confusions.AreAlike(code[i], tag.Code[i]) || ++alike > MostAlike) return false;
        }

        return true;
    }

    /// <summary>Two neighbours swapped, or a letter typed twice.</summary>
    private static bool IsSlip(string code, CableTag tag)
    {
        string word = tag.Code;
        int i = 0;
        while (i < code.Length && i < word.Length && code[i] == word[i]) i++;
        if (code.Length == word.Length)
            return i + 1 < code.Length && code[i] == word[i + 1] && code[i + 1] == word[i]
                && string.CompareOrdinal(code, i + 2, word, i + 2, code.Length) == 0;
        return code.Length == word.Length + 1 && i > 0 && code[i] == code[i - 1]
            && string.CompareOrdinal(code, i + 1, word, i, code.Length) == 0;
    }

    /// <summary>"PGO", "PRL": a subject's tag without one of its letters, but for the first.</summary>
    private static bool LacksLetter(string code, CableTag tag) =>
        tag.Kind == CableTagKind.Subject && tag.Note is null && code[0] == tag.Code[0] && Spelling.Lacks(code, tag.Code);

    // The first letter is the tag's category and is rarely the wrong one. Short organizations are left out, the world being full of
    // other abbreviations; so are historic tags, which would take in too many misspellings of current ones; and a program
    // tag's own form, for programs come and go and a strange one is as likely one the vocabulary does not have.
    private static bool IsOneEdit(string code, CableTag tag) =>
        (tag.Kind != CableTagKind.Organization || tag.Code.Length >= ShortestOrganization)
        && tag.Note is null
        && TagVocabulary.KindByForm(code) != CableTagKind.Program
        && code[0] == tag.Code[0]
        && Spelling.Cost(code, 0, code.Length, tag.Code, Spelling.Other) <= Spelling.Other;

    // A tag whose meaning nobody verified is not worth correcting to.
    private static bool IsTarget(CableTag tag) =>
        tag.Code.Length >= ShortestTag && tag.Kind != CableTagKind.Geographic && tag.Meaning is not null;
}
