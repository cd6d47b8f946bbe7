using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// All there is to know of one label of the heading block (5 FAH-2 H-328, H-329): its spellings, what shows that it is a label where no
/// colon stands behind it, where in a line it may stand, which lines go on with it, and the stretch of text it opens. The labels are listed
/// in <see cref="HeadingLabels"/>; the values are read by the fields.
/// </summary>
internal sealed class HeadingLabel
{
    public HeadingLabel(string name, CableSegmentKind segment)
    {
        Name = name;
        Segment = segment;
    }

    /// <summary>The word as it should be written, "TAGS".</summary>
    public string Name { get; }

    /// <summary>What the label's lines are.</summary>
    public CableSegmentKind Segment { get; }

    /// <summary>Spellings in capitals; none where <see cref="Reads"/> knows the label by more than a word.</summary>
    public string[] Words { get; init; } = [];

    /// <summary>The spellings that misspellings are measured against.</summary>
    public string[] Repaired { get; init; } = [];

    /// <summary>Whether the word is a label without a colon; it is given what follows the word. Null: never.</summary>
    public Func<LabelWord, bool>? StandsAlone { get; init; }

    /// <summary>Reads a label that is more than a word; null for the others.</summary>
    public LabelTest? Reads { get; init; }

    /// <summary>
    /// What a line with the label may begin with, one to four characters: only such lines are asked. The words say it themselves, but
    /// where <see cref="Reads"/> knows more than they.
    /// </summary>
    public string[] Openers
    {
        get => field ?? [.. Words.Select(word => word.Length > 4 ? word.Substring(0, 4) : word)];
        init;
    }

    /// <summary>The field whose place the label's lines are; null where none was given a name.</summary>
    public CableField? Field { get; init; }

    /// <summary>Forms by which the label is known inside a line that holds another.</summary>
    public InsideForm[] Inside { get; init; } = [];

    /// <summary>Whether a further line belongs to the label's field.</summary>
    public Func<HeadingContext, bool> Continues { get; init; } = static _ => false;

    /// <summary>Whether the label's word is part of the field's text: "REASON: 1.4 (b)".</summary>
    public bool KeepsWord { get; init; }

    /// <summary>Whether the label goes on with a stretch of its own kind right before it.</summary>
    public bool JoinsBefore { get; init; }

    public override string ToString() => Name;
}

/// <summary>Reads a label at the start of a stretch.</summary>
internal delegate bool LabelTest(TextSlice rest, bool repairs, out LabelMark mark);

/// <summary>A word that may be a label: itself, what follows it, and the mark right behind it.</summary>
internal readonly struct LabelWord
{
    public LabelWord(TextSlice word, TextSlice after, bool repairs)
    {
        Repairs = repairs;
        Word = word;
        After = after;
    }

    public TextSlice Word { get; }

    public TextSlice After { get; }

    /// <summary>Whether damage is looked for.</summary>
    public bool Repairs { get; }
}

/// <summary>A form that opens a label inside a line, and the field that must be open there; null for any.</summary>
internal readonly struct InsideForm
{
    public InsideForm(string form, Func<HeadingLabel?, bool>? open = null)
    {
        Form = form;
        Open = open;
    }

    public string Form { get; }

    public Func<HeadingLabel?, bool>? Open { get; }
}

/// <summary>A line of the heading block and what stands around it.</summary>
internal readonly struct HeadingContext
{
    public HeadingContext(TextSlice line, TextSlice previous, bool blankBefore, bool isPassing, int labelsAfter)
    {
        Line = line;
        Previous = previous;
        BlankBefore = blankBefore;
        IsPassing = isPassing;
        LabelsAfter = labelsAfter;
    }

    public TextSlice Line { get; }

    /// <summary>The line before that was no furniture.</summary>
    public TextSlice Previous { get; }

    public bool BlankBefore { get; }

    /// <summary>Whether it is text, and nothing of the field stands before it: the label had its line to itself.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether blank lines say nothing: every line of the text stands between two.</summary>
    public bool IsBlock { get; init; }

    /// <summary>Whether it has the words of a passing line.</summary>
    public bool IsPassing { get; }

    /// <summary>1 where a later line opens a field, 0 where this one is the last that does, -1 where there is none any more.</summary>
    public int LabelsAfter { get; }
}

/// <summary>A label where it stands.</summary>
internal readonly struct LabelMark
{
    public LabelMark(HeadingLabel label, int start, int wordEnd, int contentStart, string? meant)
    {
        Label = label;
        Start = start;
        WordEnd = wordEnd;
        ContentStart = contentStart;
        Meant = meant;
    }

    public HeadingLabel? Label { get; }

    public int Start { get; }

    /// <summary>Offset past the label's word, its colon included.</summary>
    public int WordEnd { get; }

    /// <summary>Offset of the field's text; for the E.O. line that of the order's number.</summary>
    public int ContentStart { get; }

    /// <summary>What a misspelt label means; null for an exact one.</summary>
    public string? Meant { get; }

    public bool IsDamaged => Meant is not null;

    public bool Exists => Label is not null;
}
