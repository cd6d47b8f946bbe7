using CableTools.Store.Writing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace CableTools.Store.Searching;

/// <summary>
/// What is counted of each document, in arrays: made once for an open index, so that counting is an array read a hit. Numbers of origins
/// and tags are the index's own, over all of its segments.
/// </summary>
internal sealed class DocumentValues
{
    private readonly Dictionary<string, int> _origins = new(StringComparer.Ordinal), _tags = new(StringComparer.Ordinal);

    private DocumentValues(Segment[] segments) => Segments = segments;

    public Segment[] Segments { get; }

    /// <summary>Names of the origins, by number.</summary>
    public List<string> Origins { get; } = [];

    /// <summary>Names of the tags, by number.</summary>
    public List<string> Tags { get; } = [];

    public int Cables { get; private set; }

    public static DocumentValues Read(DirectoryReader reader)
    {
        var leaves = reader.Leaves;
        var values = new DocumentValues(new Segment[leaves.Count]);
        for (int i = 0; i < leaves.Count; i++) values.Segments[i] = values.Read(leaves[i].AtomicReader);
        return values;
    }

    private Segment Read(AtomicReader reader)
    {
        int count = reader.MaxDoc;
        var segment = new Segment(count);
        var dates = reader.GetNumericDocValues(IndexFields.DateValue);
        var dated = reader.GetDocsWithField(IndexFields.DateValue);
        var levels = reader.GetNumericDocValues(IndexFields.LevelValue);
        var origins = reader.GetSortedDocValues(IndexFields.OriginValue);
        int[] originNumbers = origins is null ? [] : Numbers(origins);
        foreach (int document in Documents(reader))
        {
            Cables++;
            segment.IsCable[document] = true;
            long ticks = dates is not null && dated.Get(document) ? dates.Get(document) : Terms.NoDate;
            segment.Ticks[document] = ticks;
            segment.Month[document] = Terms.Date(ticks) is { } date ? date.Year * 12 + date.Month - 1 : -1;
            segment.Level[document] = (byte)(levels?.Get(document) ?? 0);
            int origin = origins?.GetOrd(document) ?? -1;
            segment.Origin[document] = origin < 0 ? -1 : originNumbers[origin];
        }

        ReadTags(reader, segment);
        return segment;
    }

    private void ReadTags(AtomicReader reader, Segment segment)
    {
        var lists = reader.GetSortedDocValues(IndexFields.TagValues);
        if (lists is null) return;
        int[][] numbers = new int[lists.ValueCount][];
        var list = new BytesRef();
        for (int i = 0; i < numbers.Length; i++)
        {
            lists.LookupOrd(i, list);
            numbers[i] = [.. FactValues.Split(list.Utf8ToString()).Select(tag => Number(tag, _tags, Tags))];
        }

        var all = new List<int>(4 * segment.IsCable.Length);
        for (int document = 0; document < segment.IsCable.Length; document++)
        {
            segment.TagStart[document] = all.Count;
            int ord = segment.IsCable[document] ? lists.GetOrd(document) : -1;
            if (ord >= 0) all.AddRange(numbers[ord]);
        }

        segment.TagStart[segment.IsCable.Length] = all.Count;
        segment.Tag = [.. all];
    }

    /// <summary>The cables of a segment that are not deleted.</summary>
    public static IEnumerable<int> Documents(AtomicReader reader)
    {
        var documents = reader.GetTermDocsEnum(new Term(IndexFields.Kind, IndexFields.CableKind));
        if (documents is null) yield break;
        var live = reader.LiveDocs;
        for (int i = documents.NextDoc(); i != DocIdSetIterator.NO_MORE_DOCS; i = documents.NextDoc())
        {
            CableWork.Check();
            if (live is null || live.Get(i)) yield return i;
        }
    }

    private int[] Numbers(SortedDocValues origins)
    {
        int[] result = new int[origins.ValueCount];
        var name = new BytesRef();
        for (int i = 0; i < result.Length; i++)
        {
            origins.LookupOrd(i, name);
            result[i] = Number(name.Utf8ToString(), _origins, Origins);
        }

        return result;
    }

    private static int Number(string text, Dictionary<string, int> numbers, List<string> names)
    {
        if (numbers.TryGetValue(text, out int number)) return number;
        numbers[text] = number = names.Count;
        names.Add(text);
        return number;
    }

    /// <summary>A segment's values, by document.</summary>
    internal sealed class Segment(int count)
    {
        public bool[] IsCable { get; } = new bool[count];

        /// <summary>Ticks, UTC; <see cref="Terms.NoDate"/> for none.</summary>
        public long[] Ticks { get; } = new long[count];

        /// <summary>Year times twelve and month from 0; -1 for no date.</summary>
        public int[] Month { get; } = new int[count];

        public byte[] Level { get; } = new byte[count];

        /// <summary>-1 for none.</summary>
        public int[] Origin { get; } = new int[count];

        /// <summary>Where a document's tags begin in <see cref="Tag"/>; they end where the next one's begin.</summary>
        public int[] TagStart { get; } = new int[count + 1];

        public int[] Tag { get; set; } = [];
    }
}
