namespace CableTools.Tests.Fields;

public sealed class CitationTests
{
    private const string Lettered = "REF: A. STATE 1 B. 05 BERN 2 C. ROME 3";

    private static Cable Parse(string reference, string text) =>
        Cable.Parse($"R 121305Z MAY 06\nFM AMEMBASSY OSLO\n\nUNCLAS OSLO 000123\nTAGS: PREL\nSUBJECT: X\n\n{reference}\n\n1. (U) {text}\n");

    private static IReadOnlyList<CableCitation> Citations(string reference, string text) => Parse(reference, text).Citations;

    [Theory]
    [InlineData("As reftel said,", "reftel", "06STATE1 05BERN2 06ROME3")]
    [InlineData("REFTELS say so.", "REFTELS", "06STATE1 05BERN2 06ROME3")]
    [InlineData("Reftel's points were made.", "Reftel", "06STATE1 05BERN2 06ROME3")]
    [InlineData("Reftel (B) says so.", "Reftel (B)", "05BERN2")]
    [InlineData("Reftels A and B say so.", "Reftels A and B", "06STATE1 05BERN2")]
    [InlineData("See ref b.", "ref b", "05BERN2")]
    [InlineData("See Ref. B.", "Ref. B", "05BERN2")]
    [InlineData("So it was (ref A).", "ref A", "06STATE1")]
    [InlineData("So it was (refs A and C).", "refs A and C", "06STATE1 06ROME3")]
    [InlineData("So it was (refs A, B, and C).", "refs A, B, and C", "06STATE1 05BERN2 06ROME3")]
    [InlineData("See refs A & C.", "refs A & C", "06STATE1 06ROME3")]
    [InlineData("See ref A/B.", "ref A/B", "06STATE1 05BERN2")]
    [InlineData("See refs A-C.", "refs A-C", "06STATE1 05BERN2 06ROME3")]
    [InlineData("See refs A through C.", "refs A through C", "06STATE1 05BERN2 06ROME3")]
    [InlineData("See refs B to C.", "refs B to C", "05BERN2 06ROME3")]
    [InlineData("See REF (B) too.", "REF (B)", "05BERN2")]
    [InlineData("See refs (A) and (B).", "refs (A) and (B)", "06STATE1 05BERN2")]
    [InlineData("REF A MEETING WAS LATE.", "REF A", "06STATE1")]
    [InlineData("Ref A's point was made.", "Ref A", "06STATE1")]
    [InlineData("See ref A. A man came.", "ref A", "06STATE1")]
    [InlineData("In ref A I noted it.", "ref A", "06STATE1")]
    [InlineData("Per ref B, a man came.", "ref B", "05BERN2")]
    [InlineData("As noted in ref, a man came.", "ref", "06STATE1 05BERN2 06ROME3")]
    [InlineData("A man came (refs).", "refs", "06STATE1 05BERN2 06ROME3")]
    [InlineData("Keyed to reftel.\n\na. The country is small.", "reftel", "06STATE1 05BERN2 06ROME3")]
    [InlineData("The paper (see ref a for details) was long.", "ref a", "06STATE1")]
    [InlineData("As refs (A-C) note, it was late.", "refs (A-C)", "06STATE1 05BERN2 06ROME3")]
    [InlineData("The talks (refs A\nand C) went on.", "refs A and C", "06STATE1 06ROME3")]
    [InlineData("Nothing is said in ref D.", "ref D", "")]
    [InlineData("See paragraph 3 of 05 BERN 2.", "paragraph 3 of 05 BERN 2", "05BERN2")]
    [InlineData("See paragraph 3 of 06 MOSCOW 5030.", "paragraph 3 of 06 MOSCOW 5030", "06MOSCOW5030")]
    [InlineData("See para 2 ref A.", "para 2 ref A", "06STATE1")]
    [InlineData("It follows on MOSCOW 5030, we think.", "MOSCOW 5030", "06MOSCOW5030")]
    [InlineData("It follows on 2005 NEW DELHI 5138.", "2005 NEW DELHI 5138", "05NEWDELHI5138")]
    [InlineData("It follows on MOSCOW 5030-91, we think.", "MOSCOW 5030-91", "91MOSCOW5030")]
    [InlineData("It follows on MOSCOW 5030 (05).", "MOSCOW 5030 (05)", "05MOSCOW5030")]
    [InlineData("See MOSCOW 5030/05.", "MOSCOW 5030/05", "05MOSCOW5030")]
    [InlineData("So it was (Moscow 5030).", "Moscow 5030", "06MOSCOW5030")]
    [InlineData("So it was (New Delhi 5138, and others).", "New Delhi 5138", "06NEWDELHI5138")]
    [InlineData("See MOSCOW 5030 05 times.", "MOSCOW 5030", "06MOSCOW5030")]
    public void A_citation_points_at_what_it_means(string text, string words, string ids)
    {
        var citation = Assert.Single(Citations(Lettered, text));
        Assert.Equal(words, citation.Text);
        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries), citation.References.Select(r => r.Id));
    }

    [Theory]
    [InlineData("He left ref a meeting behind.")]
    [InlineData("The referee and the reform.")]
    [InlineData("He lives there (Moscow 12).")]
    [InlineData("He lives there (Sample 5030).")]
    [InlineData("It was held (Moscow 5030 people came).")]
    [InlineData("It was in Moscow 2006.")]
    [InlineData("IT WAS IN MOSCOW 2006.")]
    [InlineData("The refs were late.")]
    [InlineData("The ref I'm looking for.")]
    [InlineData("He shouted at the ref, and left.")]
    [InlineData("It cost USD 5030, see paragraph 3.")]
    public void What_only_looks_like_one_is_text(string text) => Assert.Empty(Citations("REF: A. STATE 1", text));

    [Theory]
    [InlineData("See ref A.", "06STATE1")]
    [InlineData("See ref B.", "06BERN2")]
    [InlineData("See refs A and B.", "06STATE1 06BERN2")]
    [InlineData("See ref C.", "")]
    [InlineData("See reftels.", "06STATE1 06BERN2")]
    public void A_list_without_letters_is_counted(string text, string ids) =>
        Assert.Equal(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            Assert.Single(Citations("REF: STATE 1; BERN 2", text)).References.Select(r => r.Id));

    [Fact]
    public void Without_a_list_a_citation_points_at_nothing() => Assert.Empty(Assert.Single(Citations("", "As reftel said.")).References);

    [Theory]
    [InlineData("See paragraph 3 of reftel.", 3)]
    [InlineData("See para 3 reftel.", 3)]
    [InlineData("See PARA. 12 OF REF A.", 12)]
    [InlineData("See reftel.", null)]
    public void The_paragraph_meant_is_read(string text, int? number) =>
        Assert.Equal(number, Assert.Single(Citations("REF: A. STATE 1", text)).Paragraph);

    [Fact]
    public void An_entry_of_the_list_is_the_same_object_however_it_is_cited()
    {
        var cable = Parse(Lettered, "See ref B, and paragraph 3 of 05 BERN 2.");
        Assert.Equal(2, cable.Citations.Count);
        Assert.All(cable.Citations, citation => Assert.Same(cable.References[1], Assert.Single(citation.References)));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Citations_know_their_places_in_the_text(string lineEnd)
    {
        var cable = Cable.Parse(Parse(Lettered,
            "Reftel says so.\n\n2. (U) So does 06 MOSCOW 5030 (refs A\nand C), and ref (B).").Text.ReplaceLineEndings(lineEnd));
        Assert.Equal(
            ["Reftel", "06 MOSCOW 5030", $"refs A{lineEnd}and C", "ref (B)"],
            cable.Citations.Select(citation => cable.Text.Substring(citation.Start, citation.Length)));
    }

    [Fact]
    public void A_reference_named_in_the_text_alone_has_its_place_there()
    {
        var cable = Parse(Lettered, "See paragraph 3 of 06 MOSCOW 5030.");
        var reference = Assert.Single(Assert.Single(cable.Citations).References);
        Assert.Equal("06 MOSCOW 5030", cable.Text.Substring(reference.Start, reference.Length));
        Assert.Equal((CableReferenceKind.Cable, "06MOSCOW5030", (string?)null), (reference.Kind, reference.Id, reference.Label));
    }

    [Fact]
    public void The_reference_line_itself_cites_nothing() => Assert.Empty(Citations(Lettered, "Nothing is cited here."));
}
