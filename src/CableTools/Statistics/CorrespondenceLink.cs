namespace CableTools.Statistics;

/// <summary>The messages of one station to one other in one role.</summary>
public sealed class CorrespondenceLink
{
    internal CorrespondenceLink(string from, string to, AddresseeRole role, int count, DateTimeOffset? first, DateTimeOffset? last)
    {
        From = from;
        To = to;
        Role = role;
        Count = count;
        First = first;
        Last = last;
    }

    /// <summary>The station that sent: the name of a post, agency, command or collective, or an address as written.</summary>
    public string From { get; }

    /// <summary>The station addressed: the name of a post, agency, command or collective, or an address as written.</summary>
    public string To { get; }

    /// <summary>Action or information.</summary>
    public AddresseeRole Role { get; }

    /// <summary>Cables, the weight of the link.</summary>
    public int Count { get; }

    /// <summary>Date of the first of them, UTC; null where none is dated.</summary>
    public DateTimeOffset? First { get; }

    /// <summary>Date of the last of them, UTC; null where none is dated.</summary>
    public DateTimeOffset? Last { get; }

    /// <summary>Stations and count.</summary>
    public override string ToString() => FormattableString.Invariant($"{From} -> {To} ({Role}): {Count:N0}");
}
