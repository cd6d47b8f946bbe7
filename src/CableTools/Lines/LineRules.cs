using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// The table of rules by which a line is given its kind. A line asks only the rules that its first two characters may open, in this order;
/// nearly no line of running text has any.
/// </summary>
internal static class LineRules
{
    private const int Ascii = 128;

    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    /// <summary>Stands for every second character outside ASCII.</summary>
    private const char Beyond = '\u0001';

    // Any character outside ASCII may be a blank of a page's.
    private static readonly char[] Blanks = [' ', '\t', Beyond];

    // What copying puts before a label or a level: Markdown and escapes.
    private static readonly string[] Decorations = ["*", "#", "_", ">", "- ", "\\", "|", "\""];

    private static readonly LineRule[] Rules =
    [
        // Stamps of the archive and the collections.
        new(["DECL", "SYST", "THIS", "THE ", "MARG", "US D", "ORIG", "CABL", "CURR", "***", "MINI", "GP-", .. Notices.StampOpeners],
            (line, _) => Notices.IsStamp(line) ? LineKind.Notice : LineKind.Text),
        new(["MESS", "AUTO"], (line, _) => line.StartsWith("MESSAGE ATTRIBUTES") || line.StartsWith("AUTOMATIC DECAPTIONING:")
            ? LineKind.Attributes : LineKind.Text),

        new(ReleaseStamp.Openers, (line, _) => ReleaseStamp.Is(line) ? LineKind.PageMark : LineKind.Text),
        new(["```", "![", "<!--"], (line, _) => CopyLine.IsMarkup(line) ? LineKind.PageMark : LineKind.Text),
        new(["MRN", "DATE", "|", "*", ">"], (line, _) => PrintLabel.BeginsMessage(line) ? LineKind.MessageNumber : LineKind.Text),

        // Format lines 1 to 9 and 11 (ACP 127; 5 FAH-2 H-320).
        new(["VZ", "ZC"], (line, _) => line.StartsWith("VZCZC") || line.StartsWith("ZCZC") ? LineKind.TransmissionIdentifier
            : LineKind.Text) { IsCapital = true },
        new(["ZN", "ZD", "ZU", "ZO", "ZZ", "ZF"], (line, _) => EnvelopeLine.IsSecurityProsign(line) ? LineKind.SecurityProsign
            : LineKind.Text) { IsCapital = true },
        new(["DE"], (line, _) => EnvelopeLine.IsOriginator(line) ? LineKind.Originator : LineKind.Text) { IsCapital = true },
        new(["DRAF"], (line, _) => line.StartsWith("DRAFTED BY") || line.StartsWith("DRAFTED:") ? LineKind.Drafting
            : LineKind.Text) { IsCapital = true },
        new(["APPR"], (line, _) => line.StartsWith("APPROVED BY") || line.StartsWith("APPROVED:") ? LineKind.Drafting
            : LineKind.Text) { IsCapital = true },
        new(["CLEA"], (line, _) => line.StartsWith("CLEARED BY") || line.StartsWith("CLEARANCES:") ? LineKind.Drafting
            : LineKind.Text) { IsCapital = true },
        new(["ACTI", "ORIG"], (line, _) => (line.StartsWithWord("ACTION") || line.StartsWithWord("ORIGIN"))
            && EnvelopeLine.IsDistribution(line.From(line.Start + 6)) ? LineKind.Distribution : LineKind.Text) { IsCapital = true },
        new(["INFO"], (line, _) => !line.StartsWithWord("INFO") ? LineKind.Text : EnvelopeLine.IsDistribution(line.From(line.Start + 4))
            ? LineKind.Distribution : LineKind.Info) { IsCapital = true },
        new(["FM", "FROM"], (line, _) => line.StartsWithWord("FM") || line.StartsWith("FROM:") ? LineKind.From
            : LineKind.Text) { IsCapital = true },
        new(["TO"], (line, _) => line.StartsWithWord("TO") ? LineKind.To : LineKind.Text) { IsCapital = true },
        new(["XMT"], (line, _) => line.StartsWithWord("XMT") ? LineKind.Exempted : LineKind.Text) { IsCapital = true },
        new(["BT"], (line, _) => line.Equals("BT") ? LineKind.Break : LineKind.Text) { IsCapital = true },
        new([.. DateTimeGroup.Prosigns.SelectMany(c => Blanks.Select(blank => $"{c}{blank}")),
            "ZZ", "OO", "PP", "RR", "00", "YY", .. Digits],
            (line, _) => (Chars.IsLetter(line[0]) || line[6] is 'Z' or 'z') && DateTimeGroup.TryRead(line, false, out var _)
                ? LineKind.DateTimeGroup : LineKind.Text) { IsCapital = true },
        new(["ZZ", "OO", "PP", "RR", "00", "0O", "O0"], EnvelopeLine.Routing) { IsCapital = true },
        new(["RU", "RH", "RE", "RA", "RT", "RX"], (line, verdicts) =>
            EnvelopeLine.IndicatorSlash(line) > 0 ? LineKind.RoutedAddress : EnvelopeLine.Routing(line, verdicts)) { IsCapital = true },
        new(["----"], (line, _) => EnvelopeLine.IsPageRule(line) ? LineKind.PageRule : LineKind.Text) { IsCapital = true },
        new(["-", "=", "_", "*", "~", "\\"], (line, _) =>
            Furniture.IsUnderline(line) ? LineKind.Rule : CopyLine.IsRecordMark(line) ? LineKind.RecordMark : LineKind.Text)
            { IsCapital = true },

        // The head (5 FAH-2 H-321 to H-329).
        new(["CONF", "C O", "C  O", "SECR", "S E", "S  E", "UNCL", "U N", "U  N", "LIMI", "LIMO", "L I", "LOU", "TOP ", "TOPS", "T O",
            .. Decorations], Classification),
        new([.. HeadingLabels.Openers, "(U)", "(C)", "(S", .. Decorations], Label),
        new(Digits.Concat(["(", "- ", "*", "#", ">", "_", "+", "$", "\\", "{", "|"]).Concat(Numbers("l", "I", "P", "q", "Z", "S", "B",
            "G", "O")), Paragraph),
        new(CaptionLine.Openers.Concat(["(", "*", "/"]), (line, _) =>
            CaptionLine.IsCaption(line, false) ? LineKind.Caption : LineKind.Text),

        // What interrupts or ends the text.
        new(["PAGE"], (line, _) => Furniture.IsPageLine(line) ? LineKind.PageMark : LineKind.Text),
        new(["NN", "#", ".", "==", "--", "**"], (line, _) => Furniture.IsEndMark(line) ? LineKind.EndMark : LineKind.Text),
        new(Digits.Concat(["- ", "-1", "-2", "-3", "-4", "-5", "-6", "-7", "-8", "-9", "["]), (line, _) =>
            IsFigure(line) ? LineKind.Figure : LineKind.Text),
        new(["VISI", "PLEA", "FOR ", "\"", "'", "(", "*"], (line, _) =>
            Notices.IsWebsiteNotice(line) ? LineKind.WebsiteNotice : LineKind.Text),
        new(["QUOT", "QTE", "BEGI", "UNQ", "END ", "(", "[", "- ", "--", "*"], (line, _) => QuoteMark.KindOf(line)),

        // What whoever copied a cable put before it.
        new(["MOND", "TUES", "WEDN", "THUR", "FRID", "SATU", "SUND"], (line, _) => CopyLine.IsDateLine(line) ? LineKind.DateLine
            : LineKind.Text),
        new(["ID:", "<<", "&LT;"], (line, _) => CopyLine.IsNumberLine(line) ? LineKind.NumberLine : LineKind.Text),
    ];

