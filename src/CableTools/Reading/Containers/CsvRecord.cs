using System.Globalization;
using CableTools.Fields;
using CableTools.Reading.Csv;
using CableTools.Reading.Encodings;
using CableTools.Text;

namespace CableTools.Reading.Containers;

/// <summary>Makes a cable's record of the fields that a reader of CSV has just read.</summary>
internal sealed class CsvRecord
{
    private readonly CsvReader _reader;
    private readonly CsvColumns _columns;
    private readonly CharList _text;

    public CsvRecord(CsvReader reader, CsvColumns columns, CharList text)
    {
        _text = text;
        _reader = reader;
        _columns = columns;
    }

    public CableRecord Make(int number)
    {
        var problems = Problems();

        // A body with a comma that its quotes did not keep: what is left over belongs to the last field.
        if (_reader.Count > _columns.Count) _reader.Merge(_columns.Count - 1);
        string text = Text();

        // A record too short to have a text is kept as it is, so that nothing of it is lost.
        if (text.Length == 0 && _reader.Count < _columns.Count) text = string.Join("\n\n", _reader.Fields);
        if (SourceText.IsBlank(text)) problems.Insert(0, RecordProblem.Malformed("the record holds no text"));
        if (_reader.BareQuotes > 0)
            problems.Add(RecordProblem.Of(DiagnosticCode.RecordRepaired,
                FormattableString.Invariant($"{_reader.BareQuotes} quotes that were not escaped were read as text")));
        return new CableRecord(CableFormat.Csv, number, text) { Metadata = Metadata(), Problems = problems };
    }

    private List<CableDiagnostic> Problems()
    {
        var problems = new List<CableDiagnostic>();
        if (_reader.Problem is { } problem) problems.Add(RecordProblem.Malformed(problem));
        if (_reader.Count != _columns.Count)
            problems.Add(RecordProblem.Malformed(
                FormattableString.Invariant($"the record has {_reader.Count} fields, not {_columns.Count}")));
        return problems;
    }

    /// <summary>Header and body with a blank line between them. The dump's longest columns: they become one string, and no other.</summary>
    private string Text()
    {
        bool hasHeader = Has(_columns.Header), hasBody = Has(_columns.Body);
        _text.Clear();
        if (hasHeader) _reader.CopyTo(_text, _columns.Header);
        if (hasHeader && hasBody) _text.Append("\n\n");
        if (hasBody) _reader.CopyTo(_text, _columns.Body);
        return _text.ToString();
    }

    private CableMetadata Metadata() => new()
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

    private bool Has(int column) => column >= 0 && column < _reader.Count && !_reader.IsBlank(column);

    private string? Field(int column) => Has(column) ? _reader.Field(column) : null;

    /// <summary>An id that a line's end broke.</summary>
    private static string WithoutBlanks(string id) => string.Concat(id.Where(c => !Chars.IsBlank(c)));

    /// <summary>A field that a line's end broke is one line.</summary>
    private static string? OneLine(string? field) => field is null ? null : new TextSlice(field, 0, field.Length).Trim().Squeeze();
}
