using System.Globalization;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace CableTools.Store.Searching;

/// <summary>Counts what is found by value while another collector keeps the best.</summary>
internal sealed class FacetCounter : ICollector
{
    private readonly ICollector _inner;
    private readonly DocumentValues _values;
    private readonly int[] _origins, _tags, _levels = new int[byte.MaxValue + 1];
    private readonly Dictionary<int, int> _otherMonths = [];

    /// <summary>Months of the years that cables are of, without a look-up.</summary>
    private readonly int[] _months = new int[(LastYear - FirstYear) * 12];

    private const int FirstYear = 1900, LastYear = 2100;

    private DocumentValues.Segment _segment;

    public FacetCounter(ICollector inner, DocumentValues values)
    {
        _inner = inner;
        _values = values;
        _origins = new int[values.Origins.Count];
        _tags = new int[values.Tags.Count];
        _segment = null!;
    }

    public bool AcceptsDocsOutOfOrder => _inner.AcceptsDocsOutOfOrder;

    public void SetScorer(Scorer scorer) => _inner.SetScorer(scorer);

    public void SetNextReader(AtomicReaderContext context)
    {
        _segment = _values.Segments[context.Ord];
        _inner.SetNextReader(context);
    }

    public void Collect(int doc)
    {
        _inner.Collect(doc);
        var segment = _segment;
        int month = segment.Month[doc] - FirstYear * 12;
        if ((uint)month < (uint)_months.Length) _months[month]++;
        else if (segment.Month[doc] >= 0)
            _otherMonths[segment.Month[doc]] = (_otherMonths.TryGetValue(segment.Month[doc], out int count) ? count : 0) + 1;
        _levels[segment.Level[doc]]++;
        int origin = segment.Origin[doc];
        if (origin >= 0) _origins[origin]++;
        int[] tags = segment.Tag;
        for (int i = segment.TagStart[doc], end = segment.TagStart[doc + 1]; i < end; i++) _tags[tags[i]]++;
    }

    public CableFacets ToFacets()
    {
        var months = _months.Select((count, i) => (Month: i + FirstYear * 12, Count: count)).Where(month => month.Count > 0)
            .Concat(_otherMonths.Select(pair => (Month: pair.Key, Count: pair.Value))).OrderBy(month => month.Month).ToList();
        return new CableFacets(
            [.. months.GroupBy(month => month.Month / 12).Select(year => new CableFacet(Number(year.Key, 4), year.Sum(m => m.Count)))],
            [.. months.Select(month => new CableFacet($"{Number(month.Month / 12, 4)}-{Number(month.Month % 12 + 1, 2)}", month.Count))],
            Ranked(_origins, i => _values.Origins[i]), Ranked(_tags, i => _values.Tags[i]),
            Ranked(_levels, i => ((Classification)i).ToString()));
    }

    private static string Number(int number, int digits) => number.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');

    private static IReadOnlyList<CableFacet> Ranked(int[] counts, Func<int, string> name) =>
        [.. counts.Select((count, i) => (Count: count, Index: i)).Where(x => x.Count > 0)
            .Select(x => new CableFacet(name(x.Index), x.Count)).OrderByDescending(facet => facet.Count)
            .ThenBy(facet => facet.Value, StringComparer.Ordinal)];
}
