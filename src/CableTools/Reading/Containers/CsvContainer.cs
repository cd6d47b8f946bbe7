using System.Globalization;
using CableTools.Reading.Blocks;
using CableTools.Reading.Csv;
using CableTools.Reading.Encodings;

namespace CableTools.Reading.Containers;

/// <summary>
/// The full dump and files like it. Eight columns: number, date, reference id, origin, classification, references separated by "|", header,
/// body; or columns in any order under a line of headings.
/// </summary>
internal sealed class CsvContainer : IRecordBlocks
{
    private readonly CsvDialect _dialect;
    private readonly CsvColumns _columns;
    private readonly bool _hasHeadings;
    private readonly int _limit;
    private readonly Pool<CharList> _lists = new(() => new CharList());

    private CsvContainer(CsvDialect dialect, CsvColumns? columns, int limit)
    {
        _dialect = dialect;
        _hasHeadings = columns is not null;
        _columns = columns ?? CsvColumns.OfDump;
        _limit = limit;
    }

    /// <summary>Whether a text that begins so is such a file: how to read it, or null.</summary>
    public static CsvContainer? TryOpen(string head, ReadContext context)
    {
        if (!CanBegin(head)) return null;
        var dialect = CsvDialect.Detect(head);
        var first = new CsvReader(new StringReader(head), dialect, head.Length);
        if (!first.TryRead()) return null;
        var fields = first.Fields;
        var columns = CsvColumns.OfHeadings(fields);
        if (columns is null && !IsOfDump(fields) && !(context.HasExtension(".csv") && fields.Count == CsvColumns.OfDump.Count))
            return null;
        return new CsvContainer(dialect, columns, context.LongestRecord);
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
            && Fields.MetadataDate.Read(fields[1]) is not null;

    public IEnumerable<CableRecord> Read(TextReader reader) => Read(new CharCursor(reader), _hasHeadings);

    /// <summary>A record of the dump is known by its start alone; under headings a line may begin as it likes.</summary>
    public bool HasMark => !_hasHeadings && _dialect.QuotesAll;

    public int LastStart(byte[] block, int count) => CsvRecordStart.Last(block, count);

    public IEnumerable<CableRecord> ReadBlock(CharList block, int length) => Read(block.Cursor(length), false);

    private IEnumerable<CableRecord> Read(CharCursor cursor, bool hasHeadings)
    {
        CharList fields = _lists.Rent(), text = _lists.Rent();
        var reader = new CsvReader(cursor, _dialect, _limit, _hasHeadings ? 0 : _columns.Count, fields);
        var maker = new CsvRecord(reader, _columns, text);
        if (hasHeadings) reader.TryRead();
        for (int number = 1; reader.TryRead(); number++) yield return maker.Make(number);
        _lists.Return(fields);
        _lists.Return(text);
    }
}
