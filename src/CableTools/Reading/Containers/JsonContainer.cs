using CableTools.Fields;
using CableTools.Reading.Blocks;
using CableTools.Reading.Encodings;
using CableTools.Reading.Json;
using CableTools.Text;

namespace CableTools.Reading.Containers;

/// <summary>
/// JSON objects, one a line or in an array: this library's export, or any others that have a "text", or a "header" and a "body".
/// </summary>
internal sealed class JsonContainer : IRecordBlocks
{
    /// <summary>What a cable is read back from. An export holds much more, for other tools: it is passed over.</summary>
    private static readonly string[] Members = ["text", "header", "body", "options", "source", "metadata", "recordDiagnostics"];

    private readonly int _limit;
    private readonly Pool<CharList> _lists = new(() => new CharList());

    private JsonContainer(string head, int limit)
    {
        _limit = limit;
        HasMark = new TextSlice(head, 0, head.Length).Trim()[0] == '{';
    }

    /// <summary>Whether a text that begins so is such a file: how to read it, or null.</summary>
    public static JsonContainer? TryOpen(string head, ReadContext context) =>
        IsJson(head) ? new JsonContainer(head, context.LongestRecord) : null;

    /// <summary>A line that begins with a brace begins an object, where they are not in an array.</summary>
    public bool HasMark { get; }

    /// <summary>Whether a text begins as such a file does: a bracket, and behind it what JSON puts there.</summary>
    private static bool IsJson(string head)
    {
        var start = new TextSlice(head, 0, head.Length).Trim();
        if (start[0] is not ('{' or '[')) return false;
        var next = start.From(start.Start + 1).Trim();
        return start[0] == '{' ? next[0] is '"' or '}' : next[0] is '{' or ']';
    }

    public IEnumerable<CableRecord> Read(TextReader reader) => Read(new CharCursor(reader));

    public IEnumerable<CableRecord> ReadBlock(CharList block, int length)
    {
        block.CutTo(length);
        return Read(block.Cursor(length));
    }

    public int LastStart(byte[] block, int count) => JsonRecords.LastStart(block, count);

    private IEnumerable<CableRecord> Read(CharCursor cursor)
    {
        int number = 0;
        var list = _lists.Rent();
        foreach (var record in JsonRecords.Read(cursor, _limit, list)) yield return Record(++number, record);
        _lists.Return(list);
    }

    /// <summary>A cable as it was when it was read: its text, and what <see cref="CableJson.WriteOrigin(Cable)"/> wrote.</summary>
    /// <exception cref="JsonSyntaxException">That is not what was written.</exception>
    public static Cable Restore(string text, string origin)
    {
        var members = JsonObject.Of(JsonParser.Parse(origin)) ?? throw new JsonSyntaxException("the origin is no JSON object", 0);
        var record = Record(1, members, text);
        var source = record.Original is not { } original ? null
            : new CableSource(original.Path, original.Format, original.Record)
            {
                Entry = original.Entry, Encoding = original.Encoding, Sections = original.Sections, Original = original.Original,
                Metadata = record.Metadata, Diagnostics = record.Problems,
            };
        return Cable.Parse(text, record.Options, source);
    }

    private static CableRecord Record(int number, CharList record)
    {
        try
        {
            if (JsonObject.Of(JsonParser.Parse(record, Members)) is not { } members)
                return Malformed(number, record, "the record is no JSON object");
            string? text = members.String("text");
            if (text is null && members.String("body") is { } body)
                text = members.String("header") is { Length: > 0 } header ? header + "\n\n" + body : body;
            return text is null ? Malformed(number, record, "the record has no text") : Record(number, members, text);
        }
        catch (JsonSyntaxException e)
        {
            return Malformed(number, record, $"the record is no JSON: {e.Message}");
        }
    }

    /// <summary>What cannot be read is kept as the text, so that nothing of it is lost.</summary>
    private static CableRecord Malformed(int number, CharList record, string message) =>
        new(CableFormat.NdJson, number, record.ToString()) { Problems = [RecordProblem.Malformed(message)] };

    private static CableRecord Record(int number, JsonObject members, string text) =>
        new(CableFormat.NdJson, number, text)
        {
            Metadata = members.Object("metadata") is { } metadata ? Metadata(metadata) : null,
            Original = members.Object("source") is { } source ? Source(source) : null,
            Options = members.Object("options")?.Enum<RepairMode>("repair") is { } repair ? new CableParserOptions { Repair = repair }
                : null,
            Problems = [.. members.Objects("recordDiagnostics").Select(Diagnostic)],
        };

    private static CableDiagnostic Diagnostic(JsonObject members) => new(
        members.String("code") ?? DiagnosticCode.RecordRepaired.Name,
        members.Enum<CableDiagnosticSeverity>("severity") ?? CableDiagnosticSeverity.Warning,
        members.String("message") ?? "",
        Math.Max(members.Integer("start") ?? 0, 0),
        Math.Max(members.Integer("length") ?? 0, 0));

    private static CableSource Source(JsonObject members) =>
        new(members.String("path"), members.Enum<CableFormat>("format") ?? CableFormat.PlainText, members.Integer("record") ?? 1)
        {
            Entry = members.String("entry"),
            Encoding = members.String("encoding"),
            Sections = [.. members.Objects("sections").Select(Source)],
            Original = members.Object("original") is { } before ? Source(before) : null,
        };

    private static CableMetadata Metadata(JsonObject members) => new()
    {
        Number = members.Integer("number"),
        Id = members.String("id"),
        Date = MetadataDate.Read(members.String("date")),
        Released = MetadataDate.Read(members.String("released")),
        Classification = members.String("classification"),
        Origin = members.String("origin"),
        Sender = members.String("sender"),
        Title = members.String("title"),
        IsOfMail = members.String("kind") == CableJson.MailKind || members.String("sender") is not null
            || members.String("title") is not null,
        Tags = members.Strings("tags"),
        References = members.Strings("references"),
    };
}
