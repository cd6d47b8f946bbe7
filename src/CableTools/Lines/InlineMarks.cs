using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// Marks of transmission that a copy with joined lines has inside its lines: "... for export BEIJING 00002305  002 OF 003 rules ...",
/// "... appeared SIPDIS more often ...". Each is made a line of its own, so that whatever reads lines meets it as furniture.
/// </summary>
/// <remarks>
/// A mark is post, serial number of eight digits, number and count of the section with three each. It is looked for by the zeros of its
/// serial number or by what follows OF, so that one misread character does not hide it. Nothing is read from it, so a misreading changes no
/// value. Older pages begin "CONFIDENTIAL  PAGE 02  ROME  01196  01 OF 02  082030Z".
/// </remarks>
internal static class InlineMarks
{
    private const int SerialDigits = 8, SectionDigits = 3, LongestGap = 8, MostPostWords = 4, CutName = 10, FewestDigits = 9;
    private const string Sipdis = "SIPDIS", Stamp = "Department of State Case No", Page = "PAGE ", SmallOf = " of ";

    private static readonly Func<string, int, int, int> NextSign =
        Scan.AnyWordOf(" 000", " OF 0", Page, Sipdis, Stamp, "RELEASE IN ", "![");

    /// <summary>What follows the caption where it is spoken of: "a SIPDIS caption".</summary>
    private static readonly string[] Nouns = WordLists.Of("sipdis-noun");

    /// <summary>What stands before it there: "please include SIPDIS in all replies".</summary>
    private static readonly string[] Verbs = WordLists.Of("sipdis-verb");

    /// <summary>The stretches to cut out, in order; null where there are none, which is the rule.</summary>
    public static List<LineCut>? Find(string text)
    {
        List<LineCut>? cuts = null;
        bool stamped = false;
        for (int at = NextSign(text, 0, text.Length); at >= 0; at = NextSign(text, at + 1, text.Length))
        {
            int end;
            switch (text[at])
            {
                case ' ':
                    int serial = text[at + 1] == '0' ? at + 1 : SerialBefore(text, at);
                    if (serial >= 0 && TryReadMark(text, serial, out end))
                        AddLines(text, StartOfPost(text, serial, text.IndexOf(SmallOf, serial, end - serial, StringComparison.Ordinal) > 0),
                            end, ref cuts);
                    break;
                case 'P' when TryReadPage(text, at, out end):
                    AddLines(text, StartOfLevel(text, at), end, ref cuts);
                    break;
                case 'S' when IsInline(text, at):
                    AddCaptions(text, at, cuts ??= []);
                    break;
                case '!':
                    AddPicture(text, at, ref cuts);
                    break;
                case 'D' or 'R':
                    stamped |= at < ReleaseStamp.FirstPage;
                    AddStamp(text, at, stamped, ref cuts);
                    break;
            }
        }

        if (stamped) ReleaseStamp.AddCodes(text, ref cuts);
        return cuts is null ? null : InOrder(cuts);
    }

    /// <summary>"... the minister UNCLASSIFIED U.S. Department of State Case No. F-... Doc No. C... Date: 10/30/2015 said ...".</summary>
    private static void AddStamp(string text, int at, bool stamped, ref List<LineCut>? cuts)
    {
        if (stamped && text[at] == Stamp[0] && at > 0 && text[at - 1] == ' '
            && ReleaseStamp.TryFindInside(text, at - 1, out int start, out int end)) AddLines(text, start, end, ref cuts);
    }

    /// <summary>"![A stamp](images/page-002.png)": where a transcription has the picture of a page or of a part of it.</summary>
    private static void AddPicture(string text, int at, ref List<LineCut>? cuts)
    {
        int stop = Scan.LineEnd(text, at, text.Length);
        if (stop < 0) stop = text.Length;
        int middle = text.IndexOf("](", at, stop - at, StringComparison.Ordinal);
        int end = middle < 0 ? -1 : text.IndexOf(')', middle, stop - middle);
        if (end > 0) (cuts ??= []).Add(new LineCut(at, end + 1, true));
    }

