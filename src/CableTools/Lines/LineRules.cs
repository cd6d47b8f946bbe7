using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// The table of rules by which a line is given its kind. A line asks only the rules that its first two characters may open, in this order; nearly
/// no line of running text has any.
/// </summary>
internal static class LineRules
{
    private const int Ascii = 128;

    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    // What copying puts before a label or a level: Markdown and escapes.
    private static readonly string[] Decorations = ["*", "#", "_", ">", "-", "\\", "|", "\""];

    private static readonly LineRule[] Rules =
    [
        // Stamps of the archive and the collections.
        new(["DE", "SY", "TH", "MA", "US", "OR", "CA"], (line, verdicts) => Notices.IsStamp(line) ? LineKind.Notice : LineKind.Text),
        new(["ME", "AU"], (line, _) => line.StartsWith("MESSAGE ATTRIBUTES") || line.StartsWith("AUTOMATIC DECAPTIONING:") ? LineKind.Attributes : LineKind.Text),

        // Format lines 1 to 9 and 11 (ACP 127; 5 FAH-2 H-320).
        new(["VZ", "ZC"], (line, _) => line.StartsWith("VZCZC") || line.StartsWith("ZCZC") ? LineKind.TransmissionIdentifier : LineKind.Text),
        new(["ZN", "ZD", "ZU", "ZO", "ZZ", "ZF"], (line, _) => EnvelopeLine.IsSecurityProsign(line) ? LineKind.SecurityProsign : LineKind.Text),
        new(["DE"], (line, _) => EnvelopeLine.IsOriginator(line) ? LineKind.Originator : LineKind.Text),
        new(["DR"], (line, _) => line.StartsWith("DRAFTED BY") || line.StartsWith("DRAFTED:") ? LineKind.Drafting : LineKind.Text),
        new(["AP"], (line, _) => line.StartsWith("APPROVED BY") || line.StartsWith("APPROVED:") ? LineKind.Drafting : LineKind.Text),
        new(["CL"], (line, _) => line.StartsWith("CLEARED BY") || line.StartsWith("CLEARANCES:") ? LineKind.Drafting : LineKind.Text),
        new(["AC", "OR"], (line, _) => (line.StartsWithWord("ACTION") || line.StartsWithWord("ORIGIN")) && EnvelopeLine.IsDistribution(line.From(line.Start + 6)) ? LineKind.Distribution : LineKind.Text),
        new(["IN"], (line, _) => !line.StartsWithWord("INFO") ? LineKind.Text : EnvelopeLine.IsDistribution(line.From(line.Start + 4)) ? LineKind.Distribution : LineKind.Info),
        new(["FM", "FR"], (line, _) => line.StartsWithWord("FM") || line.StartsWith("FROM:") ? LineKind.From : LineKind.Text),
        new(["TO"], (line, _) => line.StartsWithWord("TO") ? LineKind.To : LineKind.Text),
        new(["XM"], (line, _) => line.StartsWithWord("XMT") ? LineKind.Exempted : LineKind.Text),
        new(["BT"], (line, _) => line.Equals("BT") ? LineKind.Break : LineKind.Text),
        new(["Z ", "O ", "P ", "R ", "0 ", "Y ", "ZZ", "OO", "PP", "RR", "00", "YY", .. Digits], (line, _) => DateTimeGroup.TryRead(line, false, out var _) ? LineKind.DateTimeGroup : LineKind.Text),
        new(["ZZ", "OO", "PP", "RR", "00", "RU", "RH", "RE", "RA", "RT", "RX"], (line, _) => EnvelopeLine.Routing(line)),
        new(["RU", "RH", "RE", "RA", "RT", "RX"], (line, _) => EnvelopeLine.IndicatorSlash(line) > 0 ? LineKind.RoutedAddress : LineKind.Text),
        new(["--"], (line, _) => EnvelopeLine.IsPageRule(line) ? LineKind.PageRule : LineKind.Text),
        new(["-", "=", "_", "*", "~", "\\"], (line, _) => Furniture.IsUnderline(line) ? LineKind.Rule : LineKind.Text),

        // The head (5 FAH-2 H-321 to H-329).
        new(["CO", "C ", "SE", "S ", "UN", "U ", "LI", "L ", "LO", "TO", "T ", .. Decorations], Classification),
        new(["E.", "EO", "E ", "E,", "DE", "TA", "SU", "RE", "CL", "(", .. Decorations], Label),
        new(Digits.Concat(["(", "-", "*", "#", ">", "_", "+", "$", "\\", "{", "|"]).Concat(Numbers("l", "I", "P", "q", "Z", "S", "B", "G", "O")), Paragraph),
        new(CaptionLine.Openers.Concat(["(", "*", "/"]), (line, _) => CaptionLine.IsCaption(line, false) ? LineKind.Caption : LineKind.Text),

        // What interrupts or ends the text.
        new(["PA"], (line, _) => Furniture.IsPageLine(line) ? LineKind.PageMark : LineKind.Text),
        new(["NN", "#", "."], (line, _) => Furniture.IsEndMark(line) ? LineKind.EndMark : LineKind.Text),
        new(Digits.Concat(["-", "["]), (line, _) => IsFigure(line) ? LineKind.Figure : LineKind.Text),
        new(["VI", "PL", "FO", "\"", "'", "(", "*"], (line, _) => Notices.IsWebsiteNotice(line) ? LineKind.WebsiteNotice : LineKind.Text),
        new(["QU", "QT", "BE", "UN", "EN", "(", "[", "-", "*"], (line, _) => QuoteMark.KindOf(line)),

        // What whoever copied a cable put before it.
        new(["MO", "TU", "WE", "TH", "FR", "SA", "SU"], (line, _) => CopyLine.IsDateLine(line) ? LineKind.DateLine : LineKind.Text),
        new(["ID", "<<", "&L"], (line, _) => CopyLine.IsNumberLine(line) ? LineKind.NumberLine : LineKind.Text),
    ];

