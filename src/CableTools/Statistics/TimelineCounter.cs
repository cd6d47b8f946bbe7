using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>Counts by bucket and series.</summary>
internal sealed class TimelineCounter : CableGatherer<Timeline>
{
    private const string NoTag = "no tag";

    private readonly Tally<int> _buckets = new();
    private readonly Dictionary<string, Tally<int>> _series = new(StringComparer.Ordinal);
    private TagSets<int> _sets = new();

    /// <param name="unit">What a bucket spans; null to count by day, until the span is known.</param>
    /// <param name="group">What the series are.</param>
    public TimelineCounter(TimelineUnit? unit, TimelineGroup group)
    {
        if (unit is < TimelineUnit.Day or > TimelineUnit.Year)
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "Expected Day, Week, Month, Quarter or Year.");
        if (group is < TimelineGroup.None or > TimelineGroup.Precedence)
            throw new ArgumentOutOfRangeException(nameof(group), group, "Expected None, Tag, Origin, Classification or Precedence.");
        IsUnitAsked = unit is not null;
        Unit = unit ?? TimelineUnit.Day;
        Group = group;
    }

    public TimelineUnit Unit { get; }

    /// <summary>Whether somebody asked for the unit; else it follows from the span.</summary>
    public bool IsUnitAsked { get; }

    public TimelineGroup Group { get; }

    public int Cables { get; private set; }

    public int Undated { get; private set; }

    public int DatedByContainer { get; private set; }

    public override void Add(ICableFacts facts)
    {
        Cables++;
        if (facts.Date is not { } date)
        {
            Undated++;
            return;
        }

        if (facts.IsDatedByContainer) DatedByContainer++;
        int index = TimeBuckets.IndexOf(date, Unit);
        _buckets.Add(index);
        switch (Group)
        {
            case TimelineGroup.Tag when facts.Tags.Count > 0:
                foreach (string tag in facts.Tags) Find(tag).Add(index);
                _sets.Add(index, facts.Tags);
                break;
            case TimelineGroup.Tag:
                Find(NoTag).Add(index);
                _sets.Add(index, [NoTag]);
                break;
            case TimelineGroup.Origin:
                Find(facts.Origin ?? "no post").Add(index);
                break;
            case TimelineGroup.Classification:
                Find(facts.Classification.ToString()).Add(index);
                break;
            case TimelineGroup.Precedence:
                Find(facts.Precedence?.ToString() ?? "no precedence").Add(index);
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
        DatedByContainer += other.DatedByContainer;
        _buckets.Add(other._buckets);
        _sets.Add(other._sets);
        foreach (var pair in other._series.Checked()) Find(pair.Key).Add(pair.Value);
    }

    public override Timeline ToResult()
    {
        var copy = new TimelineCounter(IsUnitAsked ? Unit : null, Group);
        copy.Add(this);
        return new Timeline(copy);
    }

    /// <summary>The same in the unit that was asked for, or in the one that fits the span.</summary>
    public TimelineCounter Fitted() => IsUnitAsked ? this : In(_buckets.Distinct == 0 ? TimelineUnit.Month : FittingUnit());

    /// <summary>What was counted by day, in a longer unit.</summary>
    public TimelineCounter In(TimelineUnit unit)
    {
        var longer = new TimelineCounter(unit, Group) { Cables = Cables, Undated = Undated, DatedByContainer = DatedByContainer };
        Add(_buckets, longer._buckets);
        foreach (var pair in _series.Checked()) Add(pair.Value, longer.Find(pair.Key));
        longer._sets = _sets.Under(LongerIndex);
        return longer;

        void Add(Tally<int> days, Tally<int> buckets)
        {
            foreach (var pair in days.Pairs) buckets.Add(LongerIndex(pair.Key), pair.Value);
        }

        int LongerIndex(int day) => TimeBuckets.IndexOf(new DateTimeOffset(TimeBuckets.StartOf(day, TimelineUnit.Day)), unit);
    }

    /// <summary>The cables of each bucket that belong to a series which is not in a list, each once; of tags only.</summary>
    public int[] WithOthers(ICollection<string> names, int length) => Line(_sets.WithOthers(names), Ends().First, length);

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
        var all = _series.Checked().Select(pair => new TimelineSeries(pair.Key, Line(pair.Value, first, length)));
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

    private TimelineUnit FittingUnit()
    {
        var (first, last) = Ends();
        return TimeBuckets.FittingUnit(TimeBuckets.StartOf(first, TimelineUnit.Day), TimeBuckets.StartOf(last, TimelineUnit.Day));
    }

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
