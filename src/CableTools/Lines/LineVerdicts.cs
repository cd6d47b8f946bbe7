using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// Every line's kind, told once: by the table of rules and, in the head of a message, by what a misread word of it would be. What a rule
/// has read of a line on the way (its label, its number, its level) is kept with the line, so that no later code reads it again.
/// </summary>
internal sealed class LineVerdicts
{
    /// <summary>Lines a head can have before its first paragraph; below that nothing is looked at twice.</summary>
    private const int LongestHead = 150, HeadAfterSection = 12, LongestLabel = 24;

    private readonly LineKind[] _kinds;
    private readonly List<int> _marked = new(64);
    private readonly List<(int Line, ParagraphLabel Label)> _paragraphs = new(16);
    private readonly List<(int Line, LabelMark Mark)> _labels = new(8);
    private List<(int Line, ClassificationLine Read)>? _classifications;
    private List<int>? _misread;
    private int _line;

    private LineVerdicts(LineTable lines, bool repairs)
    {
        Lines = lines;
        Repairs = repairs;
        _kinds = new LineKind[lines.Count];
    }

    public LineTable Lines { get; }

    /// <summary>Whether misread words are looked for.</summary>
    public bool Repairs { get; }

    public LineKind this[int line] => (uint)line < (uint)_kinds.Length ? _kinds[line] : LineKind.Blank;

    /// <summary>Lines that are more than blank or text, in order. Nobody but this class changes it.</summary>
    public List<int> Marked => _marked;

    /// <summary>Lines that begin like a paragraph, in order, with their labels.</summary>
    public List<(int Line, ParagraphLabel Label)> Paragraphs => _paragraphs;

    /// <summary>Lines that are what they are by what something misread in them would be, in no order; none for most texts.</summary>
    public IEnumerable<int> Misread => (_misread ?? Enumerable.Empty<int>()).Concat(
        _paragraphs.Where(paragraph => paragraph.Label.IsMisread).Select(paragraph => paragraph.Line));

    public static LineVerdicts Read(LineTable lines, bool repairs)
    {
        var verdicts = new LineVerdicts(lines, repairs);
        verdicts.ReadAll();
        PageNumbers.Confirm(verdicts);
        return verdicts;
    }

    /// <summary>The label of a line of that kind; none for another.</summary>
    public LabelMark LabelOf(int line) => this[line] == LineKind.Label ? Find(_labels, line) : default;

    public ParagraphLabel ParagraphOf(int line) => this[line] == LineKind.Paragraph ? Find(_paragraphs, line) : default;

    public ClassificationLine? ClassificationOf(int line) =>
        this[line] is LineKind.Classification or LineKind.BareClassification ? Find(_classifications!, line) : null;

    /// <summary>What a rule has read of the line that is being judged.</summary>
    public void Keep(LabelMark mark)
    {
        // "| TAGS: | PREL |": the bar that closes the row of a Markdown table is no content.
        Lines.CloseRow(_line);
        _labels.Add((_line, mark));
    }

    public void Keep(ParagraphLabel label) => _paragraphs.Add((_line, label));

    public void Keep(ClassificationLine read) => (_classifications ??= []).Add((_line, read));

    /// <summary>The line that is being judged, with the one after it.</summary>
    public TextSlice WithNextLine => new(Lines.Text, Lines[_line].First, Lines[Math.Min(_line + 1, Lines.Count - 1)].Last);

    /// <summary>The line that is being judged is what it is by a misread word.</summary>
    public void KeepAsMisread() => KeepAsMisread(_line);

    /// <summary>What stands around a line is what it is by a misread word in it.</summary>
    public void KeepAsMisread(int line) => (_misread ??= []).Add(line);

    /// <summary>A figure turns out to be a page's number.</summary>
    public void Confirm(int line, LineKind kind) => _kinds[line] = kind;

