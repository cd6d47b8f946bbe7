namespace CableTools.Statistics;

/// <summary>How many cables one post sent.</summary>
public sealed class PostCount
{
    internal PostCount(string name, int count, double share, DateTimeOffset? first, DateTimeOffset? last)
    {
        Name = name;
        Post = Post.Find(name);
        Count = count;
        Share = share;
        First = first;
        Last = last;
    }

    /// <summary>
    /// Name of the post, "MOSCOW"; of an agency or command its known name; of a station the vocabulary does not know its address, as
    /// written.
    /// </summary>
    public string Name { get; }

    /// <summary>The post, with its place on the map; null where the vocabulary does not know it.</summary>
    public Post? Post { get; }

    /// <summary>The country the post is in; null where it is unknown.</summary>
    public string? Country => Post?.Country;

    /// <summary>The city's latitude in degrees, north positive; null where it is unknown.</summary>
    public double? Latitude => Post?.Latitude;

    /// <summary>The city's longitude in degrees, east positive; null where it is unknown.</summary>
    public double? Longitude => Post?.Longitude;

    /// <summary>Cables it sent.</summary>
    public int Count { get; }

    /// <summary>Cables it sent as a part of all cables, 0 to 1.</summary>
    public double Share { get; }

    /// <summary>Date of its first cable, UTC; null where none is dated.</summary>
    public DateTimeOffset? First { get; }

    /// <summary>Date of its last cable, UTC; null where none is dated.</summary>
    public DateTimeOffset? Last { get; }

    /// <summary>Post and count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Name}: {Count:N0}");
}
