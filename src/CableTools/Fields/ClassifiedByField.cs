using CableTools.Layout;
using CableTools.Lines;
using CableTools.Model;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// "Classified By:" title and name in either order, parted by a comma, a stop, a semicolon or nothing, then "for reasons" or "Reason:" and
/// the reasons; the label may be doubled (E.O. 13526 sec. 1.6; 5 FAH-2 H-328).
/// </summary>
internal static class ClassifiedByField
{
    /// <summary>Column at which terminals cut the field, in mid-word too.</summary>
    private const int BreakColumn = 71;

    private const int LongestOpening = 30;

    /// <summary>What is read of the field: it takes a line or three, and a hostile one has a million names to choose from.</summary>
    private const int LongestRead = 4000;

    private static readonly string[] ReasonMarks =
    [
        "FOR REASON", "FOR THE REASON", "REASON", "PER E.O", "PER EO", "PURSUANT TO", "E.O.", "EO 1", "DECLASSIFY ON", "DECL ON", "DECL:",
        "DERIVED FROM", "SECTION 1.", "UNDER 1.", "PER 1.", "BASED ON", "BASED UPON", "DUE TO",
    ];

    private static readonly KnownWord Reason = new("REASON", Spelling.Other), Reasons = new("REASONS", Spelling.Other);

    public static Parsed<ClassificationAuthority?> Read(CableLayout layout)
    {
        var log = new RepairLog(layout.Repairs);
        var lines = FieldText.LinesOf(layout, HeadingLabels.ClassifiedBy);
        if (lines.Count == 0) lines = FindInParagraphs(layout);
        if (lines.Count == 0) return new(null);
        var flat = FlatText.Join(lines, CutColumn(layout));
        var text = flat.Slice.Length > LongestRead ? flat.Slice.To(flat.Slice.Start + LongestRead) : flat.Slice;
        var (start, length) = flat.RangeOf(0, flat.Value.Length);

        var head = StripLabels(text, flat, log);
        int end = FindReasons(head, layout.Repairs, out var word);
        var (name, title) = PersonAndTitle.Split(end >= 0 ? head.To(end) : head);
        var reasons = ReasonList.Read(end >= 0 ? head.From(end) : head, flat, log);
        if (!word.IsEmpty && reasons.Count > 0) ReportReason(word, flat, layout, log);
        if (name is null && title is null && reasons.Count == 0)
            log.Add(DiagnosticCode.FieldUnreadable, "the Classified By line: expected a name, a title or a reason", start, length);
        return new(new ClassificationAuthority(name, title, Lists.Of(reasons), flat.Value, start, length), log.Items);
    }

    /// <summary>
    /// The terminals of 2004 to 2010 wrote the label themselves, in these very letters, and cut what follows at a column; where the label
    /// has lost a letter or got one, that much sooner or later. 0 where the field was not cut.
    /// </summary>
    private static int CutColumn(CableLayout layout)
    {
        const string Label = "Classified By:", By = " By:";
        for (int i = 0; i < layout.Segments.Count; i++)
        {
            var segment = layout.Segments[i];
            if (segment.Kind != CableSegmentKind.ClassifiedBy) continue;
            var line = layout.Lines.Content(layout.Lines.SkipBlank(layout.Lines.IndexAt(segment.Start)));
            int start = line.From(segment.Start).Trim("*#_").Start;
            if (string.CompareOrdinal(layout.Text, start, Label, 0, Label.Length) == 0) return BreakColumn;
            int end = line.From(start).IndexOf(By);
            var mark = layout.Labels.Find(mark => mark.Start == start);
            if (!mark.IsDamaged || end <= 0 || !Chars.IsLower(layout.Text[end - 1])) return 0;
            return BreakColumn + end + By.Length - start - Label.Length;
        }

        return 0;
    }

    /// <summary>Older cables put it into the first paragraph: "1. (U) CLASSIFIED BY ROBERT P. FINN, DCM. REASON: 1.5 (D)".</summary>
    private static List<TextSlice> FindInParagraphs(CableLayout layout)
    {
        for (int i = 0; i < Math.Min(3, layout.Paragraphs.Count); i++)
        {
            var mark = layout.Paragraphs[i];
            var rest = new TextSlice(layout.Text, mark.ContentStart, layout.Text.Length);
            if (!rest.StartsWith("CLASSIFIED BY") && !rest.StartsWith("(U) CLASSIFIED BY")) continue;
            int end = i + 1 < layout.Paragraphs.Count ? layout.Paragraphs[i + 1].Start : layout.Segments[mark.Segment].End;
            return layout.LinesIn(mark.ContentStart, Math.Min(end, layout.Segments[mark.Segment].End)).ToList();
        }

        return [];
    }

