using CableTools.Text;
using System.Globalization;

namespace CableTools.Vocabulary;

/// <summary>The posts: look-up by name, alias and routing indicator. Loaded on first use.</summary>
internal static class PostVocabulary
{
    private static readonly Post[] Posts = Load();
    private static readonly KeyValuePair<string, Post>[] Squeezed = Keys(Posts);
    private static readonly SliceTable<Post> Names = IndexNames(Squeezed);
    private static readonly SliceTable<Post> RoutingIndicators = IndexRoutingIndicators(Posts);

    public static IReadOnlyList<Post> All { get; } = Model.Lists.Of(Posts);

    /// <summary>Every name and alias in letters and digits alone, each with its post.</summary>
    public static IReadOnlyList<KeyValuePair<string, Post>> SqueezedNames => Squeezed;

    /// <summary>
    /// Whether a part of a text is a post's name or alias as it stands: cheaper than <see cref="TryFind"/>, which also takes prefixes
    /// off.
    /// </summary>
    public static bool IsName(string source, int start, int length) => Names.Find(source, start, length) is not null;

    /// <summary>The post a part of a text names, with or without AMEMBASSY and the like before it. Allocates nothing.</summary>
    public static bool TryFind(string source, int start, int length, out Post? post)
    {
        post = Names.Find(source, start, length);
        if (post is not null) return true;
        var end = start + length;
        foreach (var prefix in PostPrefix.All)
        {
            var name = PostPrefix.Skip(prefix, source, start, end);
            if (name < 0) continue;
            post = Names.Find(source, name, end - name);
            if (post is not null) return true;
        }

        return false;
    }

    public static Post? FindByRoutingIndicator(string routingIndicator) => RoutingIndicators.Find(routingIndicator);

    private static Post[] Load()
    {
        var posts = new List<Post>(512);
        foreach (var row in TsvResource.Read("posts.tsv", 11))
        {
            // "=ALMATY" in the indicator's place.
            bool hosted = row[6].StartsWith("=", StringComparison.Ordinal);
            posts.Add(new Post(row[0], row[1], TsvResource.ToList(row[2]), TsvResource.ToEnum<PostKind>(row[4]))
            {
                CountryTag = TsvResource.OrNull(row[3]),
                Country = TagVocabulary.Find(row[3])?.Meaning,
                Bureau = TsvResource.OrNull(row[5]),
                RoutingIndicator = hosted ? null : TsvResource.OrNull(row[6]),
                Host = hosted ? row[6].Substring(1) : null,
                Latitude = Degrees(row[8]),
                Longitude = Degrees(row[9]),
                Note = TsvResource.OrNull(row[10]),
            });
        }

        return posts.ToArray();
    }

    private static double? Degrees(string field) =>
        field.Length == 0 ? null : double.Parse(field, NumberStyles.Float, CultureInfo.InvariantCulture);

    private static KeyValuePair<string, Post>[] Keys(Post[] posts)
    {
        var keys = new List<KeyValuePair<string, Post>>(posts.Length * 2);
        foreach (var post in posts)
        {
            keys.Add(new(post.Name, post));
            foreach (var alias in post.Aliases) keys.Add(new(Chars.Squeeze(alias, 0, alias.Length), post));
        }

        return keys.ToArray();
    }

    private static SliceTable<Post> IndexNames(KeyValuePair<string, Post>[] keys)
    {
        var table = new SliceTable<Post>(keys.Length, loose: true);
        foreach (var key in keys) table.TryAdd(key.Key, key.Value);
        return table;
    }

    private static SliceTable<Post> IndexRoutingIndicators(Post[] posts)
    {
        var table = new SliceTable<Post>(posts.Length);
        foreach (var post in posts)
            if (post.RoutingIndicator is { } indicator) table.TryAdd(indicator, post);
        return table;
    }
}
