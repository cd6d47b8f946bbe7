using System.Globalization;
using System.Text;

namespace CableTools.Tests.Support;

/// <summary>Everything read from a cable, a line each, to be read by a person; with or without the places.</summary>
internal sealed class CableDump
{
    private readonly Cable _cable;
    private readonly bool _places;
    private readonly StringBuilder _text = new();

    private CableDump(Cable cable, bool places)
    {
        _cable = cable;
        _places = places;
    }

    public static string Of(Cable cable, bool places)
    {
        var dump = new CableDump(cable, places);
        dump.WriteFields();
        dump.WriteParagraphs();
        dump.WriteDiagnostics();
        dump.WriteSegments();
        return dump._text.ToString();
    }

    private void WriteFields()
    {
        Field("id", _cable.Id);
        Field("date", _cable.Date?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture));
        Field("transmission", _cable.TransmissionId);
        Field("station", _cable.OriginatingStation);
        Field("serial", _cable.StationSerialNumber);
        Field("day", _cable.JulianDay);
        Field("precedence", _cable.Precedence);
        Field("info precedence", _cable.InfoPrecedence);
        Field("from", _cable.From);
        Field("post", _cable.Post);
        foreach (var to in _cable.To) Field("to", Describe(to), to.Start, to.Length);
        foreach (var info in _cable.Info) Field("info", Describe(info), info.Start, info.Length);
        Field("distribution", Join(_cable.Distribution));
        Field("drafted by", _cable.DraftedBy);
        Field("approved by", _cable.ApprovedBy);
        Field("clearances", Join(_cable.Clearances));
        Field("classification", _cable.Classification);
        Field("section", _cable.Section is { } section ? $"{section} of {_cable.SectionCount}" : null);
        Field("captions", Join(_cable.Captions));
        if (_cable.Declassification is { } d) Field("declassification", $"{d.ExecutiveOrder} | {d.Date:yyyy-MM-dd} | {d.Text}", d.Start,
            d.Length);
        Field("tags", Join(_cable.Tags));
        Field("subject", _cable.Subject);
        Field("subject marking", _cable.SubjectMarking);
        foreach (var r in _cable.References) Field("reference", $"{r.Label ?? "-"} | {r.Kind} | {r.Id ?? "-"} | {r.Text}", r.Start,
            r.Length);
        if (_cable.ClassifiedBy is { } by) Field("classified by", $"{by.Name} | {by.Title} | {string.Join(", ", by.Reasons)}", by.Start,
            by.Length);
        Field("summary", _cable.Summary);
        Field("comment", _cable.Comment);
        foreach (var c in _cable.Citations) Field("citation",
            $"{c.Text} -> {string.Join(", ", c.References)}{(c.Paragraph is { } p ? $" paragraph {p}" : "")}", c.Start, c.Length);
        Field("signature", _cable.Signature);
        Field("partial", _cable.IsPartial ? "yes" : null);
        foreach (var attribute in _cable.Attributes) Field("attribute", $"{attribute.Key} = {attribute.Value}");
    }

    private void WriteParagraphs()
    {
        foreach (var paragraph in _cable.Paragraphs)
        {
            _text.Append('\n');
            if (paragraph.Heading is not null) _text.Append("# ").Append(paragraph.Heading).Append('\n');
            WriteParagraph(paragraph, "");
        }
    }

    private void WriteParagraph(CableParagraph paragraph, string indent)
    {
        _text.Append(indent).Append('[').Append(paragraph.Label ?? "-").Append("] (").Append(paragraph.PortionMarking ?? "-").Append(')');
        if (paragraph.Role != CableParagraphRole.None) _text.Append(' ').Append(paragraph.Role);
        Place(paragraph.Start, paragraph.Length);
        foreach (string line in paragraph.Text.Split('\n')) _text.Append('\n').Append(indent).Append("  ").Append(line);
        _text.Append('\n');
        foreach (var part in paragraph.Subparagraphs) WriteParagraph(part, indent + "    ");
    }

    private void WriteDiagnostics()
    {
        _text.Append('\n');
        foreach (var diagnostic in _cable.Diagnostics) Field(diagnostic.Code, diagnostic.Message, diagnostic.Start, diagnostic.Length);
    }

    /// <summary>Each segment with its first and last words: one look tells whether a boundary is where it should be.</summary>
    private void WriteSegments()
    {
        _text.Append('\n');
        foreach (var segment in _cable.Segments)
        {
            string text = string.Join(' ', _cable.Text.Substring(segment.Start, segment.Length).Split((char[]?)null,
                StringSplitOptions.RemoveEmptyEntries));
            string ends = text.Length <= 50 ? text : text[..24] + " ... " + text[^20..];
            Field(segment.Kind.ToString(), ends, segment.Start, segment.Length);
        }
    }

    private static string Describe(Addressee a) =>
        $"{a.RoutingIndicator ?? "-"} | {a.Name} | {a.Precedence?.ToString() ?? "-"} | "
            + $"{a.ContinuityNumber ?? "-"}{(a.Exempted.Count > 0 ? " | without " + string.Join(", ", a.Exempted) : "")}";

    private static string? Join(IReadOnlyList<string> values) => values.Count == 0 ? null : string.Join(" | ", values);

    private void Field(string name, object? value, int start = -1, int length = 0)
    {
        if (value is null) return;
        _text.Append(CultureInfo.InvariantCulture, $"{name}: {value.ToString()!.Replace("\n", "\n    ", StringComparison.Ordinal)}");
        Place(start, length);
        _text.Append('\n');
    }

    private void Place(int start, int length)
    {
        if (_places && start >= 0) _text.Append(CultureInfo.InvariantCulture, $"  @{start}+{length}");
    }
}