    /// <summary>Both anchors may have led to one mark.</summary>
    private static List<LineCut> InOrder(List<LineCut> cuts)
    {
        cuts.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        int kept = 0;
        for (int i = 0; i < cuts.Count; i++)
            if (kept == 0 || cuts[i].Start >= cuts[kept - 1].End) cuts[kept++] = cuts[i];
        cuts.RemoveRange(kept, cuts.Count - kept);
        return cuts;
    }

    /// <summary>Offset of the serial number in front of an OF; -1 where no such thing stands there.</summary>
    private static int SerialBefore(string text, int of)
    {
        int at = of;
        while (at > 0 && of - at < SectionDigits + 2 && !Chars.IsBlank(text[at - 1])) at--;
        int section = at;
        while (at > 0 && section - at < LongestGap && Chars.IsBlank(text[at - 1])) at--;
        return at == section || at < SerialDigits ? -1 : at - SerialDigits;
    }

    /// <summary>Reads serial number, section, OF and count; the blanks between may be line ends.</summary>
    private static bool TryReadMark(string text, int at, out int end)
    {
        int certain = 0;
        end = at;
        if (!TakeDigits(text, ref end, SerialDigits, ref certain) || !TakeGap(text, ref end)
            || !TakeDigits(text, ref end, SectionDigits, ref certain)) return false;
        if (end + 1 < text.Length && text[end] == '.' && Chars.IsDigit(text[end + 1]))
            for (end++; end < text.Length && Chars.IsDigit(text[end]);) end++;
        if (!TakeGap(text, ref end) || end + 2 > text.Length) return false;
        if ((text[end] is not ('O' or '0' or 'Q') || text[end + 1] is not ('F' or 'P')) && !IsSmallOf(text, end)) return false;
        end += 2;
        return TakeGap(text, ref end) && TakeDigits(text, ref end, SectionDigits, ref certain) && certain >= FewestDigits
            && (end == text.Length || !Chars.IsDigit(text[end]));
    }

    /// <summary>"Kyiv 00000278 002 of 003", as some copies have all of it.</summary>
    private static bool IsSmallOf(string text, int at) => string.CompareOrdinal(text, at - 1, SmallOf, 0, SmallOf.Length) == 0;

    private static bool TakeDigits(string text, ref int at, int count, ref int certain)
    {
        if (at + count > text.Length) return false;
        for (int stop = at + count; at < stop; at++)
        {
            if (Chars.IsDigit(text[at])) certain++;
            else if (Confusions.Digit(text[at], true) < 0) return false;
        }

        return true;
    }

    private static bool TakeGap(string text, ref int at)
    {
        int start = at;
        while (at < text.Length && at - start < LongestGap && Chars.IsBlank(text[at])) at++;
        return at > start;
    }

    /// <summary>"PAGE 02        ROME  01196  01 OF 02  082030Z": the time of filing tells it from text.</summary>
    private static bool TryReadPage(string text, int at, out int end)
    {
        end = at + Page.Length - 1;
        if ((at > 0 && !Chars.IsBlank(text[at - 1])) || !TakeWide(text, ref end, Chars.IsDigit, 2, 3)) return false;
        int words = 0;
        while (words <= MostPostWords && TakeWide(text, ref end, IsOfName, 2, 12)) words++;
        if (words is 0 or > MostPostWords || !TakeWide(text, ref end, Chars.IsDigit, 3, 6)) return false;
        int section = end;
        if (TakeWide(text, ref section, Chars.IsDigit, 1, 2) && TakeWide(text, ref section, IsOfName, 2, 2)
            && TakeWide(text, ref section, Chars.IsDigit, 1, 2)) end = section;
        if (!TakeWide(text, ref end, Chars.IsDigit, 6, 6) || end == text.Length || text[end] != 'Z') return false;
        end++;
        return true;
    }

    /// <summary>Blanks of one line, however many, and characters of a kind behind them.</summary>
    private static bool TakeWide(string text, ref int at, Func<char, bool> kind, int least, int most)
    {
        int start = at;
        while (start < text.Length && text[start] == ' ') start++;
        int end = start;
        while (end < text.Length && end - start < most && kind(text[end])) end++;
        if (start == at || end - start < least) return false;
        at = end;
        return true;
    }

