using System.Globalization;
using CableTools.Model;
using CableTools.Repair;
using CableTools.Vocabulary;

namespace CableTools;

/// <summary>
/// Checks a records officer would make on a cable (5 FAH-2, 5 FAH-3, Executive Order 13526): each finding is a diagnostic.
/// </summary>
public static class CableChecks
{
    /// <summary>What the reader notices and a records officer wants to know as well.</summary>
    private static readonly DiagnosticCode[] Noticed =
    [
        DiagnosticCode.DateTimeGroupInvalid, DiagnosticCode.NoCableRecognized, DiagnosticCode.ParagraphNumberDoubled,
        DiagnosticCode.ParagraphNumberMissing, DiagnosticCode.RecordMalformed, DiagnosticCode.SectionDoubled,
        DiagnosticCode.SectionMissing, DiagnosticCode.TagRepaired, DiagnosticCode.TagUnknown, DiagnosticCode.TagsParted,
    ];

    private static readonly HashSet<string> NoticedNames = new(Noticed.Select(code => code.Name), StringComparer.Ordinal);

    /// <summary>Codes of the findings there can be, by name.</summary>
    public static IReadOnlyList<DiagnosticCode> Codes { get; } = Lists.Of(
        Noticed.Concat([
            DiagnosticCode.CaptionsContradict, DiagnosticCode.ClassifierMissing, DiagnosticCode.DeclassificationMissing,
            DiagnosticCode.DeclassificationPast,
            DiagnosticCode.JulianDayDiffers,
            DiagnosticCode.PortionMarkingTooHigh, DiagnosticCode.ReasonMissing, DiagnosticCode.SectionCountWrong,
        ]).OrderBy(code => code.Name, StringComparer.Ordinal));

    /// <summary>Checks a cable.</summary>
    /// <param name="cable">The cable.</param>
    /// <param name="today">Day against which a declassification date is past; null for the system's day, UTC.</param>
    /// <returns>Findings in order of place; empty where nothing is amiss.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="cable"/> is null.</exception>
    public static IReadOnlyList<CableDiagnostic> Check(Cable cable, DateTime? today = null)
    {
        if (cable is null) throw new ArgumentNullException(nameof(cable));
        var findings = new RepairLog(true);
        CheckJulianDay(cable, findings);
        CheckSections(cable, findings);
        CheckPortionMarkings(cable, findings);
        CheckParagraphNumbers(cable, findings);
        CheckCaptions(cable, findings);
        CheckReasons(cable, findings);
        CheckDeclassification(cable, findings, today ?? DateTime.UtcNow.Date);

        return Lists.Of(findings.Items.Concat(cable.Diagnostics.Where(diagnostic => NoticedNames.Contains(diagnostic.Code)))
            .OrderBy(finding => finding.Start));
    }

    private static void CheckJulianDay(Cable cable, RepairLog findings)
    {
        if (cable.JulianDay is not { } day || cable.Date is not { } date || day == date.DayOfYear) return;
        var (start, length) = Place(cable, CableSegmentKind.Originator);
        findings.Add(DiagnosticCode.JulianDayDiffers,
            string.Format(CultureInfo.InvariantCulture,
                "filed on day {0} of the year, but the date-time group is of day {1} ({2:yyyy-MM-dd})", day, date.DayOfYear, date), start,
                    length);
    }

    private static void CheckSections(Cable cable, RepairLog findings)
    {
        if (cable.Section is not { } section || cable.SectionCount is not { } count || section <= count) return;
        var (start, length) = Place(cable, CableSegmentKind.Classification);
        findings.Add(DiagnosticCode.SectionCountWrong, string.Format(CultureInfo.InvariantCulture, "section {0} of {1}", section, count),
            start, length);
    }

