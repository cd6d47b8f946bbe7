using CableTools.Lines;
using CableTools.Model;
using CableTools.Repair;
using CableTools.Text;

namespace CableTools.Layout;

/// <summary>The outcome of pass 1: which stretch of the text is what. Nothing inside a stretch is read yet.</summary>
internal sealed class CableLayout
{
    public CableLayout(string text, bool repairs)
    {
        Text = text;
        Lines = new LineTable(text, DelimitedRecord.Cuts, InlineMarks.Find(text));
        Verdicts = LineVerdicts.Read(Lines, repairs);
        Segments = new SegmentList(text.Length);
        Log = new RepairLog(repairs);
    }

    public string Text { get; }

    /// <summary>The cable that is laid out; null while it is.</summary>
    public ICableIdentity? Cable { get; set; }

    public LineTable Lines { get; }

    /// <summary>What each line is by its form.</summary>
    public LineVerdicts Verdicts { get; }

    public SegmentList Segments { get; }

    /// <summary>What was noticed while the text was laid out.</summary>
    public RepairLog Log { get; }

    /// <summary>Whether damage is looked for, and undone.</summary>
    public bool Repairs => Log.Repairs;

    /// <summary>What a collection put over the text as its record's head; null for most.</summary>
    public RecordHead? Record { get; set; }

    /// <summary>Labels of the heading block, in order of place.</summary>
    public List<LabelMark> Labels { get; } = new(5);

    public List<ParagraphMark> Paragraphs { get; } = new(12);

    /// <summary>The first classification line; null where there is none.</summary>
    public ClassificationLine? Classification { get; set; }

    /// <summary>The message reference number behind a label of its own; empty for most.</summary>
    public TextSlice Number { get; set; }

    /// <summary>Whether SMART printed the message: its addressees stand in one list, a semicolon between.</summary>
    public bool IsPrinted { get; set; }

    /// <summary>
    /// A line longer than this was not wrapped, so that its end is a paragraph's. E-mails wrap at more columns than cables.
    /// </summary>
    public int UnwrappedLine => IsPrinted ? 2 * LabelScan.UnwrappedLine : LabelScan.UnwrappedLine;

    /// <summary>Whether a label below the text says the signature, so that none is looked for in the text.</summary>
    public bool HasSignatureLabel { get; set; }

    /// <summary>A level that stands above the envelope; null for most. It counts where no classification line follows.</summary>
    public ClassificationLine? Banner { get; set; }

    /// <summary>The signature's place; empty where there is none.</summary>
    public TextSlice Signature { get; set; }

    /// <summary>Whether the copy calls itself a partial extract.</summary>
    public bool IsPartial { get; set; }

    /// <summary>Whether anything of a cable was found.</summary>
    public bool IsRecognized { get; set; }

    /// <summary>Takes a line for the classification line, with what was repaired in it.</summary>
    public void TakeClassification(ClassificationLine? line)
    {
        Classification = line;
        if (line is not null) Log.Take(line.Repairs, Text);
    }

    /// <summary>Content of the lines of every segment of a kind, in order.</summary>
    public IEnumerable<TextSlice> LinesOf(CableSegmentKind kind)
    {
        for (int i = 0; i < Segments.Count; i++)
        {
            if (Segments[i].Kind != kind) continue;
            foreach (var line in LinesIn(Segments[i].Start, Segments[i].End)) yield return line;
        }
    }

    /// <summary>Content of the lines between two offsets, blank ones left out.</summary>
    public IEnumerable<TextSlice> LinesIn(int start, int end)
    {
        if (start >= end) yield break;
        for (int i = Lines.IndexAt(start); i < Lines.Count && Lines[i].Start < end; i++)
        {
            var line = Lines.Content(i).Between(start, end).Trim();
            if (!line.IsEmpty) yield return line;
        }
    }
}