    private static TextSlice StripLabels(TextSlice text, FlatText flat, RepairLog log)
    {
        for (bool stripped = false; ; stripped = true)
        {
            text = text.Trim(" :;.,-*_#");
            if (text.StartsWith("CLASSIFIED BY")) text = text.From(text.Start + 13);
            else if (text.StartsWithWord("BY")) text = text.From(text.Start + 2);
            else if (TryLongLabel(text, out int end)) text = text.From(end);
            else if (text.StartsWith("CLASSIFIED:")) text = text.From(text.Start + 11);
            else if (PortionMark.TryRead(text.Source, text.Start, text.End, out var mark)) text = text.From(mark.End);
            else if (log.Repairs && IsDamagedLabel(text, out int colon))
            {
                // The label that opens the field was told when it was found.
                var (start, length) = flat.RangeOf(text.Start, colon);
                if (stripped) log.Repaired(DiagnosticCode.HeadingLabelRepaired, "label", text.To(colon).ToString(), "Classified By", start,
                    length);
                text = text.From(colon + 1);
            }
            else return text;
        }
    }

    /// <summary>
    /// "CLASSIFIED CONFIDENTIAL BY", "This message is classified by"; and "DERIVED FROM: DSCG 05-1; CLASSIFIED BY", which names a source
    /// before the person.
    /// </summary>
    private static bool TryLongLabel(TextSlice text, out int end)
    {
        end = 0;
        bool derived = text.StartsWith("DERIVED FROM") || text.StartsWith("REASON");
        int at = text.IndexOf("CLASSIFIED");
        if (at < 0 || (!derived && at - text.Start > LongestOpening)) return false;
        if (at > text.Start && !derived && !text.StartsWithWord("THIS") && !text.StartsWithWord("MESSAGE")) return false;
        if (at > text.Start && Chars.IsLetterOrDigit(text.Source[at - 1])) return false;
        int by = text.Between(at, at + LongestOpening).IndexOf(" BY");
        if (by < 0 || Chars.IsLetterOrDigit(text[by + 3 - text.Start])) return false;
        end = by + 3;
        return true;
    }

    private static bool IsDamagedLabel(TextSlice text, out int colon)
    {
        colon = text.IndexOf(':');
        return colon > 0 && colon - text.Start < 16 && AuthorityLabel.TryRead(text, true, out var label) && label.IsDamaged;
    }

    /// <summary>
    /// Where the reasons begin, -1 where there are none; <paramref name="misread"/> is the word before them if that is misspelt.
    /// </summary>
    private static int FindReasons(TextSlice text, bool repairs, out TextSlice misread)
    {
        int cut = -1;
        misread = default;
        foreach (string mark in ReasonMarks)
        {
            for (int at = text.IndexOf(mark); at >= 0; at = text.From(at + 1).IndexOf(mark))
            {
                bool word = at == text.Start || !Chars.IsLetterOrDigit(text.Source[at - 1]);
                if (!word) continue;
                if (cut < 0 || at < cut) cut = at;
                break;
            }
        }

        int number = ReasonList.Find(text, repairs);
        if (number >= 0 && (cut < 0 || number < cut)) cut = number;

        if (!repairs || cut < 0 || cut != number) return cut;
        misread = BrokenReason(text, cut);
        return misread.IsEmpty ? cut : misread.Start;
    }

    /// <summary>A misspelt word that opens a line of its own was told with the other labels.</summary>
    private static void ReportReason(TextSlice word, FlatText flat, CableLayout layout, RepairLog log)
    {
        var (start, length) = flat.RangeOf(word.Start, word.End);
        if (layout.Labels.Exists(mark => mark.Start == start && mark.IsDamaged)) return;
        string meant = Reasons.Cost(word) < Reason.Cost(word) ? Reasons.Word : Reason.Word;
        if (word.HasLower) meant = meant.ToLowerInvariant();
        log.Repaired(DiagnosticCode.HeadingLabelRepaired, "label", word.ToString(), meant, start, length);
    }

    /// <summary>"REAS0N: 1.5", "FOR RASONS 1.4", "for rea sons 1.4": the word misspelt, or broken where a line was cut.</summary>
    private static TextSlice BrokenReason(TextSlice text, int number)
    {
        int end = number;
        while (end > text.Start && !Chars.IsLetterOrDigit(text.Source[end - 1])) end--;
        for (int words = 0, at = end; words < 2 && at > text.Start; words++)
        {
            while (at > text.Start && Chars.IsLetterOrDigit(text.Source[at - 1])) at--;
            var word = text.Between(at, end);
            if (Reason.IsNear(word) || Reasons.IsNear(word)) return word;
            while (at > text.Start && text.Source[at - 1] == ' ') at--;
        }

        return default;
    }
}
