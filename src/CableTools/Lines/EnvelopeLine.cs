using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>The forms of the envelope's lines (ACP 127, 5 FAH-2 H-320), and of the first page of the 1970s form.</summary>
internal static class EnvelopeLine
{
    private const int LongestAddressee = 100, MostPageDigits = 7, ShortestPageRule = 8, LongestWord = 5, ShortestIdentifier = 10;

    /// <summary>What dirt on the paper is read as, before a word or behind it.</summary>
    public const string Specks = "\u2022.'*\u00b7 ";

    private static readonly string[] OperatingSignals = ["ZDK", "ZDS", "ZUI", "ZOC", "ZZH", "ZFF", "ZDG", "ZFH"];

    private static readonly KnownWord Zczc = new("VZCZC", 2 * Spelling.Slip), De = new("DE", Spelling.Slip), Zny = new("ZNY",
        Spelling.Slip), Znr = new("ZNR", Spelling.Slip),
        Info = new("INFO", Spelling.Other), To = new("TO", Spelling.Slip), Xmt = new("XMT", Spelling.Slip);

    private static readonly string[] Addresses = [.. WordLists.Of("mission"), .. WordLists.Of("address")];
    /// <summary>FL2: "OO RUEHDBU RUEHIK": a doubled prosign, then routing indicators; on further lines routing indicators alone.</summary>
    public static LineKind Routing(TextSlice line, LineVerdicts verdicts)
    {
        int at = line.Start, indicators = 0;
        bool prosign = false, misread = false;
        while (at < line.End)
        {
            while (at < line.End && Chars.IsBlank(line.Source[at])) at++;
            var rest = line.From(at);
            if (rest.IsEmpty) break;
            bool mixed = verdicts.Repairs && rest[0] is '0' or 'O' && rest[1] is '0' or 'O' && rest[0] != rest[1];
            bool doubled = mixed || (rest[0] == rest[1] && rest[0] is 'Z' or 'O' or 'P' or 'R' or '0');
            if (doubled && (rest.Length == 2 || Chars.IsBlank(rest[2])))
            {
                misread |= mixed;
                prosign = true;
                at += 2;
                continue;
            }

            if (!IsRoutingIndicator(rest, out int length) || (rest.Length > length && !Chars.IsBlank(rest[length]))) return LineKind.Text;
            indicators++;
            at += length;
        }

        if (misread) verdicts.KeepAsMisread();
        return prosign && (indicators > 0 || line.Length == 2) ? LineKind.Routing : indicators > 0 ? LineKind.RoutingIndicators
            : LineKind.Text;
    }

    /// <summary>FL3: "DE RUEHMO #5030 1321305".</summary>
    public static bool IsOriginator(TextSlice line) =>
        line.StartsWithWord("DE") && IsRoutingIndicator(line.From(line.Start + 2).Trim(), out _);

    /// <summary>FL4, and the operating signals on lines after it: "ZNY CCCCC ZZH", "ZDK CTG RUEHPF 4042".</summary>
    public static bool IsSecurityProsign(TextSlice line)
    {
        if (line.StartsWithWord("ZNY") || line.StartsWithWord("ZNR")) return true;
        if (!Chars.IsUpper(line[1]) || !Chars.IsUpper(line[2]) || Chars.IsLetter(line[3])) return false;
        foreach (string signal in OperatingSignals)
            if (line.StartsWith(signal)) return true;
        return false;
    }

    /// <summary>A further addressee of a TO or INFO list: with its routing indicator, or in capitals and no passing line.</summary>
    public static bool IsAddressee(TextSlice line, bool listIsOpen)
    {
        if (!listIsOpen || line.Length > LongestAddressee || !Chars.IsUpper(line[0])) return false;
        return !line.HasLower && !line.Contains(" FOR ") && !line.Contains(" PASS ") && line.Last != ':';
    }

    /// <summary>Offset in the line of the slash behind its routing indicator, or -1; a copy may have put blanks around it.</summary>
    public static int IndicatorSlash(TextSlice line)
    {
        if (!IsRoutingIndicator(line, out int length)) return -1;
        while (line[length] == ' ') length++;
        return line[length] == '/' ? length : -1;
    }

    /// <summary>"AMEMBASSY MINSK" without a routing indicator: after XMT, a further one exempted.</summary>
    public static bool NamesPost(TextSlice line) =>
        line.StartsWithWord("AMEMBASSY") || line.StartsWithWord("AMCONSUL") || line.StartsWithWord("USMISSION");

    /// <summary>Routing indicator: R, a letter for the network and area, then station letters; four to nine in all (ACP 121).</summary>
    public static bool IsRoutingIndicator(TextSlice word, out int length)
    {
        length = 0;
        if (word[0] != 'R') return false;
        while (Chars.IsUpper(word[length]) || (length > 2 && Chars.IsDigit(word[length]))) length++;
        return length is >= 4 and <= 9 && !Chars.IsLetterOrDigit(word[length]);
    }

