using CableTools.Tests.Support;

namespace CableTools.Tests.Layout;

/// <summary>Where the parts of a heading begin and end.</summary>
public sealed class HeadingTests
{
    [Theory]
    [InlineData("PASS TO MARK SAMPLE, MIKE\\nEXAMPLE OF DHS", "PASS TO MARK SAMPLE, MIKE EXAMPLE OF DHS")]
    [InlineData("STATE FOR EUR/NB,\\nINR\\nOSLO FOR POLAD", "STATE FOR EUR/NB, INR OSLO FOR POLAD")]
    [InlineData("STATE FOR EUR/NB\\n\\nSAMPLE", "STATE FOR EUR/NB")]
    public void A_passing_line_goes_on_in_capitals_without_a_gap(string lines, string passing)
    {
        var cable = Make.WithHeading(Make.Lines(lines) + "\n\nTAGS: PREL\nSUBJECT: X");
        var segments = cable.Segments.Where(segment => segment.Kind == CableSegmentKind.Passing);
        Assert.Equal(passing, string.Join(' ', segments.Select(segment => cable.Text.Substring(segment.Start, segment.Length).Trim()))
            .Replace('\n', ' '));
    }

    /// <summary>A record's head has the fields above the message.</summary>
    [Fact]
    public void Captions_below_a_classification_line_that_stands_below_the_fields_are_captions()
    {
        var cable = Cable.Parse("R 121305Z MAY 06\nFM AMEMBASSY OSLO\nTAGS: PREL\nSUBJECT: X\nREF: OSLO 12\n\n"
            + "C O N F I D E N T I A L OSLO 000123\n\nSIPDIS\n\n1. (C) Text.\n");
        Assert.Equal(["SIPDIS"], cable.Captions);
        Assert.Contains(cable.Segments, segment => segment.Kind == CableSegmentKind.Caption);
    }

    [Fact]
    public void A_caption_with_a_blank_in_it_is_told()
    {
        var cable = Make.WithHeading("SENSITIVE, SI PDIS\nTAGS: PREL\nSUBJECT: X");
        Assert.Equal(["SIPDIS", "SENSITIVE"], cable.Captions);
        var told = Assert.Single(cable.Diagnostics, d => d.Code == DiagnosticCode.CaptionRepaired);
        Assert.Equal("SI PDIS", cable.Text.Substring(told.Start, told.Length));
    }

    [Fact]
    public void A_marking_behind_the_reasons_is_the_texts()
    {
        var cable = Cable.Parse("R 121305Z MAY 06\nFM AMEMBASSY OSLO\n\nC O N F I D E N T I A L OSLO 000123\n\nTAGS: PREL\nSUBJECT: X\n"
            + "CLASSIFIED BY: Ada Sample, DCM. REASON: 1.4 (b), (d) (C)\n\nThe mayor spoke.\n");
        Assert.Equal(["1.4(b)", "1.4(d)"], cable.ClassifiedBy!.Reasons);
        var paragraph = Assert.Single(cable.Paragraphs);
        Assert.Equal(("C", "The mayor spoke."), (paragraph.PortionMarking, paragraph.Text));
    }

    [Fact]
    public void How_to_handle_the_message_may_go_on_below()
    {
        var cable = Make.WithHeading("TAGS: PREL\nSUBJECT: X\nSensitive but unclassified - entire text.  Please protect\naccordingly.");
        Assert.Equal("Text.", Assert.Single(cable.Paragraphs).Text);
        var handling = cable.Segments.Single(segment => segment.Kind == CableSegmentKind.Caption && segment.Length > 10);
        Assert.EndsWith("accordingly.\n", cable.Text.Substring(handling.Start, handling.Length), StringComparison.Ordinal);
    }

