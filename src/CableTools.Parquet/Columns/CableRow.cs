using System.Text.Json.Serialization;

namespace CableTools.Columns;

/// <summary>A cable as a row: what the columns hold, and nothing that must be read from the text again.</summary>
internal sealed record CableRow
{
    public string? Id { get; init; }

    public DateTime? Date { get; init; }

    public string? TransmissionId { get; init; }

    public string? OriginatingStation { get; init; }

    public int? StationSerialNumber { get; init; }

    public string? Precedence { get; init; }

    public string? InfoPrecedence { get; init; }

    public string? Originator { get; init; }

    public string? Post { get; init; }

    public IReadOnlyList<AddresseeRow> ActionAddressees { get; init; } = [];

    public IReadOnlyList<AddresseeRow> InfoAddressees { get; init; } = [];

    public string Classification { get; init; } = "";

    public IReadOnlyList<string> Captions { get; init; } = [];

    public int? Section { get; init; }

    public int? SectionCount { get; init; }

    public string? ExecutiveOrder { get; init; }

    public DateTime? DeclassifyOn { get; init; }

    public string? DeclassificationText { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Subject { get; init; }

    public string? SubjectMarking { get; init; }

    public IReadOnlyList<ReferenceRow> CableReferences { get; init; } = [];

    public string? ClassifiedByName { get; init; }

    public string? ClassifiedByTitle { get; init; }

    public IReadOnlyList<string> ClassificationReasons { get; init; } = [];

    public IReadOnlyList<ParagraphRow> Paragraphs { get; init; } = [];

    public string? Signature { get; init; }

    public bool IsPartial { get; init; }

    public IReadOnlyList<DiagnosticRow> Diagnostics { get; init; } = [];

    public string? SourcePath { get; init; }

    public string? SourceEntry { get; init; }

    public string? SourceFormat { get; init; }

    public int? SourceRecord { get; init; }

    public string? RecordId { get; init; }

    public DateTime? RecordDate { get; init; }

    public string? RecordOrigin { get; init; }

    public string? RecordClassification { get; init; }

    public string Text { get; init; } = "";

    public static CableRow Of(Cable cable)
    {
        var places = new CharacterPlaces(cable.Text);
        return new CableRow
        {
            Id = cable.Id, Date = cable.Date?.UtcDateTime, TransmissionId = cable.TransmissionId,
            OriginatingStation = cable.OriginatingStation, StationSerialNumber = cable.StationSerialNumber,
            Precedence = cable.Precedence?.ToString(), InfoPrecedence = cable.InfoPrecedence?.ToString(), Originator = cable.From,
            Post = cable.Post, ActionAddressees = [.. cable.To.Select(AddresseeRow.Of)],
            InfoAddressees = [.. cable.Info.Select(AddresseeRow.Of)], Classification = cable.Classification.ToString(),
            Captions = cable.Captions, Section = cable.Section, SectionCount = cable.SectionCount,
            ExecutiveOrder = cable.Declassification?.ExecutiveOrder, DeclassifyOn = cable.Declassification?.Date,
            DeclassificationText = cable.Declassification?.Text, Tags = cable.Tags, Subject = cable.Subject,
            SubjectMarking = cable.SubjectMarking, CableReferences = [.. cable.References.Select(ReferenceRow.Of)],
            ClassifiedByName = cable.ClassifiedBy?.Name, ClassifiedByTitle = cable.ClassifiedBy?.Title,
            ClassificationReasons = cable.ClassifiedBy?.Reasons ?? [],
            Paragraphs = [.. cable.Paragraphs.SelectMany(paragraph => ParagraphRow.Of(paragraph, 1, places))],
            Signature = cable.Signature, IsPartial = cable.IsPartial,
            Diagnostics = [.. cable.Diagnostics.Select(diagnostic => DiagnosticRow.Of(diagnostic, places))],
            SourcePath = cable.Source?.Path, SourceEntry = cable.Source?.Entry, SourceFormat = cable.Source?.Format.ToString(),
            SourceRecord = cable.Source?.Record, RecordId = cable.Source?.Metadata?.Id,
            RecordDate = cable.Source?.Metadata?.Date?.UtcDateTime, RecordOrigin = cable.Source?.Metadata?.Origin,
            RecordClassification = cable.Source?.Metadata?.Classification, Text = cable.Text,
        };
    }
}

internal sealed record AddresseeRow(string? RoutingIndicator, string Name, string? Precedence)
{
    public static AddresseeRow Of(Addressee addressee) =>
        new(addressee.RoutingIndicator, addressee.Name, addressee.Precedence?.ToString());
}

internal sealed record ReferenceRow(string? Label, string Kind, string? Id, string Text)
{
    public static ReferenceRow Of(CableReference reference) =>
        new(reference.Label, reference.Kind.ToString(), reference.Id, reference.Text);
}

internal sealed record ParagraphRow(int Level, int? Number, string? Label, string? PortionMarking, string? Heading, string? Role, int Start,
    int Length)
{
    /// <summary>A paragraph, and those inside it behind it.</summary>
    public static IEnumerable<ParagraphRow> Of(CableParagraph paragraph, int level, CharacterPlaces places)
    {
        var (start, length) = places.Of(paragraph.Start, paragraph.Length);
        string? role = paragraph.Role == CableParagraphRole.None ? null : paragraph.Role.ToString();
        return paragraph.Subparagraphs.SelectMany(inner => Of(inner, level + 1, places)).Prepend(new ParagraphRow(level, paragraph.Number,
            paragraph.Label, paragraph.PortionMarking, paragraph.Heading, role, start, length));
    }
}

internal sealed record DiagnosticRow(string Code, string Severity, string Message, int Start, int Length)
{
    public static DiagnosticRow Of(CableDiagnostic diagnostic, CharacterPlaces places)
    {
        var (start, length) = places.Of(diagnostic.Start, diagnostic.Length);
        return new(diagnostic.Code, diagnostic.Severity.ToString(), diagnostic.Message, start, length);
    }
}

[JsonSerializable(typeof(CableRow))]
internal sealed partial class CableRowJson : JsonSerializerContext;
