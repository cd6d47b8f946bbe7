namespace CableTools.Statistics;

/// <summary>First and last of some dates.</summary>
internal struct DateSpan
{
    public DateTimeOffset? First { get; private set; }

    public DateTimeOffset? Last { get; private set; }

    public void Add(DateTimeOffset? date)
    {
        if (date is null) return;
        if (First is null || date < First) First = date;
        if (Last is null || date > Last) Last = date;
    }

    public void Add(in DateSpan other)
    {
        Add(other.First);
        Add(other.Last);
    }
}
