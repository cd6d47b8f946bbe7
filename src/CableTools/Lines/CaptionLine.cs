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

    /// <summary>Captions, and words that begin passing lines and addresses, by their first letter, A the first.</summary>
    private static readonly string[][] ByLetter = Sort(Captions),
        PlainOpeners = Sort(WordLists.Of("passing-opener").Concat(WordLists.Of("mission")));

    /// <summary>Captions that are words by themselves and no place's or person's: a misspelt one may mean them.</summary>
    private static readonly string[] Whole = ["SIPDIS", "NOFORN", "NODIS", "EXDIS", "STADIS", "LIMDIS", "SENSITIVE", "NOCONTRACT"];

    private static readonly Lexicon<string> Misspelt = new(Whole.Select(word => (word, word)));

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

    private static string[][] Sort(IEnumerable<string> words) =>
        [.. Enumerable.Range('A', 26).Select(letter => words.Where(word => word[0] == letter).ToArray())];

    /// <summary>The words of a table that begin with a letter, in either case.</summary>
    private static string[] BeginningWith(string[][] table, char c) => Chars.IsAsciiLetter(c) ? table[Chars.Upper(c) - 'A'] : [];

    private static bool TryTake(ref TextSlice rest, bool repairs, out string caption, out TextSlice word, out bool damaged)
    {
        damaged = false;
        foreach (string known in BeginningWith(ByLetter, rest[0]))
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
        foreach (string known in Whole)
            if (known.Length == end - 1 && IsSplit(rest, length, known)) caption = known;
        if (caption.Length == 0) return false;
        word = rest.To(rest.Start + end);
        rest = rest.From(word.End).Trim(Separators);
        return true;
    }

    private static bool IsSplit(TextSlice rest, int length, string known)
    {
        for (int i = 0; i < known.Length; i++)
            if (!Chars.AreAlike(rest[i < length ? i : i + 1], known[i])) return false;
        return true;
    }

    /// <summary>Whether a line begins with a word that is misread from none: those of passing lines and addresses.</summary>
    public static bool BeginsPlainly(TextSlice line)
    {
        foreach (string word in BeginningWith(PlainOpeners, line[0]))
            if (line.StartsWith(word) && line[word.Length] == ' ') return true;
        return false;
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
