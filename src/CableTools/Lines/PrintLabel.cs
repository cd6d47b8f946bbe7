using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// A label of SMART, the system of 2010 and after, as it prints a message: "MRN:", "Date/DTG:", "Action:" over the text, "Drafted By:" and
/// the like below it. The value stands behind the label or on the lines after it.
/// </summary>
internal sealed class PrintLabel
{
    private const int LongestWord = 22;

    private PrintLabel(string word, CableSegmentKind segment)
    {
        Word = word;
        Segment = segment;
    }

    public string Word { get; }

    /// <summary>What the value is.</summary>
    public CableSegmentKind Segment { get; }

    /// <summary>The label of the heading block that means the same; null for the others.</summary>
    public HeadingLabel? Heading { get; private init; }

    /// <summary>Whether it stands below the text.</summary>
    public bool IsTrailer { get; private init; }

    /// <summary>Whether the label's word is needed to read the value, so that it is part of the stretch.</summary>
    public bool KeepsWord => Heading is not null || Segment == CableSegmentKind.Drafting || Segment == CableSegmentKind.Metadata;

    public static readonly PrintLabel[] All =
    [
        new("MRN", CableSegmentKind.MessageNumber),
        new("DATE/DTG", CableSegmentKind.DateTimeGroup),
        new("FROM", CableSegmentKind.From),
        new("ACTION", CableSegmentKind.To),
        new("CLASSIFICATION", CableSegmentKind.Classification),
        new("E.O.", CableSegmentKind.Declassification) { Heading = HeadingLabels.Declassification },
        new("DECLASSIFY ON", CableSegmentKind.Declassification) { Heading = HeadingLabels.Declassification },
        new("CLASSIFIED BY", CableSegmentKind.ClassifiedBy) { Heading = HeadingLabels.ClassifiedBy },
        new("REASON", CableSegmentKind.ClassifiedBy) { Heading = HeadingLabels.ClassifiedBy },
        new("TAGS", CableSegmentKind.Tags) { Heading = HeadingLabels.Tags },
        new("CAPTIONS", CableSegmentKind.Caption),
        new("CAPTION", CableSegmentKind.Caption),
        new("REFERENCE", CableSegmentKind.References) { Heading = HeadingLabels.References },
        new("REFERENCES", CableSegmentKind.References) { Heading = HeadingLabels.References },
        new("REF", CableSegmentKind.References) { Heading = HeadingLabels.References },
        new("PASS LINE", CableSegmentKind.Passing),
        new("SUBJECT", CableSegmentKind.Subject) { Heading = HeadingLabels.Subject },
        new("SIGNATURE", CableSegmentKind.Signature) { IsTrailer = true },
        new("DRAFTED BY", CableSegmentKind.Drafting) { IsTrailer = true },
        new("CLEARED BY", CableSegmentKind.Drafting) { IsTrailer = true },
        new("APPROVED BY", CableSegmentKind.Drafting) { IsTrailer = true },
        new("RELEASED BY", CableSegmentKind.Metadata) { IsTrailer = true },
        new("INFO", CableSegmentKind.Info) { IsTrailer = true },
        new("XMT", CableSegmentKind.Exempted) { IsTrailer = true },
        new("ATTACHMENTS", CableSegmentKind.Metadata) { IsTrailer = true },
        new("ATTACHMENT", CableSegmentKind.Metadata) { IsTrailer = true },
        new("ACTION POST", CableSegmentKind.Metadata) { IsTrailer = true },
        new("ACTION OFFICE", CableSegmentKind.Metadata) { IsTrailer = true },
        new("INFO OFFICE", CableSegmentKind.Metadata) { IsTrailer = true },
        new("DISSEMINATION RULE", CableSegmentKind.Metadata) { IsTrailer = true },
    ];

    /// <summary>Whether a line is the first of a printed message's head: no other text has these labels.</summary>
    public static bool BeginsMessage(TextSlice line) =>
        TryRead(line, out var label, out _, out _) && label.Segment is CableSegmentKind.MessageNumber or CableSegmentKind.DateTimeGroup;

    /// <summary>The label a line begins with, what copying put before it left out.</summary>
    public static bool TryRead(TextSlice line, out PrintLabel label, out int start, out int contentStart)
    {
        label = null!;
        start = line.Start;
        while (start < line.End && (LabelReader.IsDecoration(line.Source[start]) || line.Source[start] == '\u2022')) start++;
        contentStart = start;
        int colon = start;
        while (colon < line.End && colon - start < LongestWord && line.Source[colon] is not (':' or ';')) colon++;
        if (colon == line.End || line.Source[colon] is not (':' or ';')) return false;
        var word = line.Between(start, colon).Trim("*_ ");
        foreach (var known in All)
        {
            if (!word.Equals(known.Word)) continue;
            label = known;
            contentStart = colon + 1;
            while (contentStart < line.End && (Chars.IsBlank(line.Source[contentStart]) || line.Source[contentStart] is '*' or '_' or '|'))
                contentStart++;
            return true;
        }

        return false;
    }
}
