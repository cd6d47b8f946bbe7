using CableTools.Fields;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Repair;

/// <summary>
/// Misspelt tags. Three steps, the surest first: characters that print alike (PG0V), slips of the typing hand (PGVO, PRELL),
/// any other single edit. The first step that finds a tag decides, and only where it finds one tag alone.
/// </summary>
internal static class TagSpelling
{
    private static readonly Func<string, CableTag, bool>[] Steps = [IsLookAlike, IsSlip, IsOneEdit];

    // Words, names and other people's abbreviations seen on TAGS lines that lie one edit from a tag.
    private static readonly string[] Words = ["AGOA", "AMEX", "ARCH", "ARMS", "CARE", "CASA", "CASE", "CSIS", "MARK", "PARK", "PERM", "PETER", "PHARM", "PLUM", "POLS", "PROB", "PROG", "SMIL"];

    /// <summary>The subject, program or organization tag that was meant; null where the tag is known, or none or several could be meant.</summary>
    public static string? Correct(string code)
    {
        // Codes of two and three letters lie too close to each other, countries above all.
        if (code.Length is < 4 or > 9 || TagVocabulary.Find(code) is not null) return null;
        foreach (var c in code)
            if (!Ascii.IsLetter(c) && !Ascii.IsDigit(c)) return null;

        var upper = code.ToUpperInvariant();
        if (Array.IndexOf(Words, upper) >= 0) return null;
        foreach (var isMisspelling in Steps)
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

    private static bool IsLookAlike(string code, CableTag tag) => EditDistance.LookAlike(code, tag.Code);

    private static bool IsSlip(string code, CableTag tag) =>
        EditDistance.IsTransposed(code, tag.Code) || EditDistance.IsDoubled(code, tag.Code);

    // The first letter is the tag's category and is rarely the wrong one. Organizations are left out, the world being full of
    // other abbreviations; so are historic tags, which would take in too many misspellings of current ones; and a program
    // tag's own form, for programs come and go and a strange one is as likely one the vocabulary does not have.
    private static bool IsOneEdit(string code, CableTag tag) =>
        tag.Kind != CableTagKind.Organization
        && tag.Note is null
        && TagVocabulary.KindByForm(code) != CableTagKind.Program
        && code[0] == tag.Code[0]
        && EditDistance.Between(code, tag.Code, 1) <= 1;

    // A tag whose meaning nobody verified is not worth correcting to.
    private static bool IsTarget(CableTag tag) =>
        tag.Code.Length >= 4 && tag.Kind != CableTagKind.Geographic && tag.Meaning is not null;
}