    private static readonly LineTest[]?[] ByFirst = new LineTest[]?[Ascii];
    private static readonly LineTest[]?[]?[] BySecond = new LineTest[]?[]?[Ascii];

    static LineRules()
    {
        for (int first = 0; first < Ascii; first++)
        {
            char c = Chars.Upper((char)first);
            var any = Matching(rule => rule.Openers.Any(opener => opener.Length == 1 && Chars.Upper(opener[0]) == c));
            ByFirst[first] = any.Length == 0 ? null : any;
            if (!Rules.Any(rule => rule.Openers.Any(opener => opener.Length == 2 && Chars.Upper(opener[0]) == c))) continue;
            var seconds = BySecond[first] = new LineTest[]?[Ascii];
            for (int second = 0; second < Ascii; second++)
            {
                char d = Chars.Upper((char)second);
                var tests = Matching(rule => rule.Openers.Any(opener => Chars.Upper(opener[0]) == c && (opener.Length == 1 || Chars.Upper(opener[1]) == d)));
                seconds[second] = tests.Length == any.Length ? ByFirst[first] : tests;
            }
        }

        static LineTest[] Matching(Func<LineRule, bool> condition) => [.. Rules.Where(condition).Select(rule => rule.Test)];
    }

    /// <summary>The rules that may know a line; null for none.</summary>
    public static LineTest[]? Of(char first, char second)
    {
        if (first >= Ascii) return Foreign;
        var seconds = BySecond[first];
        return seconds is not null && second < Ascii ? seconds[second] : ByFirst[first];
    }

    /// <summary>Lines that begin outside ASCII: pilcrows, dashes, bullets.</summary>
    private static readonly LineTest[] Foreign =
    [
        (line, _) => Furniture.IsUnderline(line) ? LineKind.Rule : LineKind.Text,
        Label,
        Paragraph,
        (line, _) => Furniture.IsEndMark(line) ? LineKind.EndMark : LineKind.Text,
    ];

    /// <summary>What the head's lines are when a word of them is misread; asked in the head alone, and only of lines no rule knows.</summary>
    public static readonly LineTest[] Misread =
    [
        (line, _) => EnvelopeLine.Misread(line),
        (line, _) => DateTimeGroup.TryRead(line, true, out var _) ? LineKind.DateTimeGroup : LineKind.Text,
        MisreadClassification,
        MisreadLabel,
        (line, _) => CaptionLine.IsCaption(line, true) ? LineKind.Caption : LineKind.Text,
    ];

    private static LineKind Classification(TextSlice line, LineVerdicts verdicts) => Take(ClassificationLine.TryRead(line, verdicts.Repairs), verdicts);

    private static LineKind MisreadClassification(TextSlice line, LineVerdicts verdicts) =>
        line.HasLower && line.Length > 40 ? LineKind.Text : Take(ClassificationLine.TryRead(line, true), verdicts);

    private static LineKind Take(ClassificationLine? read, LineVerdicts verdicts)
    {
        if (read is null) return LineKind.Text;
        verdicts.Keep(read);
        return read.IsBare ? LineKind.BareClassification : LineKind.Classification;
    }

    private static LineKind Label(TextSlice line, LineVerdicts verdicts) => Take(LabelReader.TryRead(line, false), verdicts);

    private static LineKind MisreadLabel(TextSlice line, LineVerdicts verdicts) => Take(LabelReader.TryRead(line, true), verdicts);

    private static LineKind Take(LabelMark mark, LineVerdicts verdicts)
    {
        if (!mark.Exists) return LineKind.Text;
        verdicts.Keep(mark);
        return LineKind.Label;
    }

    private static LineKind Paragraph(TextSlice line, LineVerdicts verdicts)
    {
        if (!ParagraphLabel.TryRead(line.Source, line.Start, line.End, verdicts.Repairs, out var label)) return LineKind.Text;
        verdicts.Keep(label);
        return LineKind.Paragraph;
    }

    /// <summary>"2", "- 2 -", "66605".</summary>
    private static bool IsFigure(TextSlice line)
    {
        if (line.Length > 9) return false;
        line = line.Trim("-[]");
        return !line.IsEmpty && EnvelopeLine.IsPageFigure(line);
    }

    /// <summary>Letters that stand for the first digit or the pilcrow before it, each with what may follow.</summary>
    private static IEnumerable<string> Numbers(params string[] letters) =>
        letters.SelectMany(letter => Digits.Concat(letter is "P" or "q" ? [] : [".", ")", " ", ",", "O", "l"]).Select(second => letter + second));
}
