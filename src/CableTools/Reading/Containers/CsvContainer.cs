using System.Globalization;
using CableTools.Fields;
using CableTools.Reading.Csv;
using CableTools.Text;

namespace CableTools.Reading.Containers;

/// <summary>
/// The full dump and files like it. Eight columns: number, date, reference id, origin, classification, references separated by "|", header,
/// body; or columns in any order under a line of headings.
/// </summary>
internal sealed class CsvContainer
{
    private readonly CsvReader _reader;
    private readonly CsvColumns _columns;
    private readonly bool _hasHeadings;

    private CsvContainer(CsvReader reader, CsvColumns columns, bool hasHeadings)
    {
        _reader = reader;
        _columns = columns;
        _hasHeadings = hasHeadings;
    }

    /// <summary>A reader over a text that is such a file; null where it is none.</summary>
    public static CsvContainer? TryOpen(SourceText source, ReadContext context)
    {
        if (!CanBegin(source.Head)) return null;
        var dialect = CsvDialect.Detect(source.Head);
        var first = new CsvReader(new StringReader(source.Head), dialect, source.Head.Length);
        if (!first.TryRead()) return null;
        var columns = CsvColumns.OfHeadings(first.Fields);
        if (columns is null && !IsOfDump(first.Fields) && !(context.HasExtension(".csv") && first.Fields.Count == CsvColumns.OfDump.Count))
            return null;
        return new CsvContainer(new CsvReader(source.Reader, dialect, context.Reader.MaxTextLength,
            columns is null ? CsvColumns.OfDump.Count : 0), columns ?? CsvColumns.OfDump,
            columns is not null);
    }

    /// <summary>A quick look that spares a text the rest: two separators at least on the first line.</summary>
    private static bool CanBegin(string head)
    {
        int commas = 0;
        for (int i = 0; i < head.Length && commas < 2 && (head[i] != '\n' || commas == 0 && i < 4); i++)
            if (head[i] == ',') commas++;
        return commas == 2;
    }

    /// <summary>A number, then a date: no text begins so. The head may end within the first record.</summary>
    private static bool IsOfDump(IReadOnlyList<string> fields) =>
        fields.Count > 2 && int.TryParse(fields[0], NumberStyles.None, CultureInfo.InvariantCulture, out _)
            && MetadataDate.Read(fields[1]) is not null;

    public IEnumerable<CableRecord> Read()
    {
        if (_hasHeadings) _reader.TryRead();
        for (int number = 1; _reader.TryRead(); number++) yield return Record(number);
    }

    private CableRecord Record(int number)
    {
        var fields = new List<string>(_reader.Fields);
        var problems = new List<CableDiagnostic>();
        if (_reader.Problem is { } problem) problems.Add(RecordProblem.Malformed(problem));
        if (fields.Count != _columns.Count)
            problems.Add(RecordProblem.Malformed(
                FormattableString.Invariant($"the record has {fields.Count} fields, not {_columns.Count}")));

        // A body with a comma that its quotes did not keep: what is left over belongs to the last field.
        while (fields.Count > _columns.Count)
        {
            fields[_columns.Count - 1] += "," + fields[_columns.Count];
            fields.RemoveAt(_columns.Count);
        }

        string text = Join(Field(_columns.Header), Field(_columns.Body));

        // A record too short to have a text is kept as it is, so that nothing of it is lost.
        if (text.Length == 0 && fields.Count < _columns.Count) text = string.Join("\n\n", fields);
        if (SourceText.IsBlank(text)) problems.Insert(0, RecordProblem.Malformed("the record holds no text"));
        if (_reader.BareQuotes > 0)
            problems.Add(RecordProblem.Of(DiagnosticCode.RecordRepaired,
                FormattableString.Invariant($"{_reader.BareQuotes} quotes that were not escaped were read as text")));
        return new CableRecord(CableFormat.Csv, number, text) { Metadata = Metadata(), Problems = problems };

        string? Field(int column) =>
            column >= 0 && column < fields.Count && !string.IsNullOrWhiteSpace(fields[column]) ? fields[column] : null;

        CableMetadata Metadata() => new()
        {
            Number = int.TryParse(Field(_columns.Number), NumberStyles.None, CultureInfo.InvariantCulture, out int index) ? index : null,
            Date = MetadataDate.Read(Field(_columns.Date)),
            Id = Field(_columns.Id)?.Trim(),
            Origin = OneLine(Field(_columns.Origin)),
            Classification = OneLine(Field(_columns.Classification)),
            References = Field(_columns.References) is { } references
                ? [.. references.Split('|').Select(WithoutBlanks).Where(id => id.Length > 0).Distinct()] : [],
            Tags = Field(_columns.Tags) is { } tags ? [.. tags.Split('|', ',', ';', ' ').Where(tag => tag.Length > 0).Distinct()] : [],
        };
    }

    /// <summary>An id that a line's end broke.</summary>
    private static string WithoutBlanks(string id) => string.Concat(id.Where(c => !Chars.IsBlank(c)));

    /// <summary>A field that a line's end broke is one line.</summary>
    private static string? OneLine(string? field) => field is null ? null : new TextSlice(field, 0, field.Length).Trim().Squeeze();

    private static string Join(string? header, string? body) =>
        header is null ? body ?? "" : body is null ? header : header + "\n\n" + body;
}