    private void ReadAll()
    {
        string text = Lines.Text;
        var lines = Lines.All;
        var kinds = _kinds;
        int head = LongestHead;
        bool labelled = false;
        int cut = 0, nextCut = NextPageMark(ref cut);
        for (int i = 0; i < lines.Length && i < kinds.Length; i++)
        {
            ref var line = ref lines[i];
            int first = line.First, last = line.Last;
            if (first >= last) continue;
            _line = i;
            if (first >= nextCut)
            {
                while (nextCut < first) nextCut = NextPageMark(ref cut);
                if (first == nextCut)
                {
                    kinds[i] = LineKind.PageMark;
                    _marked.Add(i);
                    continue;
                }
            }

            var tries = LineRules.Of(text[first], first + 1 < last ? text[first + 1] : '\0');
            var kind = tries is null ? LineKind.Text : Judge(tries, new TextSlice(text, first, last));
            if (kind == LineKind.Text) kind = JudgeEnd(text, first, last);
            if (head > 0)
            {
                head--;
                if (kind == LineKind.Text) kind = JudgeInHead(Lines.Content(i));
                labelled |= kind == LineKind.Label;
                if (kind == LineKind.Paragraph && EndsHead(i, labelled)) head = 0;
            }
            else if (kind is LineKind.Classification or LineKind.EndMark or LineKind.TransmissionIdentifier)
            {
                // A further section begins with a head, a further message with an envelope.
                head = kind == LineKind.Classification ? HeadAfterSection : LongestHead;
                labelled = false;
            }

            kinds[i] = kind;
            if (kind != LineKind.Text) _marked.Add(i);
        }
    }

    /// <summary>Offset of the next line that is known to be a page's mark; past the text where there is none.</summary>
    private int NextPageMark(ref int cut)
    {
        if (Lines.Cuts is { } cuts)
            while (cut < cuts.Count)
                if (cuts[cut++].IsPageMark) return cuts[cut - 1].Start;
        return int.MaxValue;
    }

    private LineKind Judge(LineTries tries, TextSlice line)
    {
        char third = Chars.Upper(line[2]), fourth = Chars.Upper(line[3]);
        if (!tries.MayHold(third, fourth)) return LineKind.Text;
        foreach (var rule in tries.All)
        {
            if ((rule.Third != '\0' && third != rule.Third) || (rule.Fourth != '\0' && fourth != rule.Fourth)) continue;
            var kind = rule.Test(line, this);
            if (kind != LineKind.Text) return kind;
        }

        return LineKind.Text;
    }

    /// <summary>Marks that are known by how a line ends.</summary>
    private static LineKind JudgeEnd(string text, int first, int last)
    {
        char end = text[last - 1];
        if (Chars.IsDigit(end)) return Furniture.IsSectionMark(new TextSlice(text, first, last)) ? LineKind.PageMark : LineKind.Text;
        return end is '-' or '=' && Furniture.HasRunInRule(new TextSlice(text, first, last)) ? LineKind.RunInRule : LineKind.Text;
    }

    private LineKind JudgeInHead(TextSlice line)
    {
        if (Repairs && MayBeMisread(line) && !CaptionLine.BeginsPlainly(line))
        {
            foreach (var test in LineRules.Misread)
            {
                var kind = test(line, this);
                if (kind == LineKind.Text) continue;
                KeepAsMisread();
                return kind;
            }
        }

        return CaptionLine.IsPassing(line) ? LineKind.Passing : LineKind.Text;
    }

    /// <summary>
    /// A line in capitals may be anything misread, so may one whose letters stand apart; one with small letters a label alone, and that
    /// shows by its colon or by BY, or format line 6, "Fil AMEMBASSY OSLO".
    /// </summary>
    private static bool MayBeMisread(TextSlice line)
    {
        int reach = line.Start + Math.Min(line.Length, LongestLabel);
        if (!Chars.IsLower(line[1]) || Scan.Lower(line.Source, line.Start, reach) < 0) return true;
        return Scan.Of(line.Source, ':', line.Start, reach) >= 0 || Scan.AnyCase(line.Source, " by", line.Start, reach) >= 0
            || (line[0] == 'F' && EnvelopeLine.Misread(line) == LineKind.From);
    }

    /// <summary>A marked paragraph ends the head; one without marking only below labels, since references are numbered, too.</summary>
    private bool EndsHead(int line, bool labelled)
    {
        var label = _paragraphs[_paragraphs.Count - 1].Label;
        return label.Mark.Exists || (labelled && label.Number == 1 && _kinds[Math.Max(line - 1, 0)] == LineKind.Blank);
    }

    private static T Find<T>(List<(int Line, T Value)> list, int line)
    {
        int low = 0, high = list.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (list[middle].Line <= line) low = middle;
            else high = middle - 1;
        }

        return list[low].Value;
    }
}
