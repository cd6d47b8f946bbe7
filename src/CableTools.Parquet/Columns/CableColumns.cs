using Parquet;
using Parquet.Schema;

namespace CableTools.Columns;

/// <summary>The columns of a data set, in order. They are described in docs/scale.md, which a test compares.</summary>
internal sealed class CableColumns
{
    private readonly List<Column> _columns = [];
    private readonly List<Field> _fields = [];

    public CableColumns()
    {
        Text("id", row => row.Id);
        Moment("date", row => row.Date);
        Text("originator", row => row.Originator);
        Text("post", row => row.Post);
        Text("classification", row => row.Classification, isNullable: false);
        Texts("captions", row => row.Captions);
        Texts("tags", row => row.Tags);
        Text("subject", row => row.Subject);
        Text("subject_marking", row => row.SubjectMarking);
        Text("precedence", row => row.Precedence);
        Text("info_precedence", row => row.InfoPrecedence);
        Addressees("action_addressees", row => row.ActionAddressees);
        Addressees("info_addressees", row => row.InfoAddressees);
        List<ReferenceRow>("cable_references", row => row.CableReferences, list =>
        {
            list.Text("label", reference => reference.Label);
            list.Text("kind", reference => reference.Kind, isNullable: false);
            list.Text("id", reference => reference.Id);
            list.Text("text", reference => reference.Text, isNullable: false);
        });
        List<ParagraphRow>("paragraphs", row => row.Paragraphs, list =>
        {
            list.Number("level", paragraph => paragraph.Level, isNullable: false);
            list.Number("number", paragraph => paragraph.Number);
            list.Text("label", paragraph => paragraph.Label);
            list.Text("portion_marking", paragraph => paragraph.PortionMarking);
            list.Text("heading", paragraph => paragraph.Heading);
            list.Text("role", paragraph => paragraph.Role);
            list.Number("start", paragraph => paragraph.Start, isNullable: false);
            list.Number("length", paragraph => paragraph.Length, isNullable: false);
        });
        Text("signature", row => row.Signature);
        Text("executive_order", row => row.ExecutiveOrder);
        Moment("declassify_on", row => row.DeclassifyOn, DateTimeFormat.Date);
        Text("declassification_text", row => row.DeclassificationText);
        Text("classified_by_name", row => row.ClassifiedByName);
        Text("classified_by_title", row => row.ClassifiedByTitle);
        Texts("classification_reasons", row => row.ClassificationReasons);
        Text("transmission_id", row => row.TransmissionId);
        Text("originating_station", row => row.OriginatingStation);
        Number("station_serial_number", row => row.StationSerialNumber);
        Number("section", row => row.Section);
        Number("section_count", row => row.SectionCount);
        Add<CableRow, bool>(new DataField("is_partial", typeof(bool), isNullable: false), row => [row], row => row.IsPartial);
        List<DiagnosticRow>("diagnostics", row => row.Diagnostics, list =>
        {
            list.Text("code", diagnostic => diagnostic.Code, isNullable: false);
            list.Text("severity", diagnostic => diagnostic.Severity, isNullable: false);
            list.Text("message", diagnostic => diagnostic.Message, isNullable: false);
            list.Number("start", diagnostic => diagnostic.Start, isNullable: false);
            list.Number("length", diagnostic => diagnostic.Length, isNullable: false);
        });
        Text("source_path", row => row.SourcePath);
        Text("source_entry", row => row.SourceEntry);
        Text("source_format", row => row.SourceFormat);
        Number("source_record", row => row.SourceRecord);
        Text("record_id", row => row.RecordId);
        Moment("record_date", row => row.RecordDate);
        Text("record_origin", row => row.RecordOrigin);
        Text("record_classification", row => row.RecordClassification);
        Text("text", row => row.Text, isNullable: false);
        Schema = new ParquetSchema(_fields);
    }

    public ParquetSchema Schema { get; }

    /// <summary>Writes a group of rows, column by column.</summary>
    public async Task WriteAsync(ParquetRowGroupWriter group, IReadOnlyList<CableRow> rows, CancellationToken cancel)
    {
        foreach (var column in _columns)
        {
            cancel.ThrowIfCancellationRequested();
            foreach (var row in rows) column.Add(row);
            await column.WriteAsync(group).ConfigureAwait(false);
        }
    }

    private void Add<TItem, TValue>(DataField field, Func<CableRow, IReadOnlyList<TItem>> items, Func<TItem, TValue?> value)
        where TValue : struct
    {
        _fields.Add(field);
        _columns.Add(new Column<TItem, TValue>(field, items, value));
    }

    private void Text(string name, Func<CableRow, string?> value, bool isNullable = true) =>
        Add<CableRow, ReadOnlyMemory<char>>(new DataField(name, typeof(string), isNullable), row => [row], row => value(row)?.AsMemory());

    private void Number(string name, Func<CableRow, int?> value) =>
        Add<CableRow, int>(new DataField(name, typeof(int), isNullable: true), row => [row], value);

    private void Moment(string name, Func<CableRow, DateTime?> value, DateTimeFormat format = DateTimeFormat.Timestamp) =>
        Add<CableRow, DateTime>(new DateTimeDataField(name, format, format == DateTimeFormat.Timestamp, DateTimeTimeUnit.Micros, true),
            row => [row], value);

    private void Texts(string name, Func<CableRow, IReadOnlyList<string>> items)
    {
        var element = new DataField("element", typeof(string), isNullable: false);
        _fields.Add(new ListField(name, element));
        _columns.Add(new Column<string, ReadOnlyMemory<char>>(element, items, text => text.AsMemory()));
    }

    private void Addressees(string name, Func<CableRow, IReadOnlyList<AddresseeRow>> items) => List(name, items, list =>
    {
        list.Text("routing_indicator", addressee => addressee.RoutingIndicator);
        list.Text("name", addressee => addressee.Name, isNullable: false);
        list.Text("precedence", addressee => addressee.Precedence);
    });

    private void List<TItem>(string name, Func<CableRow, IReadOnlyList<TItem>> items, Action<Members<TItem>> define)
    {
        var members = new Members<TItem>(items);
        define(members);
        _fields.Add(new ListField(name, new StructField("element", [.. members.Fields])));
        _columns.AddRange(members.Columns);
    }

    /// <summary>The members of what a list holds.</summary>
    private sealed class Members<TItem>(Func<CableRow, IReadOnlyList<TItem>> items)
    {
        public List<Field> Fields { get; } = [];

        public List<Column> Columns { get; } = [];

        public void Text(string name, Func<TItem, string?> value, bool isNullable = true) =>
            Add<ReadOnlyMemory<char>>(new DataField(name, typeof(string), isNullable), item => value(item)?.AsMemory());

        public void Number(string name, Func<TItem, int?> value, bool isNullable = true) =>
            Add(new DataField(name, typeof(int), isNullable), value);

        private void Add<TValue>(DataField field, Func<TItem, TValue?> value)
            where TValue : struct
        {
            Fields.Add(field);
            Columns.Add(new Column<TItem, TValue>(field, items, value));
        }
    }
}
