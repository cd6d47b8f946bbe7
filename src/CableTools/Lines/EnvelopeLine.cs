using CableTools.Fields;
using CableTools.Layout;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// Tells which format line of the envelope a line is (ACP 127, 5 FAH-2 H-320), by its start and by what came before.
/// Blank means: none.
/// </summary>
internal static class EnvelopeLine
{
    public static CableSegmentKind Judge(TextSlice line, CableSegmentKind before)
    {
        switch (line[0])
        {
            case 'V' or 'Z' when line.StartsWith("VZCZC") || line.StartsWith("ZCZC"):
                return CableSegmentKind.TransmissionIdentifier;
            case 'Z' when line.StartsWithWord("ZNY") || line.StartsWithWord("ZNR"):
                return CableSegmentKind.SecurityProsign;
            case 'Z' when IsOperatingSignal(line):
                return CableSegmentKind.SecurityProsign;
            case 'D' when line.StartsWithWord("DE") && IsRoutingIndicator(line.From(line.Start + 2).Trim(), out _):
                return CableSegmentKind.Originator;
            case 'D' when line.StartsWith("DRAFTED BY") || line.StartsWith("DRAFTED:"):
                return CableSegmentKind.Drafting;
            case 'A' when line.StartsWith("APPROVED BY") || line.StartsWith("APPROVED:"):
                return CableSegmentKind.Drafting;
            case 'C' when line.StartsWith("CLEARED BY") || line.StartsWith("CLEARANCES:"):
                return CableSegmentKind.Drafting;
            case 'A' or 'O' when line.StartsWithWord("ACTION") || line.StartsWithWord("ORIGIN"):
                if (IsDistribution(line.From(line.Start + 6))) return CableSegmentKind.Distribution;
                break;
            case 'I' when line.StartsWithWord("INFO"):
                return IsDistribution(line.From(line.Start + 4)) ? CableSegmentKind.Distribution : CableSegmentKind.Info;
            case 'F' when line.StartsWithWord("FM") || line.StartsWith("FROM:"):
                return CableSegmentKind.From;
            case 'T' when line.StartsWithWord("TO"):
                return CableSegmentKind.To;
            case 'X' when line.StartsWithWord("XMT"):
                return CableSegmentKind.Exempted;
            case 'B' when line.Equals("BT"):
                return CableSegmentKind.Break;
            case 'P' when line.StartsWithWord("PAGE") && Furniture.IsPageMark(line):
                return CableSegmentKind.Furniture;
            case '-' when IsPageRule(line):
                return CableSegmentKind.Furniture;
        }

        if (DateTimeGroup.TryFind(line, out _)) return CableSegmentKind.DateTimeGroup;
        if (IsRoutingLine(line, before == CableSegmentKind.Routing)) return CableSegmentKind.Routing;
        switch (before)
        {
            case CableSegmentKind.Distribution when IsDistribution(line):
                return CableSegmentKind.Distribution;
            case CableSegmentKind.Drafting when !Chars.IsDigit(line[0]) && line.Length < 80 && line.IndexOf(':') > 0:
                return CableSegmentKind.Drafting;
        }

        // "50", "66605": figures the printer put alone on a line among the page's first lines.
        if (before is CableSegmentKind.Furniture or CableSegmentKind.Distribution or CableSegmentKind.Drafting && IsPageFigure(line)) return CableSegmentKind.Furniture;
        return CableSegmentKind.Blank;
    }

    /// <summary>Whether a line can be a further addressee of a TO or INFO list: with its routing indicator, or in capitals and no passing line.</summary>
    public static bool IsAddressee(TextSlice line, bool listIsOpen)
    {
        if (HasRoutingIndicator(line)) return true;
        if (!listIsOpen || line.Length > 100 || !Chars.IsUpper(line[0])) return false;
        for (int i = 0; i < line.Length; i++)
            if (Chars.IsLower(line[i])) return false;
        return !line.Contains(" FOR ") && !line.Contains(" PASS ") && line.Last != ':';
    }

    /// <summary>"RUEHBJ/AMEMBASSY BEIJING": the line begins with a routing indicator and a slash.</summary>
    public static bool HasRoutingIndicator(TextSlice line) => line[0] == 'R' && IndicatorSlash(line) > 0;

