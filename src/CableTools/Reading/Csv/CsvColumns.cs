namespace CableTools.Reading.Csv;

/// <summary>Which column holds what; -1 where none does.</summary>
internal sealed class CsvColumns
{
    private static readonly string[][] Names =
    [
        ["number", "no", "nr", "#", "index", "row", "record"],
        ["date", "created", "datetime", "date time", "sent"],
        ["id", "reference id", "referenceid", "reference_id", "refid", "ref id", "identifier", "mrn", "cable id", "canonical id"],
        ["origin", "source", "from", "post", "embassy"],
        ["classification", "class", "level"],
        ["references", "refs", "reference", "destinations", "destination"],
        ["header", "head", "envelope"],
        ["body", "text", "content", "contents", "message", "cable"],
        ["tags"],
    ];

    private readonly int[] _columns;

    private CsvColumns(int[] columns, int count)
    {
        _columns = columns;
        Count = count;
    }

    /// <summary>The dump's: it has no line of headings.</summary>
    public static CsvColumns OfDump { get; } = new([0, 1, 2, 3, 4, 5, 6, 7, -1], 8);

    /// <summary>How many columns there are.</summary>
    public int Count { get; }

    public int Number => _columns[0];

    public int Date => _columns[1];

    public int Id => _columns[2];

    public int Origin => _columns[3];

    public int Classification => _columns[4];

    public int References => _columns[5];

    public int Header => _columns[6];

    public int Body => _columns[7];

    public int Tags => _columns[8];

    /// <summary>
    /// The columns under a line of headings; null where the line is none. A text and two columns more must be among them.
    /// </summary>
    public static CsvColumns? OfHeadings(IReadOnlyList<string> fields)
    {
        int[] columns = new int[Names.Length];
        int found = 0;
        for (int kind = 0; kind < Names.Length; kind++)
        {
            columns[kind] = -1;
            for (int i = 0; i < fields.Count && columns[kind] < 0; i++)
                if (Array.IndexOf(Names[kind], fields[i].Trim().ToLowerInvariant()) >= 0) columns[kind] = i;
            if (columns[kind] >= 0) found++;
        }

        return columns[7] >= 0 && found >= 3 ? new CsvColumns(columns, fields.Count) : null;
    }
}
