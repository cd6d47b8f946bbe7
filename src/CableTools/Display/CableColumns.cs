using CableTools.Model;

namespace CableTools.Display;

/// <summary>
/// A cable as one row: the columns are named as the properties of a cable, and lists are one text. The text itself is no column: no
/// spreadsheet takes a cell that long.
/// </summary>
internal static class CableColumns
{
    private static readonly (string Name, Type Type, Func<Cable, object?> Value)[] All =
    [
        ("Id", typeof(string), cable => cable.Id),
        ("Date", typeof(DateTime), cable => cable.Date),
        ("Classification", typeof(string), cable => cable.Classification),
        ("Captions", typeof(string), cable => cable.Captions),
        ("Precedence", typeof(string), cable => cable.Precedence),
        ("From", typeof(string), cable => cable.From),
        ("Post", typeof(string), cable => cable.Post),
        ("To", typeof(string), cable => cable.To.Select(addressee => addressee.Name)),
        ("Info", typeof(string), cable => cable.Info.Select(addressee => addressee.Name)),
        ("Tags", typeof(string), cable => cable.Tags),
        ("Subject", typeof(string), cable => cable.Subject),
        ("SubjectMarking", typeof(string), cable => cable.SubjectMarking),
        ("References", typeof(string), cable => cable.References.Select(reference => reference.ToString())),
        ("ClassifiedBy", typeof(string), cable => cable.ClassifiedBy?.Name),
        ("Reasons", typeof(string), cable => cable.ClassifiedBy?.Reasons),
        ("Declassify", typeof(DateTime), cable => cable.Declassification?.Date),
        ("Section", typeof(int), cable => cable.Section),
        ("SectionCount", typeof(int), cable => cable.SectionCount),
        ("Paragraphs", typeof(int), cable => cable.Paragraphs.Count),
        ("PortionMarkings", typeof(string), cable => cable.Paragraphs.Select(paragraph => paragraph.PortionMarking)
            .Where(marking => marking is not null).Distinct(StringComparer.Ordinal)),
        ("Characters", typeof(int), cable => cable.Text.Length),
        ("Signature", typeof(string), cable => cable.Signature),
        ("IsPartial", typeof(bool), cable => cable.IsPartial),
        ("Diagnostics", typeof(string), cable => cable.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct(StringComparer.Ordinal)),
        ("TransmissionId", typeof(string), cable => cable.TransmissionId),
        ("Path", typeof(string), cable => cable.Source?.Path),
        ("Record", typeof(int), cable => cable.Source?.Record),
    ];

    public static IReadOnlyList<CableColumn> Columns { get; } = Lists.Of<CableColumn>(
        [.. All.Select(column => new CableColumn(column.Name, column.Type))]);

    public static IEnumerable<object?> Row(Cable cable) => All.Select(column => PlainProperties.Plain(column.Value(cable)));

    public static CableTable Table(IEnumerable<Cable> cables) =>
        new(Columns, [.. cables.Select(cable => Lists.Of<object?>([.. Row(cable)]))]);
}
