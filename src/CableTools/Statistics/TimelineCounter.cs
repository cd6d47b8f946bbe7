using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>Counts by bucket and series.</summary>
internal sealed class TimelineCounter : ICableGatherer<Timeline>
{
    private readonly Tally<int> _buckets = new();
    private readonly Dictionary<string, Tally<int>> _series = new(StringComparer.Ordinal);

    public TimelineCounter(TimelineUnit unit, TimelineGroup group)
    {
        if (unit is < TimelineUnit.Day or > TimelineUnit.Year)
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "Expected Day, Week, Month, Quarter or Year.");
        if (group is < TimelineGroup.None or > TimelineGroup.Precedence)
            throw new ArgumentOutOfRangeException(nameof(group), group, "Expected None, Tag, Origin, Classification or Precedence.");
        Unit = unit;
        Group = group;
    }

    public TimelineUnit Unit { get; }

    public TimelineGroup Group { get; }

    public int Cables { get; private set; }

    public int Undated { get; private set; }

    public void Add(Cable cable)
    {
        Cables++;
        if (cable.Date is not { } date)
        {
            Undated++;
            return;
        }

        int index = TimeBuckets.IndexOf(date, Unit);
        _buckets.Add(index);
        switch (Group)
        {
            case TimelineGroup.Tag when cable.Tags.Count > 0:
                foreach (string tag in cable.Tags) Find(tag).Add(index);
                break;
            case TimelineGroup.Tag:
                Find("no tag").Add(index);
                break;
            case TimelineGroup.Origin:
                Find(Stations.OriginOf(cable) ?? "no post").Add(index);
                break;
            case TimelineGroup.Classification:
                Find(cable.Classification.ToString()).Add(index);
                break;
            case TimelineGroup.Precedence:
                Find(cable.Precedence?.ToString() ?? "no precedence").Add(index);
                break;
            default:
                Find("cables").Add(index);
                break;
        }
    }

    public void Add(TimelineCounter other)
    {
        Cables += other.Cables;
        Undated += other.Undated;
        _buckets.Add(other._buckets);
        foreach (var pair in other._series) Find(pair.Key).Add(pair.Value);
    }

    public Timeline ToResult()
    {
        var copy = new TimelineCounter(Unit, Group);
        copy.Add(this);
        return new Timeline(copy);
    }

    public IReadOnlyList<TimelineBucket> Buckets()
    {
        if (_buckets.Distinct == 0) return Lists.Empty<TimelineBucket>();
        var (first, last) = Ends();
        var buckets = new TimelineBucket[last - first + 1];
        for (int i = 0; i < buckets.Length; i++)
        {
            var start = TimeBuckets.StartOf(first + i, Unit);
            buckets[i] = new TimelineBucket(start, TimeBuckets.LabelOf(start, Unit), _buckets[first + i]);
        }

        return Lists.Of(buckets);
    }

    public IReadOnlyList<TimelineSeries> Series(int length)
    {
        if (length == 0) return Lists.Empty<TimelineSeries>();
        int first = Ends().First;
        var all = _series.Select(pair => new TimelineSeries(pair.Key, Line(pair.Value, first, length)));
        return Lists.Of(
            Group is TimelineGroup.Classification or TimelineGroup.Precedence
                ? all.OrderBy(series => Rank(series.Name))
                : all.OrderByDescending(series => series.Total).ThenBy(series => series.Name, StringComparer.Ordinal));
    }

    private static int[] Line(Tally<int> tally, int first, int length)
    {
        int[] line = new int[length];
        foreach (var pair in tally.Pairs) line[pair.Key - first] = pair.Value;
        return line;
    }

    // Lowest first, and what is unknown before it.
    private static int Rank(string name) =>
        Enum.TryParse(name, out Classification classification) ? (int)classification
        : Enum.TryParse(name, out Precedence precedence) ? (int)precedence
        : -1;

    private (int First, int Last) Ends()
    {
        int first = int.MaxValue, last = int.MinValue;
        foreach (var pair in _buckets.Pairs)
        {
            first = Math.Min(first, pair.Key);
            last = Math.Max(last, pair.Key);
        }

        return (first, last);
    }

    private Tally<int> Find(string series)
    {
        if (!_series.TryGetValue(series, out var tally)) _series.Add(series, tally = new Tally<int>());
        return tally;
    }
}
