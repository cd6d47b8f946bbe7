using CableTools.Lines;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Tests.Lines;

/// <summary>A label is known by its descriptor alone: what its lines may begin with must not have to be said elsewhere.</summary>
public sealed class HeadingLabelTests
{
    public static TheoryData<string, CableSegmentKind> Spellings
    {
        get
        {
            var spellings = new TheoryData<string, CableSegmentKind>
            {
                { "E.O. 12958: N/A", CableSegmentKind.Declassification },
                { "EO 12958: DECL: 05/12/2016", CableSegmentKind.Declassification },
                { "DECL: 05/12/2016", CableSegmentKind.Declassification },
                { "CLASSIFIED BY: ADA WEATHERBY", CableSegmentKind.ClassifiedBy },
                { "DERIVED FROM: MULTIPLE SOURCES", CableSegmentKind.ClassifiedBy },
                { "REASON: 1.4 (B)", CableSegmentKind.ClassifiedBy },
            };
            foreach (var label in HeadingLabels.All)
                foreach (string word in label.Words) spellings.Add(word + ": PREL", label.Segment);
            return spellings;
        }
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void A_line_that_begins_with_a_label_is_its_field(string line, CableSegmentKind kind)
    {
        string small = char.ToUpperInvariant(line[0]) + line[1..].ToLowerInvariant();
        Assert.Equal([kind], Kinds(line));
        Assert.Equal([kind], Kinds(small));

        static IEnumerable<CableSegmentKind> Kinds(string line) =>
            Cable.Parse($"C O N F I D E N T I A L MOSCOW 005030\n\n{line}\n\n1. (C) Text.").Segments.Select(segment => segment.Kind)
                .Where(segment => segment is >= CableSegmentKind.Declassification and <= CableSegmentKind.ClassifiedBy);
    }

    [Fact]
    public void Every_opener_leads_to_rules_in_either_case() =>
        Assert.All(HeadingLabels.Openers, opener =>
        {
            Assert.NotEmpty(LineRules.Of(opener[0], opener[1])!.All);
            Assert.NotEmpty(LineRules.Of(char.ToLowerInvariant(opener[0]), char.ToLowerInvariant(opener[1]))!.All);
        });

    [Fact]
    public void A_label_that_is_more_than_a_word_says_what_it_begins_with() =>
        Assert.All(HeadingLabels.All, label => Assert.NotEmpty(label.Openers));

    [Theory]
    [InlineData("RUEHMO #5030 1321305")]
    [InlineData("AMEMBASSY OSLO")]
    [InlineData("RUEHMO/AMEMBASSY OSLO")]
    [InlineData("PREL, PGOV")]
    [InlineData("BY: SAMPLE")]
    [InlineData("SECTION 01 OF 02 OSLO 000123")]
    public void A_word_that_begins_passing_lines_is_no_misread_word_of_the_format(string rest) =>
        Assert.All(WordLists.Of("passing-opener").Concat(WordLists.Of("mission")), word =>
        {
            string text = $"{word} {rest}";
            var line = new TextSlice(text, 0, text.Length);
            Assert.True(CaptionLine.BeginsPlainly(line));
            var verdicts = LineVerdicts.Read(new LineTable(text), true);
            Assert.All(LineRules.Misread, test => Assert.Equal(LineKind.Text, test(line, verdicts)));
        });
}
