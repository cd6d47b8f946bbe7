using System.Globalization;

namespace CableTools.Reading.Json;

/// <summary>
/// A cable as one JSON object. What it is read back from is "text", "options", "source" and "metadata"; the fields are for other tools, and
/// are read from the text again, so that an old export gains what a newer parser can do.
/// </summary>
internal static class CableJson
{
    /// <summary>What a mail's head says it is: its date is no cable's.</summary>
    public const string MailKind = "mail";

    public static string Write(Cable cable)
    {
        var json = new JsonWriter();
        json.BeginObject();
        WriteFields(json, cable);
        json.Member("text", cable.Text);
        WriteOrigin(json, cable, cable.Source?.Original ?? cable.Source);
        json.EndObject();
        return json.ToString();
    }

    /// <summary>All that is read back but the text, which is kept elsewhere, see <see cref="Containers.JsonContainer.Restore"/>.</summary>
    public static string WriteOrigin(Cable cable)
    {
        var json = new JsonWriter();
        json.BeginObject();
        WriteOrigin(json, cable, cable.Source);
        json.EndObject();
        return json.ToString();
    }

    private static void WriteOrigin(JsonWriter json, Cable cable, CableSource? source)
    {
        json.Name("options");
        json.BeginObject();
        json.Member("repair", cable.Options.Repair.ToString());
        json.EndObject();
        if (source is null) return;
        json.Name("source");
        WriteSource(json, source);
        if (cable.Source is not { } own) return;
        if (own.Diagnostics.Count > 0)
            json.Member("recordDiagnostics", own.Diagnostics, diagnostic => WriteDiagnostic(json, diagnostic));
        if (own.Metadata is { } metadata) WriteMetadata(json, metadata);
    }

    private static void WriteFields(JsonWriter json, Cable cable)
    {
        json.Member("id", cable.Id);
        json.Member("date", cable.Date);
        json.Member("transmissionId", cable.TransmissionId);
        json.Member("originatingStation", cable.OriginatingStation);
        json.Member("stationSerialNumber", cable.StationSerialNumber);
        json.Member("julianDay", cable.JulianDay);
        json.Member("precedence", cable.Precedence?.ToString());
        json.Member("infoPrecedence", cable.InfoPrecedence?.ToString());
        json.Member("from", cable.From);
        json.Member("post", cable.Post);
        json.Member("to", cable.To, addressee => WriteAddressee(json, addressee));
        json.Member("info", cable.Info, addressee => WriteAddressee(json, addressee));
        json.Member("classification", cable.Classification.ToString());
        json.Member("captions", cable.Captions);
        json.Member("section", cable.Section);
        json.Member("sectionCount", cable.SectionCount);
        WriteDeclassification(json, cable.Declassification);
        json.Member("tags", cable.Tags);
        json.Member("subject", cable.Subject);
        json.Member("subjectMarking", cable.SubjectMarking);
        json.Member("references", cable.References, reference => WriteReference(json, reference));
        WriteAuthority(json, cable.ClassifiedBy);
        json.Member("paragraphs", cable.Paragraphs, paragraph => WriteParagraph(json, paragraph));
        json.Member("summary", cable.Summary);
        json.Member("comment", cable.Comment);
        json.Member("citations", cable.Citations, citation => WriteCitation(json, citation));
        json.Member("signature", cable.Signature);
        json.Name("isPartial");
        json.Value(cable.IsPartial);
        json.Member("draftedBy", cable.DraftedBy);
        json.Member("approvedBy", cable.ApprovedBy);
        json.Member("clearances", cable.Clearances);
        json.Member("distribution", cable.Distribution);
        WriteAttributes(json, cable.Attributes);
        json.Member("diagnostics", cable.Diagnostics, diagnostic => WriteDiagnostic(json, diagnostic));
    }

    private static void WriteAddressee(JsonWriter json, Addressee addressee)
    {
        json.BeginObject();
        json.Member("routingIndicator", addressee.RoutingIndicator);
        json.Member("name", addressee.Name);
        json.Member("precedence", addressee.Precedence?.ToString());
        json.Member("continuityNumber", addressee.ContinuityNumber);
        json.Member("exempted", addressee.Exempted);
        WritePlace(json, addressee.Start, addressee.Length);
    }