    /// <summary>Offset in the line of the slash behind its routing indicator, or -1; a copy may have put blanks around it.</summary>
    public static int IndicatorSlash(TextSlice line)
    {
        if (!IsRoutingIndicator(line, out int length)) return -1;
        while (line[length] == ' ') length++;
        return line[length] == '/' ? length : -1;
    }

    /// <summary>"AMEMBASSY MINSK" without a routing indicator: after XMT, a further one exempted.</summary>
    public static bool NamesPost(TextSlice line) => line.StartsWithWord("AMEMBASSY") || line.StartsWithWord("AMCONSUL") || line.StartsWithWord("USMISSION");

    /// <summary>Routing indicator: R, a letter for the network and area, then station letters; four to eight in all (ACP 121).</summary>
    public static bool IsRoutingIndicator(TextSlice word, out int length)
    {
        length = 0;
        while (Chars.IsUpper(word[length]) || (length > 2 && Chars.IsDigit(word[length]))) length++;
        return length is >= 4 and <= 9 && word[0] == 'R' && !Chars.IsLetterOrDigit(word[length]);
    }

    /// <summary>"OO RUEHDBU RUEHIK": a doubled prosign, then routing indicators; on further lines routing indicators alone.</summary>
    private static bool IsRoutingLine(TextSlice line, bool continues)
    {
        int at = line.Start, indicators = 0;
        bool prosign = false;
        while (at < line.End)
        {
            while (at < line.End && Chars.IsBlank(line.Source[at])) at++;
            var rest = line.From(at);
            if (rest.IsEmpty) break;
            if (rest.Length >= 2 && rest[0] == rest[1] && rest[0] is 'Z' or 'O' or 'P' or 'R' or '0' && (rest.Length == 2 || Chars.IsBlank(rest[2])))
            {
                prosign = true;
                at += 2;
                continue;
            }

            if (!prosign && !continues) return false;
            if (!IsRoutingIndicator(rest, out int length) || (rest.Length > length && !Chars.IsBlank(rest[length]))) return false;
            indicators++;
            at += length;
        }

        return indicators > 0 || (prosign && line.Length == 2);
    }

    /// <summary>"ZDK CTG RUEHPF 4042", "ZUI RUEHC 1234": an operating signal of three letters that begins a line after FL4.</summary>
    private static bool IsOperatingSignal(TextSlice line) =>
        Chars.IsUpper(line[1]) && Chars.IsUpper(line[2]) && !Chars.IsLetter(line[3]) && line[1] is not 'C'
        && (line.StartsWith("ZDK") || line.StartsWith("ZDS") || line.StartsWith("ZUI") || line.StartsWith("ZOC") || line.StartsWith("ZZH") || line.StartsWith("ZFF") || line.StartsWith("ZDG") || line.StartsWith("ZFH"));

    /// <summary>"SS-10", "OCT-01  ISO-00  /011 R": office symbols with a count each.</summary>
    private static bool IsDistribution(TextSlice rest)
    {
        rest = rest.Trim();
        int counts = 0, words = 0;
        for (int at = rest.Start; at < rest.End;)
        {
            while (at < rest.End && Chars.IsBlank(rest.Source[at])) at++;
            int word = at;
            while (at < rest.End && !Chars.IsBlank(rest.Source[at])) at++;
            if (at == word) break;
            words++;
            if (at - word >= 4 && rest.Source[at - 3] == '-' && Chars.IsDigit(rest.Source[at - 1]) && Chars.IsDigit(rest.Source[at - 2])) counts++;
            else if (rest.Source[word] == '/' && Chars.IsDigit(rest.Source[at - 1])) counts++;
        }

        return counts > 0 && counts * 2 >= words;
    }

    /// <summary>"--------------------- 123950", "------------------063047  081200Z /12".</summary>
    private static bool IsPageRule(TextSlice line)
    {
        int dashes = 0;
        while (line[dashes] == '-') dashes++;
        if (dashes < 8) return false;
        for (int i = dashes; i < line.Length; i++)
            if (!Chars.IsDigit(line[i]) && !Chars.IsBlank(line[i]) && line[i] is not ('Z' or '/' or '-')) return false;
        return dashes < line.Length;
    }

    /// <summary>Up to seven figures and nothing else.</summary>
    public static bool IsPageFigure(TextSlice line)
    {
        if (line.Length > 7) return false;
        for (int i = 0; i < line.Length; i++)
            if (!Chars.IsDigit(line[i])) return false;
        return true;
    }
}
