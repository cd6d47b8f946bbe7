using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// Portion marking: "(" level *( separator control ) ")" where level is U, C, S, TS, SBU ..., a control is NF, REL, FOUO ...
/// and everything after REL names countries. Source: E.O. 13526 sec. 1.6(c), 5 FAH-3 H-710; forms as counted on real cables.
/// "(U.S.)" and "(Iran)" are text: their first word is no level, or a character is no separator.
/// </summary>
internal readonly struct PortionMark
{
    private const int LongestMark = 48;

    private static readonly HashSet<string> Levels = new(LevelWords.Portions.Select(portion => portion.Word),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>Short levels, which are known by look-alikes only: "(G)", "(5BU)".</summary>
    private static readonly string[] Misreadable = ["C", "S", "U", "SBU", "TS", "SNF", "CNF"];

    private static readonly HashSet<string> Controls = WordLists.SetOf("portion-control");

    /// <summary>The control that most markings have, behind their level: where it is misread, it lacks a letter or has another.</summary>
    private static readonly KnownWord NoForeigners = new("NF", Spelling.Other);

    private PortionMark(int start, int contentStart, int contentEnd, int end, string? meant = null)
    {
        Meant = meant;
        Start = start;
        ContentStart = contentStart;
        ContentEnd = contentEnd;
        End = end;
    }

    /// <summary>Offset of the opening parenthesis, or of the level where it is lost.</summary>
    public int Start { get; }

    public int ContentStart { get; }

    public int ContentEnd { get; }

    /// <summary>Offset past the closing parenthesis; 0 in a default value: no mark.</summary>
    public int End { get; }

    public bool Exists => End > 0;

    /// <summary>Whether the opening parenthesis is lost: "1. C) ...".</summary>
    public bool OpeningIsLost => Start == ContentStart;

    /// <summary>What a misread marking means, "C" of "(G)"; null for one as it should be.</summary>
    public string? Meant { get; }

    /// <summary>The marking without its parentheses.</summary>
    public string Content(string text) => Meant ?? text.Substring(ContentStart, ContentEnd - ContentStart);

    /// <summary>Reads a marking that opens at <paramref name="at"/>.</summary>
    public static bool TryRead(string text, int at, int end, out PortionMark mark)
    {
        mark = default;
        if (at >= end || text[at] is not ('(' or '[' or '{')) return false;
        int close = at + 1, limit = Math.Min(end, at + LongestMark);
        while (close < limit && text[close] is not (')' or ']' or '}')) close++;
        if (close == limit) return false;
        int start = at + 1, stop = close;
        while (start < stop && Chars.IsBlank(text[start])) start++;
        while (stop > start && Chars.IsBlank(text[stop - 1])) stop--;
        if (!IsMarking(text, start, stop)) return false;
        mark = new PortionMark(at, start, stop, close + 1);
        return true;
    }

    /// <summary>Reads a marking whose opening parenthesis is lost; only after a paragraph number is that to be believed.</summary>
    public static bool TryReadUnopened(string text, int at, int end, out PortionMark mark)
    {
        mark = default;
        int stop = at;
        while (stop < end && stop - at < 4 && Chars.IsAsciiLetter(text[stop])) stop++;
        if (stop == at || stop >= end || text[stop] != ')' || !Levels.Contains(text.Substring(at, stop - at))) return false;
        mark = new PortionMark(at, at, stop, stop + 1);
        return true;
    }

    /// <summary>
    /// Reads a marking whose level is misread, "(G)", "(5/NF)": only after a paragraph number, among marked paragraphs, is that to be
    /// believed.
    /// </summary>
    public static bool TryReadMisread(string text, int at, int end, out PortionMark mark)
    {
        mark = default;
        if (at >= end || text[at] != '(') return false;
        int close = at + 1, limit = Math.Min(end, at + LongestMark);
        while (close < limit && text[close] != ')') close++;
        if (close == limit) return false;
        int stop = at + 1;
        while (stop < close && Chars.IsLetterOrDigit(text[stop])) stop++;
        foreach (string level in Misreadable)
        {
            if (level.Length != stop - at - 1 || !IsAlike(text, at + 1, level)) continue;
            string meant = level + text.Substring(stop, close - stop);
            if (!IsMarking(meant, 0, meant.Length)) continue;
            mark = new PortionMark(at, at + 1, close, close + 1, meant);
            return true;
        }

        // "(C/F)", "(S/MF)".
        int control = stop + 1;
        if (text[stop] is not ('/' or '-') || !IsMarking(text, at + 1, stop)
            || !NoForeigners.IsNear(new TextSlice(text, control, close))) return false;
        mark = new PortionMark(at, at + 1, close, close + 1, text.Substring(at + 1, control - at - 1) + NoForeigners.Word);
        return true;
    }

    private static bool IsAlike(string text, int at, string level)
    {
        for (int i = 0; i < level.Length; i++)
            if (text[at + i] != level[i] && !Confusions.AreAlike(Chars.Upper(text[at + i]), level[i])) return false;
        return true;
    }

    private static bool IsMarking(string text, int start, int end)
    {
        if (start == end) return false;

        // The commonest markings, without a look-up.
        if (end - start == 1) return text[start] is 'C' or 'S' or 'U' or 'c' or 's' or 'u' or 'R';

        bool first = true, countries = false;
        for (int at = start; at < end;)
        {
            char c = text[at];
            if (Chars.IsLetter(c))
            {
                int word = at;
                while (at < end && Chars.IsLetter(text[at])) at++;
                if (countries) continue;
                string token = text.Substring(word, at - word);
                if (first)
                {
                    if (!Levels.Contains(token)) return false;
                    first = false;
                }
                else if (token.StartsWith("REL", StringComparison.OrdinalIgnoreCase))
                {
                    countries = true;
                }
                else if (!Controls.Contains(token))
                {
                    return false;
                }
            }
            else if (!first && (c is '/' or '-' or ',' or '\\' or '\u2013' || Chars.IsBlank(c) || (countries && c is '&' or '.')))
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        return !first;
    }
}