    private static readonly LineTries?[] None = new LineTries?[Ascii];

    /// <summary>By the first character, then by the second.</summary>
    private static readonly LineTries?[][] Table = Load();

    /// <summary>
    /// A process makes the table before its first line, with code that is not fast yet: so a rule is put down under the characters it
    /// names, and is not asked about each pair of characters there is.
    /// </summary>
    private static LineTries?[][] Load()
    {
        var rules = new List<LineRule>?[Ascii];
        foreach (var rule in Rules)
        {
            foreach (char first in rule.Openers.SelectMany(opener => rule.IsCapital ? [opener[0]] : Cases(opener[0])).Distinct())
                (rules[first] ??= []).Add(rule);
        }

        var table = new LineTries?[Ascii][];
        for (int first = 0; first < Ascii; first++)
        {
            table[first] = None;
            if (rules[first] is not { } here) continue;
            var seconds = table[first] = new LineTries?[Ascii];
            var any = Matching(here, (char)first, '\0');
            var shared = new LineTries(any);
            if (any.Count > 0) for (int second = 0; second < Ascii; second++) seconds[second] = shared;
            foreach (char second in here.SelectMany(rule => rule.Openers).Where(opener => opener.Length > 1)
                .SelectMany(opener => Cases(opener[1])).Distinct())
            {
                var tries = Matching(here, (char)first, second);
                if (tries.Count > any.Count) seconds[second] = new LineTries(tries);
            }
        }

        return table;
    }

