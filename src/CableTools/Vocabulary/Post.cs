using CableTools.Vocabulary;

namespace CableTools;

/// <summary>
/// A post that sent cables between 1966 and 2010. The posts stand in Vocabulary/posts.tsv, whose header says what each field
/// was taken from; a field that is not known is null.
/// </summary>
public sealed class Post
{
    internal Post(string name, string displayName, IReadOnlyList<string> aliases, PostKind kind)
    {
        Name = name;
        DisplayName = displayName;
        Aliases = Model.Lists.Of(aliases);
        Kind = kind;
    }

    /// <summary>Name as it stands in a message reference number, without blanks: "RIODEJANEIRO".</summary>
    public string Name { get; }

    /// <summary>Name for people to read: "Rio de Janeiro".</summary>
    public string DisplayName { get; }

    /// <summary>Other forms of address: "SECSTATE WASHDC" for STATE.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Kind of the post, the last one where it changed.</summary>
    public PostKind Kind { get; }

    /// <summary>Geographic tag of the country the city lies in today: "BR".</summary>
    public string? CountryTag { get; internal init; }

    /// <summary>Name of that country: "Brazil".</summary>
    public string? Country { get; internal init; }

    /// <summary>Bureau of the Department the post belonged to in 2010: EUR, NEA, SCA, EAP, WHA, AF or IO.</summary>
    public string? Bureau { get; internal init; }

    /// <summary>Routing indicator (5 FAH-2): "RUEHRI".</summary>
    public string? RoutingIndicator { get; internal init; }

    /// <summary>The routing indicator its messages bear: its own, or that of the post whose station it uses; null where unknown.</summary>
    internal string? StationIndicator => RoutingIndicator ?? (Host is null ? null : Find(Host)?.RoutingIndicator);

    /// <summary>The post whose station it uses; null for one that has its own.</summary>
    internal string? Host { get; init; }

    /// <summary>Latitude of the city in degrees, north positive.</summary>
    public double? Latitude { get; internal init; }

    /// <summary>Longitude of the city in degrees, east positive.</summary>
    public double? Longitude { get; internal init; }

    /// <summary>Years, earlier and later names; null for most.</summary>
    public string? Note { get; internal init; }

    /// <summary>All posts, in order of name.</summary>
    public static IReadOnlyList<Post> All => PostVocabulary.All;

    /// <summary>
    /// Finds a post by name or alias. Case, blanks and punctuation do not matter, nor does AMEMBASSY, AMCONSUL, USMISSION,
    /// USLO, USINT and the like before the name.
    /// </summary>
    /// <param name="name">The name: "RIODEJANEIRO", "Rio de Janeiro", "AMCONSUL RIO DE JANEIRO".</param>
    /// <returns>The post; null where there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public static Post? Find(string name)
    {
        if (name is null) throw new ArgumentNullException(nameof(name));
        return PostVocabulary.TryFind(name, 0, name.Length, out var post) ? post : null;
    }

    /// <summary>Finds the post a routing indicator belongs to.</summary>
    /// <param name="routingIndicator">The routing indicator: "RUEHRI".</param>
    /// <returns>The post; null where there is none, or where it is not known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="routingIndicator"/> is null.</exception>
    public static Post? FindByRoutingIndicator(string routingIndicator)
    {
        if (routingIndicator is null) throw new ArgumentNullException(nameof(routingIndicator));
        return PostVocabulary.FindByRoutingIndicator(routingIndicator.Trim());
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
