using Xunit;
using CableTools.Vocabulary;

namespace CableTools.Tests.Vocabulary;

public class PostTests
{
    [Theory]
    [InlineData("MOSCOW", "MOSCOW")]
    [InlineData("AMEMBASSY MOSCOW", "MOSCOW")]
    [InlineData("RIO DE JANEIRO", "RIODEJANEIRO")]
    [InlineData("RIO DE JAN", "RIODEJANEIRO")]
    [InlineData("AMCONSUL RIO DE JANEIRO", "RIODEJANEIRO")]
    [InlineData("new delhi", "NEWDELHI")]
    [InlineData("Port-au-Prince", "PORTAUPRINCE")]
    [InlineData("MEXICO CITY", "MEXICO")]
    [InlineData("SECSTATE", "STATE")]
    [InlineData("SECSTATE WASHDC", "STATE")]
    [InlineData("Department of State", "STATE")]
    [InlineData("USUN", "USUNNEWYORK")]
    [InlineData("USUN NEW YORK", "USUNNEWYORK")]
    [InlineData("USMISSION USUN NEW YORK", "USUNNEWYORK")]
    [InlineData("USEU BRUSSELS", "USEUBRUSSELS")]
    [InlineData("UNVIE", "UNVIEVIENNA")]
    [InlineData("USMISSION UNVIE VIENNA", "UNVIEVIENNA")]
    [InlineData("PARIS FR", "UNESCOPARISFR")]
    [InlineData("USMISSION GENEVA", "GENEVA")]
    [InlineData("USMISSIONGENEVA", "GENEVA")]
    [InlineData("USMISSION USTR GENEVA", "USTRGENEVA")]
    [InlineData("USMISSION BERLIN", "USBERLIN")]
    [InlineData("USINT HAVANA", "HAVANA")]
    [InlineData("US Interests Section Havana", "HAVANA")]
    [InlineData("USLO PEKING", "PEKING")]
    [InlineData("AIT TAIPEI", "AITTAIPEI")]
    [InlineData("American Consulate Hyderabad", "HYDERABAD")]
    [InlineData("RPO DUBAI", "RPODUBAI")]
    [InlineData("AMCONSUL DUBAI", "DUBAI")]
    [InlineData("REO BASRA", "REOBASRAH")]
    [InlineData("HK", "HONGKONG")]
    [InlineData("HCMC", "HOCHIMINHCITY")]
    [InlineData("ADDIS", "ADDISABABA")]
    [InlineData("EC BRUSSELS", "ECBRUSSELS")]
    [InlineData("USDEL SECRETARY", "SECTO")]
    [InlineData("PARTO", "PARTO")]
    [InlineData("TOSEC", "TOSEC")]
    public void A_name_or_alias_finds_its_post(string name, string post) => Assert.Equal(post, Post.Find(name)?.Name);

    [Theory]
    [InlineData("")]
    [InlineData("AMEMBASSY")]
    [InlineData("AMEMBASSY ATLANTIS")]
    [InlineData("MOSC")]
    [InlineData("MOSCOW 123")]
    [InlineData("...")]
    public void What_is_no_post_is_null(string name) => Assert.Null(Post.Find(name));

    [Fact]
    public void Null_is_refused()
    {
        Assert.Throws<ArgumentNullException>(() => Post.Find(null!));
        Assert.Throws<ArgumentNullException>(() => Post.FindByRoutingIndicator(null!));
    }

    [Theory]
    [InlineData("RUEHC", "STATE")]
    [InlineData("RUEHMO", "MOSCOW")]
    [InlineData("RUEHBUL", "KABUL")]
    [InlineData(" ruehne ", "NEWDELHI")]
    [InlineData("RUEHXX", null)]
    [InlineData("", null)]
    public void A_routing_indicator_finds_its_post(string indicator, string? post) =>
        Assert.Equal(post, Post.FindByRoutingIndicator(indicator)?.Name);

    [Fact]
    public void A_post_knows_its_place()
    {
        var post = Post.Find("MOSCOW")!;
        Assert.Equal(("Moscow", PostKind.Embassy, "RS", "Russia", "EUR", "RUEHMO"),
            (post.DisplayName, post.Kind, post.CountryTag, post.Country, post.Bureau, post.RoutingIndicator));
        Assert.Equal((55.76, 37.62), (post.Latitude!.Value, post.Longitude!.Value));
    }

    [Fact]
    public void Lookup_allocates_nothing()
    {
        const string Text = "TO AMEMBASSY BUENOS AIRES PRIORITY";
        Assert.True(PostVocabulary.TryFind(Text, 3, 22, out var post));
        Assert.Equal("BUENOSAIRES", post!.Name);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) PostVocabulary.TryFind(Text, 3, 10 + i % 20, out _);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
