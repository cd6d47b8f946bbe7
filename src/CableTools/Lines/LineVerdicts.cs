using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// Every line's kind, told once: by the table of rules and, in the head of a message, by what a misread word of it would be. What a rule
/// has read
/// of a line on the way (its label, its number, its level) is kept with the line, so that no later code reads it again.
/// </summary>
internal sealed class LineVerdicts
{
    /// <summary>Lines a head can have before its first paragraph; below that nothing is looked at twice.</summary>
    private const int LongestHead = 150, HeadAfterSection = 12;

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

    /// <summary>Lines that are more than blank or text, in order.</summary>
    public IReadOnlyList<int> Marked => _marked;

    /// <summary>Lines that begin like a paragraph, in order, with their labels.</summary>
    public List<(int Line, ParagraphLabel Label)> Paragraphs => _paragraphs;

    /// <summary>Lines that are known only by what a misread word in them would be; null where there are none.</summary>
    public List<int>? Misread => _misread;

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
    public void Keep(LabelMark mark) => _labels.Add((_line, mark));

    public void Keep(ParagraphLabel label) => _paragraphs.Add((_line, label));

    public void Keep(ClassificationLine read) => (_classifications ??= []).Add((_line, read));

    /// <summary>The line that is being judged is what it is by a misread word.</summary>
    public void KeepAsMisread() => (_misread ??= []).Add(_line);

    /// <summary>A figure turns out to be a page's number.</summary>
    public void Confirm(int line, LineKind kind) => _kinds[line] = kind;

    private void ReadAll()
    {
        string text = Lines.Text;
        int head = LongestHead;
        bool labelled = false;
        for (int i = 0; i < _kinds.Length; i++)
        {
            var line = Lines[i];
            if (line.IsBlank) continue;
            _line = i;
            char second = line.First + 1 < line.Last ? text[line.First + 1] : '\0';
            var kind = Judge(LineRules.Of(text[line.First], second), line, text);
            if (kind == LineKind.Text) kind = JudgeEnd(line, text);
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

            _kinds[i] = kind;
            if (kind != LineKind.Text) _marked.Add(i);
        }
    }

    private LineKind Judge(LineTry[]? tries, Line line, string text)
    {
        if (tries is null) return LineKind.Text;
        var content = new TextSlice(text, line.First, line.Last);
        foreach (var rule in tries)
        {
            if ((rule.Third != '\0' && Chars.Upper(content[2]) != rule.Third)
                || (rule.Fourth != '\0' && Chars.Upper(content[3]) != rule.Fourth)) continue;
            var kind = rule.Test(content, this);
            if (kind != LineKind.Text) return kind;
        }

        return LineKind.Text;
    }

    /// <summary>Marks that are known by how a line ends.</summary>
    private static LineKind JudgeEnd(Line line, string text)
    {
        char last = text[line.Last - 1];
        if (Chars.IsDigit(last)) return Furniture.IsSectionMark(new TextSlice(text, line.First, line.Last)) ? LineKind.PageMark
            : LineKind.Text;
        return last is '-' or '=' && Furniture.HasRunInRule(new TextSlice(text, line.First, line.Last)) ? LineKind.RunInRule
            : LineKind.Text;
    }

    private LineKind JudgeInHead(TextSlice line)
    {
        if (Repairs)
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
