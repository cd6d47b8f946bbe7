using Xunit;
using CableTools.Vocabulary;

namespace CableTools.Tests.Vocabulary;

public class CableTagTests
{
    [Theory]
    [InlineData("SNAR", CableTagKind.Subject, "Narcotics")]
    [InlineData(" prel ", CableTagKind.Subject, "External political relations")]
    [InlineData("PFOR", CableTagKind.Subject, "Foreign policy and external political relations")]
    [InlineData("KNNP", CableTagKind.Program, "Nuclear non-proliferation")]
    [InlineData("RS", CableTagKind.Geographic, "Russia")]
    [InlineData("CH", CableTagKind.Geographic, "China")]
    [InlineData("CI", CableTagKind.Geographic, "Chile")]
    [InlineData("AS", CableTagKind.Geographic, "Australia")]
    [InlineData("UR", CableTagKind.Geographic, "Soviet Union")]
    [InlineData("EUN", CableTagKind.Organization, "European Union")]
    [InlineData("WTRO", CableTagKind.Organization, "World Trade Organization")]
    public void A_known_tag_has_kind_and_meaning(string code, CableTagKind kind, string meaning)
    {
        var tag = CableTag.Describe(code);
        Assert.Equal((kind, meaning, true), (tag.Kind, tag.Meaning, tag.IsKnown));
        Assert.Equal(code.Trim().ToUpperInvariant(), tag.Code);
    }

    [Theory]
    [InlineData("KQZX", CableTagKind.Program)]
    [InlineData("PQZX", CableTagKind.Subject)]
    [InlineData("QJ", CableTagKind.Geographic)]
    [InlineData("CLINTON, HILLARY", CableTagKind.Person)]
    [InlineData("CLINTON HILLARY", CableTagKind.Person)]
    [InlineData("ZELIG", CableTagKind.Unknown)]
    [InlineData("P2P4", CableTagKind.Unknown)]
    [InlineData("QZXJ", CableTagKind.Unknown)]
    [InlineData("", CableTagKind.Unknown)]
    public void An_unknown_tag_has_the_kind_its_form_tells(string code, CableTagKind kind)
    {
        var tag = CableTag.Describe(code);
        Assert.Equal((kind, null, false), (tag.Kind, tag.Meaning, tag.IsKnown));
    }

    [Fact]
    public void A_tag_in_use_without_verified_meaning_is_known_and_says_so()
    {
        var tag = CableTag.Describe("KPRP");
        Assert.True(tag.IsKnown);
        Assert.Null(tag.Meaning);
        Assert.Equal("in use; meaning not verified", tag.Note);
    }

    [Fact]
    public void Null_is_refused() => Assert.Throws<ArgumentNullException>(() => CableTag.Describe(null!));

    [Theory]
    [InlineData("TAGS: PREL, RS", 6, 4, "PREL")]
    [InlineData("TAGS: PREL, RS", 12, 2, "RS")]
    [InlineData("tags: mtcre", 6, 5, "MTCRE")]
    [InlineData("TAGS: PREL, RS", 6, 3, null)]
    [InlineData("TAGS: P.REL", 6, 5, null)]
    [InlineData("TAGS", 4, 0, null)]
    public void Lookup_takes_a_part_of_a_text(string text, int start, int length, string? code) =>
        Assert.Equal(code, TagVocabulary.Find(text, start, length)?.Code);

    [Fact]
    public void Lookup_allocates_nothing()
    {
        const string Text = "TAGS: PREL PGOV QQQQ";
        TagVocabulary.Find(Text, 6, 4);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) TagVocabulary.Find(Text, 6 + 5 * (i % 3), 4);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }
}
