using System.Globalization;

namespace CableTools.Tests.Support;

/// <summary>
/// The law of repair, field by field: what a field says under <see cref="RepairMode.None"/> differs from what it says under
/// <see cref="RepairMode.Apply"/> if and only if a repairing diagnostic lies on the field's place. The place is that of either reading,
/// whole lines of it, since a repaired label or format line makes a field appear, or takes a line away from the field before.
/// </summary>
internal static class LawOfRepair
{
    /// <summary>
    /// Every field with its value as text and the places it is read from. Behind the field's own place stand those of what it is
    /// reckoned with: a reference without a year is of the cable's own year, and a hyphen at a line's end means one thing before 1982.
    /// </summary>
    public static readonly (string Name, CableSegmentKind Kind, Func<Cable, string?> Value, CableField[] Places)[] Fields =
    [
        ("TransmissionId", CableSegmentKind.TransmissionIdentifier, cable => cable.TransmissionId, [CableField.TransmissionId]),
        ("OriginatingStation", CableSegmentKind.Originator, cable => cable.OriginatingStation, [CableField.OriginatingStation]),
        ("StationSerialNumber", CableSegmentKind.Originator, cable => Text(cable.StationSerialNumber), [CableField.StationSerialNumber]),
        ("JulianDay", CableSegmentKind.Originator, cable => Text(cable.JulianDay), [CableField.JulianDay]),
        ("SecurityProsign", CableSegmentKind.SecurityProsign, cable => cable.SecurityProsign, [CableField.SecurityProsign]),
        ("Precedence", CableSegmentKind.DateTimeGroup, cable => $"{cable.Precedence} {cable.InfoPrecedence}", [CableField.Precedence]),
        ("Date", CableSegmentKind.DateTimeGroup, cable => Text(cable.Date), [CableField.Date]),
        ("From", CableSegmentKind.From, cable => cable.From, [CableField.From]),
        ("To", CableSegmentKind.To, cable => Addressees(cable.To), [CableField.To]),
        ("Info", CableSegmentKind.Info, cable => Addressees(cable.Info), [CableField.Info, CableField.To]),
        ("Classification", CableSegmentKind.Classification, cable => cable.Classification.ToString(),
            [CableField.Classification, CableField.SecurityProsign, CableField.Paragraphs]),
        ("Section", CableSegmentKind.Classification, cable => $"{cable.Section} of {cable.SectionCount}",
            [CableField.Section, CableField.StationSerialNumber]),
        ("Post", CableSegmentKind.Classification, cable => cable.Post, [CableField.Post, CableField.From]),
        ("Captions", CableSegmentKind.Caption, cable => string.Join(',', cable.Captions), [CableField.Captions]),
        ("Declassification", CableSegmentKind.Declassification, cable => cable.Declassification is { } d
            ? $"{d.ExecutiveOrder} {Text(d.Date)} {d.Text}" : null,
            [CableField.Declassification]),
        ("Tags", CableSegmentKind.Tags, cable => string.Join(", ", cable.Tags), [CableField.Tags]),
        ("Subject", CableSegmentKind.Subject, cable => $"({cable.SubjectMarking}) {cable.Subject}", [CableField.Subject]),
        ("References", CableSegmentKind.References, cable =>
            string.Join('\n', cable.References.Select(r => $"{r.Label} {r.Kind} {r.Id} {r.Text}")),
            [CableField.References, CableField.Date, CableField.Classification, CableField.Declassification]),
        ("ClassifiedBy", CableSegmentKind.ClassifiedBy, cable => cable.ClassifiedBy is { } by
            ? $"{by.Name} {by.Title} {string.Join(',', by.Reasons)}" : null,
            [CableField.ClassifiedBy]),
        ("Paragraphs", CableSegmentKind.Paragraph, cable => string.Join('\n', cable.Paragraphs.Select(Paragraph)),
            [CableField.Paragraphs, CableField.Date]),
        ("Signature", CableSegmentKind.Signature, cable => cable.Signature, [CableField.Signature]),
    ];

    private static readonly HashSet<string> Repairing = [.. DiagnosticCode.All.Where(code => code.Repairs).Select(code => code.Name)];