    private static void CheckPortionMarkings(Cable cable, RepairLog findings)
    {
        if (cable.Classification == Classification.Unknown) return;
        var (subject, length) = Place(cable, CableSegmentKind.Subject);
        CheckMarking(cable.SubjectMarking, subject, length);
        CheckAll(cable.Paragraphs);

        void CheckAll(IReadOnlyList<CableParagraph> paragraphs)
        {
            foreach (var paragraph in paragraphs)
            {
                CheckMarking(paragraph.PortionMarking, paragraph.Start, Math.Min(paragraph.Length, 20));
                CheckAll(paragraph.Subparagraphs);
            }
        }

        void CheckMarking(string? marking, int start, int length)
        {
            if (marking is null || LevelWords.OfPortion(marking) <= cable.Classification) return;
            findings.Add(DiagnosticCode.PortionMarkingTooHigh, $"({marking}) is above the message's {cable.Classification}", start, length);
        }
    }

    /// <summary>
    /// The last number doubled ("5, 6, 6") is read as the running number goes on; written it is the number of the paragraph before.
    /// </summary>
    private static void CheckParagraphNumbers(Cable cable, RepairLog findings)
    {
        // Both lists are in order of place, so one walk along the paragraphs serves all repairs.
        int next = 0;
        CableParagraph? before = null;
        foreach (var repair in cable.Diagnostics)
        {
            if (repair.Code != nameof(DiagnosticCode.ParagraphNumberRepaired)) continue;
            string written = cable.Text.Substring(repair.Start, repair.Length);
            while (next < cable.Paragraphs.Count && cable.Paragraphs[next].Start + cable.Paragraphs[next].Length <= repair.Start)
                before = cable.Paragraphs[next++];
            if (before is { Number: { } number } && written == number.ToString(CultureInfo.InvariantCulture))
                findings.Add(DiagnosticCode.ParagraphNumberDoubled, $"paragraph number {written} stands twice", repair.Start,
                    repair.Length);
        }
    }

    private static void CheckCaptions(Cable cable, RepairLog findings)
    {
        if (cable.Captions.Count == 0) return;
        var (start, length) = Place(cable, CableSegmentKind.Caption);
        if (length == 0) (start, length) = Place(cable, CableSegmentKind.Classification);
        CaptionChecks.Check(cable, start, length, findings);
    }

    private static void CheckReasons(Cable cable, RepairLog findings)
    {
        // Before E.O. 12356 no reason was given; the envelope of an extract tells nothing.
        if (!IsClassified(cable) || cable.IsPartial || cable.Declassification?.ExecutiveOrder is not ("12958" or "13526")) return;
        var (start, length) = Place(cable, CableSegmentKind.ClassifiedBy);
        if (cable.ClassifiedBy is null)
            findings.Add(DiagnosticCode.ClassifierMissing, "a classified message without a Classified By line", start, length);
        else if (cable.ClassifiedBy.Reasons.Count == 0)
            findings.Add(DiagnosticCode.ReasonMissing, "no reason for the classification", cable.ClassifiedBy.Start,
                cable.ClassifiedBy.Length);
    }

    private static void CheckDeclassification(Cable cable, RepairLog findings, DateTime today)
    {
        if (!IsClassified(cable)) return;
        if (cable.Declassification is not { } instruction)
        {
            var (start, length) = Place(cable, CableSegmentKind.Classification);
            findings.Add(DiagnosticCode.DeclassificationMissing, "a classified message without an E.O. line", start, length);
        }
        else if (instruction.Date is { } date && date < today)
        {
            findings.Add(DiagnosticCode.DeclassificationPast,
                string.Format(CultureInfo.InvariantCulture, "to be declassified on {0:yyyy-MM-dd}, which is past", date), instruction.Start,
                instruction.Length);
        }
        else if (instruction.Text is null || instruction.Text.Equals("N/A", StringComparison.OrdinalIgnoreCase))
        {
            findings.Add(DiagnosticCode.DeclassificationMissing, "a classified message without a date or event of declassification",
                instruction.Start, instruction.Length);
        }
    }

    private static bool IsClassified(Cable cable) => cable.Classification >= Classification.Confidential;

    private static (int Start, int Length) Place(Cable cable, CableSegmentKind kind)
    {
        foreach (var segment in cable.Segments)
            if (segment.Kind == kind) return (segment.Start, segment.Length);
        return (0, 0);
    }
}