    /// <summary>Where the level in front of a page's first words begins.</summary>
    private static int StartOfLevel(string text, int page)
    {
        int end = page;
        while (end > 0 && text[end - 1] == ' ') end--;
        foreach (string level in LevelWords.OfPages)
        {
            int start = end - level.Length;
            if (start >= 0 && (start == 0 || !Chars.IsLetterOrDigit(text[start - 1]))
                && string.CompareOrdinal(text, start, level, 0, level.Length) == 0) return start;
        }

        return page;
    }

    /// <summary>
    /// Where the post before the serial number begins: the longest name that is known, whole or cut at ten characters as these marks have
    /// it ("PORT AU PR"); else the last word in capitals; else at the number.
    /// </summary>
    private static int StartOfPost(string text, int serial, bool small)
    {
        int end = serial;
        while (end > 0 && text[end - 1] == ' ') end--;
        int start = serial, known = -1;
        for (int words = 0, at = end; words < MostPostWords; words++)
        {
            int word = at;
            while (word > 0 && (IsOfName(text[word - 1]) || (small && Chars.IsLower(text[word - 1])))) word--;
            if (word == at || !Chars.IsUpper(text[word])) break;
            if (words == 0) start = word;
            if (PostVocabulary.IsName(text, word, end - word) || (end - word == CutName && IsCutName(text, word))) known = word;
            at = word;
            while (at > 0 && text[at - 1] == ' ') at--;
            if (at == word) break;
        }

        return known >= 0 ? known : start;
    }

    private static bool IsOfName(char c) => Chars.IsUpper(c) || c is '-' or '\'';

    private static bool IsCutName(string text, int start)
    {
        foreach (var name in PostVocabulary.SqueezedNames)
        {
            int at = start, letters = 0;
            for (; at < start + CutName && letters < name.Key.Length; at++)
            {
                if (!Chars.IsLetter(text[at])) continue;
                if (text[at] != name.Key[letters]) break;
                letters++;
            }

            if (at == start + CutName) return true;
        }

        return false;
    }

    /// <summary>A mark that runs over a line's end is one on each line.</summary>
    private static void AddLines(string text, int start, int end, ref List<LineCut>? cuts)
    {
        for (int at = start; at < end;)
        {
            int stop = Scan.LineEnd(text, at, end);
            if (stop < 0) stop = end;
            var part = new TextSlice(text, at, stop).Trim();
            if (!part.IsEmpty) (cuts ??= []).Add(new LineCut(part.Start, part.End, true));
            at = stop + 1;
        }
    }

    /// <summary>Whether the caption stands among other words of its line, and is not spoken of there.</summary>
    private static bool IsInline(string text, int at)
    {
        int end = at + Sipdis.Length, before = at, after = end;
        if ((at > 0 && !Chars.IsBlank(text[at - 1])) || (end < text.Length && !Chars.IsBlank(text[end]))) return false;
        while (before > 0 && IsBlankInLine(text[before - 1])) before--;
        while (after < text.Length && IsBlankInLine(text[after])) after++;
        bool begins = before == 0 || text[before - 1] is '\n' or '\r', ends = after == text.Length || text[after] is '\n' or '\r';
        if (begins && ends) return false;
        var rest = new TextSlice(text, after, text.Length);
        foreach (string noun in Nouns)
            if (rest.StartsWith(noun)) return false;
        if (ends || !Chars.IsLower(text[after])) return true;
        var ahead = new TextSlice(text, 0, before);
        foreach (string verb in Verbs)
            if (ahead.EndsWith(verb) && !Chars.IsLetter(ahead[ahead.Length - verb.Length - 1])) return false;
        return true;
    }

    private static bool IsBlankInLine(char c) => c is not ('\n' or '\r') && Chars.IsBlank(c);

    /// <summary>The caption, and others right behind it: "SIPDIS NOFORN STATE FOR NEA/FO".</summary>
    private static void AddCaptions(string text, int at, List<LineCut> cuts)
    {
        int end = at + Sipdis.Length;
        cuts.Add(new LineCut(at, end, false));
        int stop = Scan.LineEnd(text, end, text.Length);
        var rest = new TextSlice(text, end, stop < 0 ? text.Length : stop).Trim();
        if (Chars.IsUpper(rest[1]) && CaptionLine.TryLeading(rest, out var caption))
            cuts.Add(new LineCut(caption.Start, caption.End, false));
    }
}