    /// <summary>What breaks the law in a text; nothing where it holds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="inOrder">
    /// Whether the text is a cable in its order. In lines of cables thrown together one repair decides where the envelope or the head ends,
    /// and with that
    /// what all that follows is, or takes a word from a field that has another of the same kind: there a field may differ wherever the
    /// repair lies, and need
    /// not differ where one lies.
    /// </param>
    public static IEnumerable<string> Violations(string text, bool inOrder = true)
    {
        var none = Cable.Parse(text, new CableParserOptions { Repair = RepairMode.None });
        var report = Cable.Parse(text, new CableParserOptions { Repair = RepairMode.Report });
        var apply = Cable.Parse(text);
        var repairs = apply.Diagnostics.Where(d => IsRepair(d.Code)).ToList();
        foreach (var d in none.Diagnostics.Where(d => IsRepair(d.Code))) yield return $"reported without repair: {d}";
        if (!report.Diagnostics.Select(Said).SequenceEqual(apply.Diagnostics.Select(Said)))
            yield return "Report says other than Apply";
        foreach (var (name, kind, value, places) in Fields)
        {
            string? written = value(none), meant = value(apply);
            if (value(report) != written) yield return $"{name}: Report reads otherwise than None";
            var lines = places.SelectMany(place => Lines(none, place).Concat(Lines(apply, place))).ToList();
            if (written != meant && !repairs.Exists(d => !inOrder || lines.Exists(span => Touches(span, d))))
                yield return $"{name}: silent, \"{written}\" became \"{meant}\"";
            if (inOrder && written == meant && apply.PlaceOf(places[0]) is { } own
                && repairs.Find(d => Covers(own, d) && LiesIn(apply, kind, d) && !IsSaidTwice(name, d, meant)
                    && !IsSaidAbove(apply, name)) is { } told)
                yield return $"{name}: unchanged, \"{written}\", though told: {told}";
        }
    }

    public static bool IsRepair(string code) => Repairing.Contains(code);

    private static (string, int, int, string) Said(CableDiagnostic d) => (d.Code, d.Start, d.Length, d.Message);

    /// <summary>The lines a field stands on; a paragraph's headings stand in segments of their own.</summary>
    private static IEnumerable<TextSpan> Lines(Cable cable, CableField field)
    {
        if (cable.PlaceOf(field) is { } place) yield return Lines(cable.Text, place.Start, place.End);
        if (field != CableField.Paragraphs) yield break;
        foreach (var segment in cable.Segments)
            if (segment.Kind == CableSegmentKind.Heading) yield return Lines(cable.Text, segment.Start, segment.Start + segment.Length);
    }

    private static TextSpan Lines(string text, int from, int to)
    {
        int start = from == 0 ? 0 : text.LastIndexOfAny(['\n', '\r'], from - 1) + 1;
        int end = text.IndexOfAny(['\n', '\r'], to);
        return new TextSpan(start, (end < 0 ? text.Length : end) - start);
    }

    /// <summary>
    /// What is repaired in one place the cable may say in another as well: a caption that a further line repeats, a post that stands in FM,
    /// a level that a banner or a record's head has, too.
    /// An inferred level lies on what it was inferred from, which itself reads as written.
    /// </summary>
    private static bool IsSaidTwice(string field, CableDiagnostic d, string? value) =>
        (field == "Post" && d.Message.EndsWith($"read as \"{value}\"", StringComparison.Ordinal))
        || (field == "Captions" && value!.Split(',').Any(caption => d.Message.EndsWith($"read as \"{caption}\"", StringComparison.Ordinal)))
        || (field == "Classification" && d.Code == DiagnosticCode.ClassificationRepaired
            && d.Message.Replace(" ", "", StringComparison.Ordinal).EndsWith($"readas\"{value}\"", StringComparison.OrdinalIgnoreCase))
        || (field != "Classification" && d.Code == DiagnosticCode.ClassificationInferred);

    /// <summary>The head of a record over the cable says its date and its post, too.</summary>
    private static bool IsSaidAbove(Cable cable, string field) => field is "Date" or "Post"
        && cable.Segments.Any(segment => segment.Kind == CableSegmentKind.Metadata);

    private static bool Touches(TextSpan span, CableDiagnostic d) => d.Start <= span.End && d.Start + d.Length >= span.Start;

    private static bool Covers(TextSpan span, CableDiagnostic d) => d.Start >= span.Start && d.Start + d.Length <= span.End;

    /// <summary>A field's place spans from its first stretch to its last; this is whether a diagnostic lies in one of them.</summary>
    private static bool LiesIn(Cable cable, CableSegmentKind kind, CableDiagnostic d) =>
        cable.Segments.Any(segment => segment.Kind == kind && d.Start >= segment.Start
            && d.Start + d.Length <= segment.Start + segment.Length);

    private static string Addressees(IReadOnlyList<Addressee> list) => string.Join('\n', list.Select(a =>
        $"{a.RoutingIndicator} {a.Name} {a.Precedence} {a.ContinuityNumber} {string.Join(',', a.Exempted)}"));

    private static string Paragraph(CableParagraph p) =>
        $"{p.Number} {p.Label} ({p.PortionMarking}) {p.Role} {p.Heading}: "
            + $"{p.Text}{string.Concat(p.Subparagraphs.Select(s => "\n" + Paragraph(s)))}";

    private static string? Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture);
}