    private static void WriteDeclassification(JsonWriter json, DeclassificationInstruction? instruction)
    {
        if (instruction is null) return;
        json.Name("declassification");
        json.BeginObject();
        json.Member("executiveOrder", instruction.ExecutiveOrder);
        json.Member("date", instruction.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.Member("text", instruction.Text);
        WritePlace(json, instruction.Start, instruction.Length);
    }

    private static void WriteReference(JsonWriter json, CableReference reference)
    {
        json.BeginObject();
        json.Member("label", reference.Label);
        json.Member("kind", reference.Kind.ToString());
        json.Member("id", reference.Id);
        json.Member("text", reference.Text);
        WritePlace(json, reference.Start, reference.Length);
    }

    private static void WriteAuthority(JsonWriter json, ClassificationAuthority? authority)
    {
        if (authority is null) return;
        json.Name("classifiedBy");
        json.BeginObject();
        json.Member("name", authority.Name);
        json.Member("title", authority.Title);
        json.Member("reasons", authority.Reasons);
        json.Member("text", authority.Text);
        WritePlace(json, authority.Start, authority.Length);
    }

    private static void WriteParagraph(JsonWriter json, CableParagraph paragraph)
    {
        json.BeginObject();
        json.Member("number", paragraph.Number);
        json.Member("label", paragraph.Label);
        json.Member("portionMarking", paragraph.PortionMarking);
        json.Member("heading", paragraph.Heading);
        if (paragraph.Role != CableParagraphRole.None) json.Member("role", paragraph.Role.ToString());
        json.Member("text", paragraph.Text);
        json.Member("subparagraphs", paragraph.Subparagraphs, inner => WriteParagraph(json, inner));
        WritePlace(json, paragraph.Start, paragraph.Length);
    }

    private static void WriteCitation(JsonWriter json, CableCitation citation)
    {
        json.BeginObject();
        json.Member("text", citation.Text);
        json.Member("references", [.. citation.References.Select(reference => reference.Id ?? reference.Text)]);
        json.Member("paragraph", citation.Paragraph);
        WritePlace(json, citation.Start, citation.Length);
    }

    private static void WriteAttributes(JsonWriter json, IReadOnlyDictionary<string, string> attributes)
    {
        if (attributes.Count == 0) return;
        json.Name("attributes");
        json.BeginObject();
        foreach (var attribute in attributes) json.Member(attribute.Key, attribute.Value);
        json.EndObject();
    }

    private static void WriteDiagnostic(JsonWriter json, CableDiagnostic diagnostic)
    {
        json.BeginObject();
        json.Member("code", diagnostic.Code);
        json.Member("severity", diagnostic.Severity.ToString());
        json.Member("message", diagnostic.Message);
        WritePlace(json, diagnostic.Start, diagnostic.Length);
    }

    /// <summary>Ends an object that knows its place in the text.</summary>
    private static void WritePlace(JsonWriter json, int start, int length)
    {
        json.Member("start", start);
        json.Member("length", length);
        json.EndObject();
    }

    private static void WriteSource(JsonWriter json, CableSource source)
    {
        json.BeginObject();
        json.Member("path", source.Path);
        json.Member("format", source.Format.ToString());
        json.Member("record", source.Record);
        json.Member("entry", source.Entry);
        json.Member("encoding", source.Encoding);
        json.Member("sections", source.Sections, section => WriteSource(json, section));
        if (source.Original is { } original)
        {
            json.Name("original");
            WriteSource(json, original);
        }

        json.EndObject();
    }

    private static void WriteMetadata(JsonWriter json, CableMetadata metadata)
    {
        json.Name("metadata");
        json.BeginObject();
        json.Member("kind", metadata.IsOfMail ? MailKind : null);
        json.Member("number", metadata.Number);
        json.Member("id", metadata.Id);
        json.Member("date", metadata.Date);
        json.Member("released", metadata.Released);
        json.Member("classification", metadata.Classification);
        json.Member("origin", metadata.Origin);
        json.Member("sender", metadata.Sender);
        json.Member("title", metadata.Title);
        json.Member("tags", metadata.Tags);
        json.Member("references", metadata.References);
        json.EndObject();
    }
}