    /// <summary>The rules that may know a line by its first two characters; null for none.</summary>
    public static LineTries? Of(char first, char second) => first >= Ascii ? Foreign : Table[first][second < Ascii ? second : Beyond];

    private static List<LineTry> Matching(List<LineRule> rules, char first, char second)
    {
        var tries = new List<LineTry>();
        foreach (var rule in rules)
        {
            foreach (string opener in rule.Openers)
            {
                if (!Opens(rule, opener, first) || (opener.Length > 1 && Chars.Upper(opener[1]) != Chars.Upper(second))) continue;
                tries.Add(new LineTry(opener, rule.Test));
                if (opener.Length <= 2) break;
            }
        }

        return tries;
    }

    private static char[] Cases(char c) => Chars.IsAsciiLetter(c) ? [Chars.Upper(c), (char)(Chars.Upper(c) + 32)] : [c];

    private static bool Opens(LineRule rule, string opener, char first) =>
        rule.IsCapital ? opener[0] == first : Chars.Upper(opener[0]) == Chars.Upper(first);

    /// <summary>Lines that begin outside ASCII: pilcrows, dashes, bullets.</summary>
    private static readonly LineTries Foreign = new(
    [
        new("", (line, _) => Furniture.IsUnderline(line) ? LineKind.Rule : LineKind.Text),
        new("", Label),
        new("", Paragraph),
        new("", (line, _) => Furniture.IsEndMark(line) ? LineKind.EndMark : LineKind.Text),
    ]);

    /// <summary>
    /// What the head's lines are when a word of them is misread; asked in the head alone, and only of lines no rule knows.
    /// </summary>
    public static readonly LineTest[] Misread =
    [
        (line, _) => EnvelopeLine.Misread(line),
        (line, _) => DateTimeGroup.TryRead(line, true, out var group) && (group.IsDamaged || line[0] == '0') ? LineKind.DateTimeGroup
            : LineKind.Text,
        MisreadLabel,
        MisreadClassification,
        (line, _) => CaptionLine.MayBeMisspelt(line) && CaptionLine.IsCaption(line, true) ? LineKind.Caption : LineKind.Text,
    ];

    private static LineKind Classification(TextSlice line, LineVerdicts verdicts)
    {
        var read = ClassificationLine.TryRead(line, false, verdicts.Repairs)
            ?? ClassificationLine.TryReadWrapped(line, verdicts.WithNextLine, verdicts.Repairs)
            ?? (verdicts.Repairs && LevelReader.LacksBlank(line) ? ClassificationLine.TryRead(line, true, true) : null);
        if (read?.Repairs is not null && ClassificationLine.TryRead(line, false, false) is null or { Serial: null, Section: null })
            verdicts.KeepAsMisread();
        return Take(read, verdicts);
    }

    private static LineKind MisreadClassification(TextSlice line, LineVerdicts verdicts) =>
        Take(ClassificationLine.TryRead(line, true, true), verdicts);

    private static LineKind Take(ClassificationLine? read, LineVerdicts verdicts)
    {
        if (read is null) return LineKind.Text;
        verdicts.Keep(read);
        return read.IsBare ? LineKind.BareClassification : LineKind.Classification;
    }

    private static LineKind Label(TextSlice line, LineVerdicts verdicts) => Take(LabelReader.TryRead(line, false), verdicts);

    /// <summary>
    /// A label that is spelled right behind what no rule takes for a decoration was not read as written, and is none. TAGS without a colon
    /// may be known by a tag that is misread, E.O. by an order's number that is.
    /// </summary>
    private static LineKind MisreadLabel(TextSlice line, LineVerdicts verdicts)
    {
        var mark = LabelReader.TryRead(line, true);
        return mark.IsDamaged || mark.Label == HeadingLabels.Tags || mark.Label == HeadingLabels.Declassification ? Take(mark, verdicts)
            : LineKind.Text;
    }

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
        letters.SelectMany(letter => Digits.Concat(letter is "P" or "q" ? []
            : [".", ")", " ", ",", "O", "l"]).Select(second => letter + second));
}
