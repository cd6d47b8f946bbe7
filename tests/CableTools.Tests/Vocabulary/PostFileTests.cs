using Xunit;
using CableTools.Vocabulary;

namespace CableTools.Tests.Vocabulary;

public class PostFileTests
{
    private static readonly List<string[]> Rows = [.. TsvResource.Read("posts.tsv", 11)];

    [Fact]
    public void Every_row_has_eleven_fields_of_plain_text()
    {
        foreach (var row in Rows)
        {
            Assert.Equal(11, row.Length);
            Assert.All(row, field => Assert.Matches("^([!-~]([ -~]*[!-~])?)?$", field));
        }
    }

    [Fact]
    public void Names_are_letters_alone_unique_and_in_order()
    {
        var names = Rows.ConvertAll(row => row[0]);
        Assert.All(names, name => Assert.Matches("^[A-Z]{4,}$", name));
        Assert.Equal(names.Distinct().Order(StringComparer.Ordinal), names);
        Assert.Equal(names, Post.All.Select(post => post.Name));
    }

    [Fact]
    public void No_name_or_alias_belongs_to_two_posts()
    {
        var owners = new Dictionary<string, string>();
        foreach (var key in PostVocabulary.SqueezedNames)
            Assert.True(owners.TryAdd(key.Key, key.Value.Name), $"{key.Key}: {key.Value.Name} and {owners[key.Key]}");
    }

    [Fact]
    public void Every_name_and_alias_finds_its_post()
    {
        foreach (var post in Post.All)
        {
            Assert.Same(post, Post.Find(post.Name));
            Assert.All(post.Aliases, alias => Assert.Same(post, Post.Find(alias)));
        }
    }

    [Fact]
    public void Country_tags_are_known_geographic_tags_with_a_meaning()
    {
        foreach (var post in Post.All)
        {
            if (post.CountryTag is not { } code) continue;
            Assert.Equal(CableTagKind.Geographic, CableTag.Describe(code).Kind);
            Assert.False(string.IsNullOrEmpty(post.Country), post.Name);
        }
    }

    [Fact]
    public void Coordinates_come_in_pairs_and_are_in_range()
    {
        foreach (var row in Rows)
        {
            Assert.Equal(row[8].Length == 0, row[9].Length == 0);
            if (row[8].Length == 0) continue;
            Assert.Matches(@"^-?\d{1,2}\.\d\d$", row[8]);
            Assert.Matches(@"^-?\d{1,3}\.\d\d$", row[9]);
            var post = Post.Find(row[0])!;
            Assert.InRange(post.Latitude!.Value, -60, 70);
            Assert.InRange(post.Longitude!.Value, -180, 180);
        }
    }

    [Fact]
    public void Every_post_in_a_country_has_coordinates()
    {
        Assert.All(Post.All, post => Assert.Equal(post.Latitude is not null, post.Country is not null || post.Name == "JERUSALEM"));
    }

    [Fact]
    public void Routing_indicators_are_unique_and_say_where_they_were_found()
    {
        var seen = new HashSet<string>();
        foreach (var row in Rows)
        {
            // "=ALMATY": the station of a post that has one.
            if (row[6].Length == 0 || row[6][0] == '=')
            {
                if (row[6].Length > 0) Assert.NotNull(Post.Find(row[6][1..])!.RoutingIndicator);
                Assert.Equal("", row[7]);
                continue;
            }

            Assert.Matches("^RU[A-Z]{3,5}$", row[6]);
            Assert.Contains(row[7], new[] { "seen", "recalled" });
            Assert.True(seen.Add(row[6]), row[6]);
        }
    }

    [Fact]
    public void Bureaus_are_those_of_the_Department() =>
        Assert.All(Rows, row => Assert.Contains(row[5], new[] { "", "AF", "EAP", "EUR", "IO", "NEA", "SCA", "WHA" }));

    [Fact]
    public void A_later_or_earlier_name_is_a_post_itself()
    {
        foreach (var row in Rows)
            foreach (var word in row[10].Split(' ', ',', ';'))
                if (word.Length > 3 && word.All(char.IsUpper)) Assert.True(Post.Find(word) is not null, $"{row[0]}: {word}");
    }
}