    /// <summary>"SS-10", "OCT-01  ISO-00  /011 R": office symbols with a count each.</summary>
    public static bool IsDistribution(TextSlice rest)
    {
        rest = rest.Trim();
        if (rest[0] == 'R' && IndicatorSlash(rest) > 0) return false;
        int counts = 0, words = 0;
        for (int at = rest.Start; at < rest.End;)
        {
            while (at < rest.End && Chars.IsBlank(rest.Source[at])) at++;
            int word = at;
            while (at < rest.End && !Chars.IsBlank(rest.Source[at])) at++;
            if (at == word) break;
            words++;
            if (at - word >= 4 && rest.Source[at - 3] == '-' && Chars.IsDigit(rest.Source[at - 1])
                && Chars.IsDigit(rest.Source[at - 2])) counts++;
            else if (rest.Source[word] == '/' && Chars.IsDigit(rest.Source[at - 1])) counts++;
        }

        return counts > 0 && counts * 2 >= words;
    }

    /// <summary>A further line of DRAFTED BY, APPROVED BY: "S/S-O: G. TWOHIE".</summary>
    public static bool ContinuesDrafting(TextSlice line) => !Chars.IsDigit(line[0]) && line.Length < 80 && line.IndexOf(':') > 0;

    /// <summary>"--------------------- 123950", "------------------063047  081200Z /12".</summary>
    public static bool IsPageRule(TextSlice line)
    {
        string text = line.Source;
        int at = line.Start;
        while (at < line.End && text[at] == '-') at++;
        if (at - line.Start < ShortestPageRule || at == line.End) return false;
        bool number = false;
        for (; at < line.End; at++)
        {
            if (Chars.IsDigit(text[at])) number = true;
            else if (!Chars.IsBlank(text[at]) && text[at] is not ('Z' or '/' or '-')) return false;
        }

        return number;
    }

    /// <summary>Up to seven digits and nothing else: what the printer put alone on a line among a page's first.</summary>
    public static bool IsPageFigure(TextSlice line)
    {
        if (line.Length > MostPageDigits) return false;
        for (int i = 0; i < line.Length; i++)
            if (!Chars.IsDigit(line[i])) return false;
        return true;
    }

    /// <summary>
    /// A line of the envelope whose first word is misread, told by what follows it: "OE RUEHMO #5030", "2NY CCCCC ZZH", "INF
    /// RUEHBJ/AMEMBASSY BEIJING", "FN AMEMBASSY OSLO", "V2CZCXRO2761"; Text for none.
    /// </summary>
    public static LineKind Misread(TextSlice line) => Misread(line, out _);

    /// <summary>The same, and the word that is misread.</summary>
    public static LineKind Misread(TextSlice line, out TextSlice word)
    {
        line = line.Trim(Specks);
        int length = 0;
        while (Chars.IsLetterOrDigit(line[length])) length++;
        word = line.To(line.Start + length);
        if (length is < 1 or > 14 || Chars.IsLower(line[0])) return LineKind.Text;
        if (length > LongestWord)
            return length >= ShortestIdentifier && length == line.Length && Zczc.IsNear(word.To(word.Start + 5))
                ? LineKind.TransmissionIdentifier : LineKind.Text;
        var rest = line.From(word.End).Trim();
        if (rest.IsEmpty) return LineKind.Text;
        if (length <= 3 && De.IsNear(word) && IsRoutingIndicator(rest, out int indicator)
            && rest.From(rest.Start + indicator).Trim()[0] == '#') return LineKind.Originator;
        if (length == 3 && (Zny.IsNear(word) || Znr.IsNear(word)) && Chars.IsUpper(rest[0]) && rest.Length >= 5 && rest[5] is ' ' or '\0')
            return LineKind.SecurityProsign;
        if (length >= 3 && Info.IsNear(word) && (IndicatorSlash(rest) > 0 || BeginsAddress(rest))) return LineKind.Info;
        if (length <= 2 && To.IsNear(word) && (IndicatorSlash(rest) > 0 || (length == 2 && BeginsAddress(rest)))) return LineKind.To;
        if (length <= 4 && Xmt.IsNear(word) && BeginsAddress(rest)) return LineKind.Exempted;
        return length <= 3 && (word[0] == 'F' || word[length - 1] == 'M') && BeginsAddress(rest) ? LineKind.From : LineKind.Text;
    }

    /// <summary>Whether a text begins with a kind of mission or an addressee of Washington: AMEMBASSY, SECSTATE, CIA.</summary>
    public static bool BeginsAddress(TextSlice rest)
    {
        foreach (string word in Addresses)
            if (rest.StartsWithWord(word)) return true;
        return false;
    }
}
