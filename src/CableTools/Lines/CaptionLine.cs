using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>Captions and passing lines between the classification line and the labelled fields (5 FAH-2 H-322, H-326).</summary>
internal static class CaptionLine
{
    private const int LongestLine = 80, LongestPassing = 250, ShortestMisspelt = 5;
    private const string Separators = "*_#()/,;.-", SpacedCopy = "C O R R E C T E D";

    // Longest first where one begins another.
    private static readonly string[] Captions = WordLists.Of("caption");

    /// <summary>A bit for each letter that one begins with, A the lowest.</summary>
    private static readonly uint Firsts = Captions.Aggregate(0u, (bits, caption) => bits | (1u << (caption[0] - 'A')));

    /// <summary>What a misspelt caption may mean: those that are words by themselves and no place's or person's.</summary>
    private static readonly Lexicon<string> Misspelt = new(new[] { "SIPDIS", "NOFORN", "NODIS", "EXDIS", "STADIS", "LIMDIS", "SENSITIVE",
        "NOCONTRACT" }.Select(word => (word, word)));

    /// <summary>The first letters of each, and of the spaced form: what may open a line of captions.</summary>
    public static IEnumerable<string> Openers => Captions.Select(caption => caption.Substring(0, 4)).Append("C O").Append("S I");

    /// <summary>Whether a line holds captions and nothing else.</summary>
    public static bool IsCaption(TextSlice line, bool repairs)
    {
        if (line.Length > LongestLine || line.IsEmpty) return false;
        if (line.StartsWith(SpacedCopy) || HandlingLine.Is(line)) return true;
        var rest = line.Trim(Separators);
        int count = 0;
        for (; !rest.IsEmpty; count++)
            if (!TryTake(ref rest, repairs, out _, out _, out _)) return false;
        return count > 0;
    }

    /// <summary>Whether a line that is no caption line may be a misspelt one: told by its first word.</summary>
    public static bool MayBeMisspelt(TextSlice line)
    {
        int length = 0;
        while (Chars.IsLetterOrDigit(line[length])) length++;
        if (Chars.IsLower(line[1])) return false;
        var word = line.To(line.Start + length);
        return length >= ShortestMisspelt ? Misspelt.MayHold(word) : TryTakeSplit(ref line, length, ref word, out _);
    }

    /// <summary>The captions of a line, each with its place and, where it was misspelt, as damaged.</summary>
    public static IEnumerable<(string Caption, TextSlice Word, bool IsDamaged)> Read(TextSlice line, bool repairs)
    {
        if (line.StartsWith(SpacedCopy))
        {
            yield return ("CORRECTED COPY", line, false);
            yield break;
        }

        var rest = line.Trim(Separators);
        while (!rest.IsEmpty
            && TryTake(ref rest, repairs, out string caption, out var word, out bool damaged)) yield return (caption, word, damaged);
    }

    /// <summary>The caption that a text begins with, as it should be written.</summary>
    public static bool TryLeading(TextSlice text, out TextSlice caption) => TryTake(ref text, false, out _, out caption, out _);

    /// <summary>Whether a caption begins with a letter, in either case.</summary>
    private static bool MayBegin(char c) => Chars.IsAsciiLetter(c) && ((Firsts >> (Chars.Upper(c) - 'A')) & 1) != 0;

    private static bool TryTake(ref TextSlice rest, bool repairs, out string caption, out TextSlice word, out bool damaged)
    {
        damaged = false;
        foreach (string known in MayBegin(rest[0]) ? Captions : [])
        {
            if (!rest.StartsWith(known) || Chars.IsLetterOrDigit(rest[known.Length])) continue;
            caption = known;
            word = rest.To(rest.Start + known.Length);
            rest = rest.From(word.End).Trim(Separators);

            // What follows these is a reason, or a name: "CORRECTED COPY (ADDED TAGS)".
            if (known == "CORRECTED COPY" || known.StartsWith("MILITARY", StringComparison.Ordinal)
                || known is "CODEL" or "STAFFDEL") rest = rest.To(rest.Start);
            return true;
        }

        int length = 0;
        while (Chars.IsLetterOrDigit(rest[length])) length++;
        word = rest.To(rest.Start + length);
        caption = "";
        damaged = true;
        if (!repairs || word.HasLower) return false;
        if (TryTakeSplit(ref rest, length, ref word, out caption)) return true;
        if (length < ShortestMisspelt || !Misspelt.TryRepair(word, out caption, out _)) return false;
        rest = rest.From(word.End).Trim(Separators);
        return true;
    }

    /// <summary>"SI PDIS": a blank came into the word.</summary>
    private static bool TryTakeSplit(ref TextSlice rest, int length, ref TextSlice word, out string caption)
    {
        caption = "";
        if (length == 0 || rest[length] != ' ') return false;
        int end = length + 1;
        while (Chars.IsUpper(rest[end])) end++;
        if (Chars.IsLetterOrDigit(rest[end]) || end - 1 < ShortestMisspelt) return false;
        string whole = word.ToString() + rest.Between(rest.Start + length + 1, rest.Start + end);
        if (!Misspelt.TryFind(new TextSlice(whole, 0, whole.Length), out string? known)) return false;
        caption = known;
        word = rest.To(rest.Start + end);
        rest = rest.From(word.End).Trim(Separators);
        return true;
    }

    /// <summary>"STATE FOR EUR/RUS, SA/RA", "DEPT ALSO FOR ...", "PLEASE PASS TO ...", "FOR A/S BURNS FROM ...".</summary>
    public static bool IsPassing(TextSlice line)
    {
        if (line.Length > LongestPassing) return false;
        return line.StartsWith("FOR ") || line.StartsWith("PASS ") || line.StartsWith("PLEASE PASS") || line.StartsWith("FROM ")
            || line.StartsWith("ALSO FOR")
            || line.EndsWith(" FOR") || Scan.AnyCase(line.Source, " for ", line.Start, line.End) >= 0
                || Scan.AnyCase(line.Source, " pass ", line.Start, line.End) >= 0;
    }
}
