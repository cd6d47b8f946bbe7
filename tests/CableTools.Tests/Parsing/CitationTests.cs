using CableTools.Tests.Support;

namespace CableTools.Tests.Parsing;

public sealed class CitationTests
{
    private static IReadOnlyList<CableCitation> Citations(string reference, string text) =>
        Cable.Parse($"R 121305Z MAY 06\nFM AMEMBASSY OSLO\n\nUNCLAS OSLO 000123\nTAGS: PREL\nSUBJECT: X\n\n{reference}\n\n1. (U) {text}\n").Citations;

    [Theory]
    [InlineData("As reftel said,", "reftel", "06STATE1 05BERN2 06ROME3")]
    [InlineData("REFTELS say so.", "REFTELS", "06STATE1 05BERN2 06ROME3")]
    [InlineData("See ref b.", "ref b", "05BERN2")]
    [InlineData("So it was (ref A).", "ref A", "06STATE1")]
    [InlineData("So it was (refs A and C).", "refs A and C", "06STATE1 06ROME3")]
    [InlineData("See refs A-C.", "refs A-C", "06STATE1 05BERN2 06ROME3")]
    [InlineData("See REF (B) too.", "REF (B)", "05BERN2")]
    [InlineData("See paragraph 3 of 05 BERN 2.", "paragraph 3 of 05 BERN 2", "05BERN2")]
    [InlineData("See para 2 ref A.", "para 2 ref A", "06STATE1")]
    [InlineData("It follows on MOSCOW 5030, we think.", "MOSCOW 5030", "06MOSCOW5030")]
    public void A_citation_points_at_what_it_means(string text, string words, string ids)
    {
        var citation = Assert.Single(Citations("REF: A. STATE 1 B. 05 BERN 2 C. ROME 3", text));
        Assert.Equal(words, citation.Text);
        Assert.Equal(ids.Split(' '), citation.References.Select(r => r.Id));
    }

    [Theory]
    [InlineData("He left ref a meeting behind.")]
    [InlineData("The referee and the reform.")]
    [InlineData("It was in Moscow 2006.")]
    [InlineData("The refs were late.")]
    public void What_only_looks_like_one_is_text(string text) => Assert.Empty(Citations("REF: A. STATE 1", text));

    [Fact]
    public void A_list_without_letters_is_counted() => Assert.Equal(["06BERN2"], Citations("REF: STATE 1; BERN 2", "See ref B.").Single().References.Select(r => r.Id));

    [Fact]
    public void The_paragraph_meant_is_read() => Assert.Equal(3, Citations("REF: STATE 1", "See paragraph 3 of reftel.").Single().Paragraph);
}