    [Fact]
    public void The_rest_of_an_end_mark_is_no_heading()
    {
        var paragraphs = Make.WithBody("1. (C) The mayor came to the town (COMMENT: and went away by boat. END\nCOMMENT.)\n\n"
            + "2. (U) It rains.").Paragraphs;
        Assert.Equal([null, null], paragraphs.Select(paragraph => paragraph.Heading));
        Assert.Equal(CableParagraphRole.None, paragraphs[1].Role);
        Assert.EndsWith("END COMMENT.)", paragraphs[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_behind_the_last_pages_mark_is_no_text()
    {
        var cable = Make.WithBody("1. (C) He came.\n\nOSLO 00001234  002 OF 002\n\n---");
        Assert.Equal("He came.", Assert.Single(cable.Paragraphs).Text);
    }

    [Theory]
    [InlineData("1. (C) SUMMARY: The mayor of the town came. END SUMMARY\\nBRIDGES OF OSLO\\n---------------\\n2. (C) They are long.",
        "BRIDGES OF OSLO")]
    [InlineData("1. (C) The mayor of the town came.\\nEND COMMENT.  --------------\\n\\nBRIDGES ------------\\n\\n2. (C) They are long.",
        "BRIDGES")]
    public void An_end_mark_is_no_part_of_the_heading_below(string body, string heading)
    {
        var paragraphs = Make.WithBody(Make.Lines(body)).Paragraphs;
        Assert.Matches("END (SUMMARY|COMMENT[.])$", paragraphs[0].Text);
        Assert.Equal(heading, paragraphs[1].Heading);
    }

    [Theory]
    [InlineData("GP-3")]
    [InlineData("MINIMIZE CONSIDERED")]
    public void A_line_about_the_message_is_no_text(string line) =>
        Assert.Equal("He came.", Make.WithBody($"1. (C) He came.\n\n{line}\n\nSAMPLE").Paragraphs[0].Text);

    [Fact]
    public void An_initial_begins_no_list()
    {
        var paragraph = Make.WithBody("1. (C) They heard three men speak of the bridges.\nM. Sample spoke first.").Paragraphs[0];
        Assert.Empty(paragraph.Subparagraphs);
    }

    [Fact]
    public void Groups_not_counted_are_no_part_of_the_last_address() =>
        Assert.Equal("STATE", Make.WithEnvelope("TO SECSTATE WASHDC\nINFO AMEMBASSY OSLO\nSTATE GRNC").Info[^1].Name);

    [Theory]
    [InlineData("Comment\\n\\nOSLO 00001234  002 OF 003\\n\\n-------", "Comment", CableParagraphRole.Comment)]
    [InlineData("--------\\n\\nOSLO 00001234  002 OF 003\\n\\nWHY OWLS\\n--------", "WHY OWLS", CableParagraphRole.None)]
    public void A_page_may_end_in_a_heading(string between, string heading, CableParagraphRole role)
    {
        var paragraphs = Make.WithBody($"1. (C) He came.\n\n{Make.Lines(between)}\n\n2. (C) We saw him.").Paragraphs;
        Assert.Equal([(1, null, "He came."), (2, heading, "We saw him.")], paragraphs.Select(p => (p.Number, p.Heading, p.Text)));
        Assert.Equal(role, paragraphs[1].Role);
    }

    [Fact]
    public void Text_that_was_joined_to_the_reasons_is_text()
    {
        const string Text = "Mr. President, it is an honor to welcome you and your family to the smallest town of the north.";
        var cable = Make.WithHeading($"TAGS: PREL\nSUBJECT: X\nCLASSIFIED BY: Ada Sample, CDA. REASON: 1.4 (b), (d) {Text}");
        Assert.Equal(["1.4(b)", "1.4(d)"], cable.ClassifiedBy!.Reasons);
        Assert.Equal(Text, cable.Paragraphs[0].Text);
    }

    [Fact]
    public void Addressees_of_an_extract_may_stand_below_its_captions()
    {
        var cable = Cable.Parse("C O N F I D E N T I A L OSLO 001178\n\nSIPDIS\n\nINFO NORDIC COLLECTIVE PRIORITY\n"
            + "AMEMBASSY BERN PRIORITY\n\nE.O. 12958: DECL: 03/29/2015\nTAGS: PREL\nSUBJECT: X\n\n1. (C) He came.\n");
        Assert.Equal([("NORDIC COLLECTIVE", Precedence.Priority), ("AMEMBASSY BERN", Precedence.Priority)],
            cable.Info.Select(addressee => (addressee.Name, addressee.Precedence!.Value)));
    }
}
