using CableTools.Tests.Support;

namespace CableTools.Tests.Fields;

public sealed class ParagraphTests
{
    [Theory]
    [InlineData("The mayor of Oslo was able to distance\\n\\nhimself.", "The mayor of Oslo was able to distance himself.")]
    [InlineData("The mayor,\\n\\nwho is tall, sat.", "The mayor, who is tall, sat.")]
    [InlineData("A line that nobody wrapped, since XXXXXXXXXXXX stands in it and XXXXXXXXXXXX makes it longer than a terminal's, is "
        + "a major player\\nhere in the north.",
        "A line that nobody wrapped, since XXXXXXXXXXXX stands in it and XXXXXXXXXXXX makes it longer than a terminal's, is a "
        + "major player here in the north.")]
    [InlineData("The mayor sat.\\n\\nthen he rose.", "The mayor sat.\\nthen he rose.")]
    [InlineData("The mayor sat\\n\\nHe rose.", "The mayor sat\\nHe rose.")]
    [InlineData("A page ended in the middle of this paragraph of the mayor's,\\nwhose lines are all as long as a terminal has them, so "
        + "that the\\n\\nBridges of the town, which begin a page, go on with what stands\\nabove.",
        "A page ended in the middle of this paragraph of the mayor's, whose lines are all as long as a terminal has them, so that the "
        + "Bridges of the town, which begin a page, go on with what stands above.")]
    [InlineData("He won on a 36-\\nhole course in 2005-\\n2006.", "He won on a 36-hole course in 2005- 2006.")]
    [InlineData("The lines around were wrapped at a terminal's seventy or so,\\nand one of them grew when XXXXXXXXXXXX took the place of "
        + "a name and of all that went with it in that State\\nDepartment, so that it looks like a paragraph that nobody\\nwrapped.",
        "The lines around were wrapped at a terminal's seventy or so, and one of them grew when XXXXXXXXXXXX took the place of "
        + "a name and of all that went with it in that State Department, so that it looks like a paragraph that nobody wrapped.")]
    [InlineData("Past positions, of which the longest is by far the first, since it has so many words in it: 1989-92 member, 579\\n"
        + "1993-97 director of the department of bridges and of harbors\\nof the town.",
        "Past positions, of which the longest is by far the first, since it has so many words in it: 1989-92 member, 579\\n"
        + "1993-97 director of the department of bridges and of harbors of the town.")]
    public void A_gap_within_a_sentence_is_no_block(string body, string text) =>
        Assert.Equal(Make.Lines(text), Make.WithBody("1. (C) " + Make.Lines(body) + "\n\nSAMPLE\n").Paragraphs[0].Text);

    [Theory]
    [InlineData("(C)", "C")]
    [InlineData("(SBU)", "SBU")]
    [InlineData("(S/NF)", "S/NF")]
    [InlineData("(S//FGI//NF)", "S//FGI//NF")]
    [InlineData("(C NF)", "C NF")]
    [InlineData("(S-NF)", "S-NF")]
    [InlineData("(SNF)", "SNF")]
    [InlineData("(S/Rel China)", "S/Rel China")]
    [InlineData("(S//REL TO USA, YEM)", "S//REL TO USA, YEM")]
    [InlineData("(U//FOUO)", "U//FOUO")]
    [InlineData("(c)", "c")]
    [InlineData("(C - ENTIRE TEXT)", "C - ENTIRE TEXT")]
    [InlineData("( C )", "C")]
    [InlineData("[C]", "C")]
    [InlineData("C)", "C")]
    public void A_portion_marking_is_read(string marking, string content)
    {
        var paragraph = Assert.Single(Make.WithBody($"1. {marking} Text here.").Paragraphs);
        Assert.Equal((1, content, "Text here."), (paragraph.Number, paragraph.PortionMarking, paragraph.Text));
    }

    [Theory]
    [InlineData("1. (C) A.\\n\\n2, On August 8 they came.\\n\\n3. (C) C.", "2,", "On August 8 they came.")]
    [InlineData("1, On August 8 they came.\\n\\n2. B.", "1,", "On August 8 they came.")]
    public void A_comma_for_the_stop_of_a_number_is_told(string body, string label, string text)
    {
        var cable = Make.WithBody(Make.Lines(body));
        Assert.Equal(text, cable.Paragraphs.Single(paragraph => paragraph.Number == label[0] - '0').Text);
        var told = Assert.Single(cable.Diagnostics, d => d.Code == DiagnosticCode.ParagraphNumberRepaired);
        Assert.Equal(label, cable.Text.Substring(told.Start, told.Length));
    }

    /// <summary>The head is as it should be, the text has a blank line behind each line, and three where a paragraph ends.</summary>
    [Fact]
    public void A_text_that_alone_is_double_spaced_reads_like_any()
    {
        const string Line = "The bridges of the town are many, and each of them was built by\n\nMayor Sample in some 400\n\nweeks of work";
        string body = string.Join("\n\n\n\n", Enumerable.Range(1, 10).Select(i => $"{i}. (C) {Line}"));
        Assert.All(Make.WithBody(body).Paragraphs, paragraph => Assert.Equal(Line.Replace("\n\n", " ", StringComparison.Ordinal),
            paragraph.Text));
    }

    [Theory]
    [InlineData("The paper follows.\\n\\nOSLO 00001234  002 OF 003\\n\\n\\nPensions: they are low.",
        "The paper follows.\\nPensions: they are low.")]
    [InlineData("There was nothing.\\n\\nOSLO 00001234  002 OF 003\\n\\n\\nand nobody.", "There was nothing. and nobody.")]
    [InlineData("There was nothing\\n\\nOSLO 00001234  002 OF 003\\n\\n\\nOslo wanted.", "There was nothing Oslo wanted.")]
    public void A_short_line_that_ends_a_sentence_ends_a_block_before_a_pages_mark(string body, string text) =>
        Assert.Equal(Make.Lines(text), Make.WithBody("1. (C) " + Make.Lines(body) + "\n\nSAMPLE").Paragraphs[0].Text);

    [Fact]
    public void A_stop_behind_a_marking_is_no_text() =>
        Assert.Equal("He spoke.", Make.WithBody("1. (C). He spoke.\n\nSAMPLE").Paragraphs[0].Text);

    [Fact]
    public void A_pilcrow_and_the_next_number_begin_a_paragraph_below_a_line_of_a_list() =>
        Assert.Equal([1, 2], Make.WithBody("1. (U) Those present:\nThe Mayor of Oslo\n\u00b62. The mayor has seen this.\n\nSAMPLE")
            .Paragraphs.Select(paragraph => paragraph.Number));

    [Fact]
    public void A_marking_that_begins_the_text_may_lack_its_parenthesis()
    {
        var cable = Make.WithBody("U) PolOffs spoke.\n\nSAMPLE");
        Assert.Equal(("U", "PolOffs spoke."), (cable.Paragraphs[0].PortionMarking, cable.Paragraphs[0].Text));
        Assert.Contains(cable.Diagnostics, d => d.Code == DiagnosticCode.PortionMarkingRepaired);
    }

    [Fact]
    public void A_pilcrow_before_a_lists_letter_is_no_text()
    {
        var paragraph = Assert.Single(Make.WithBody("1. (C) They said:\n\u00b6A. (U) One.\n\u00b6B. (U) Two.\n\nSAMPLE").Paragraphs);
        Assert.Equal("They said:\nA. (U) One.\nB. (U) Two.", paragraph.Text);
        Assert.Equal([("A", "U", "One."), ("B", "U", "Two.")],
            paragraph.Subparagraphs.Select(sub => (sub.Label, sub.PortionMarking, sub.Text)));
    }

    [Theory]
    [InlineData("He called it \"talking\"\\n-- that is no progress.", "He called it \"talking\" -- that is no progress.", 0)]
    [InlineData("He said \"nothing.\"\\n-- that is no progress.", "He said \"nothing.\"\\n-- that is no progress.", 1)]
    [InlineData("He gave two:\\n-- a \"talk\"\\n-- a walk", "He gave two:\\n-- a \"talk\"\\n-- a walk", 2)]
    public void A_dash_behind_quoted_words_begins_no_item(string body, string text, int items)
    {
        var paragraph = Assert.Single(Make.WithBody("1. (C) " + Make.Lines(body) + "\n\nSAMPLE").Paragraphs);
        Assert.Equal((Make.Lines(text), items), (paragraph.Text, paragraph.Subparagraphs.Count));
    }

    [Theory]
    [InlineData("They slept. Visit Oslo's Classified Website: http://www.example.gov/wiki/Portal:Nor way\\n")]
    [InlineData("They slept. ************* ***** Visit Embassy Oslo's Classified Website: XXXXXXXXXXXX ************* *****\\n")]
    [InlineData("They slept. Please visit our web site: www.example.gov\\n")]
    [InlineData("They slept.\\n\\n************* *****\\nVisit Embassy Oslo's Classified Website:\\nhttp://www.example.gov\\n************")]
    [InlineData("They slept.\\n\\n*************\\nFor more reporting from Embassy Oslo, visit:\\nvisit Oslo's Website at:\\n\\n"
        + "http://www.example.gov\\n***************\\n")]
    public void The_notice_of_a_web_site_is_no_text(string end)
    {
        var cable = Make.WithBody(Make.Lines("1. (C) " + end) + "\nSAMPLE");
        Assert.Equal(("They slept.", "SAMPLE"), (Assert.Single(cable.Paragraphs).Text, cable.Signature));
        Assert.Contains(cable.Segments, segment => segment.Kind == CableSegmentKind.Notice);
    }

    [Theory]
    [InlineData("They visit the embassy's website. It is old.")]
    [InlineData("They said: Visit our web site at www.example.org. The owls did.")]
    public void A_web_site_spoken_of_is_text(string text) =>
        Assert.Equal(text, Make.WithBody("1. (C) " + text + "\n\nSAMPLE").Paragraphs[0].Text);

    [Theory]
    [InlineData("(U.S.) officials came.")]
    [InlineData("(Iran) was named.")]
    [InlineData("(See paragraph 2.)")]
    public void What_only_looks_like_a_marking_is_text(string text)
    {
        var paragraph = Assert.Single(Make.WithBody("1. " + text).Paragraphs);
        Assert.Equal((null, text), (paragraph.PortionMarking, paragraph.Text));
    }

    [Theory]
    [InlineData("1. (C) A.\\n\\n2. (C) B.\\n\\n3. (C) C.", "1 2 3")]
    [InlineData("1.(C) A.\\n\\n2 (C) B.\\n\\n3, (C) C.\\n\\n(4) (C) D.", "1 2 3 4")]
    [InlineData("1. (C) In July\\n2001. He said so.\\n\\n2. (C) On May\\n3. They left.\\n\\n3. (C) C.", "1 2 3")]
    [InlineData("1. A.\\n\\n2. B:\\n1. nested\\n2. nested\\n\\n3. C.", "1 2 3")]
    [InlineData("1. (C) A. 2. (C) B on the same line.\\n\\n3. (C) C.", "1 2 3")]
    [InlineData("1. (C) A is very high2. (C) B on the same line.\\n\\n3. (C) C.", "1 2 3")]
    [InlineData("1. A line that is longer than any terminal wrote, so that nobody wrapped it, ends a sentence, as in 15-17. 2. In the "
        + "same line is B.\\n\\n3. C.", "1 2 3")]
    [InlineData("1. (C) A.\\n\\nA. (U) B.\\n\\n1) (U) nested.\\n\\n2) (U) nested.\\n\\n2. (C) C.", "1 2")]
    [InlineData("1. A.\\n\\n----- HEADING ------\\n2. B.", "1 2")]
    [InlineData("16. The only one of an extract.", "16")]
    [InlineData("5. (C) A.\\n\\n6. (C) B.", "5 6")]
    [InlineData("1. (C) A.\\n\\n2. (C) B.\\n\\n11. (C) C.", "1 2 11")]
    [InlineData("1. (C) A.\\n\\n3. (C) B.\\n\\n3. (C) C.", "1 2 3")]
    [InlineData("1. (C) A.\\n\\n2. (C) B.\\n\\n2. (C) C.", "1 2 3")]
    [InlineData("1. (C) A.\\n\\n2. (C) B.\\n\\n2. (C) C.\\n\\n3. (C) D.", "1 2 2 3")]
    [InlineData("- 11. (C) A.\\n- 12. (C) B.\\n- $\\\\P3$ . (C) C.", "1 2 3")]
    [InlineData("l. (C) A.\\n\\n2. (C) B.", "1 2")]
    [InlineData("\u00b61. (C) A.\\n\\n\uFFFD2. (C) B.", "1 2")]
    [InlineData("1. (C) In July \u00b62001. It rose to\\n\u00b612.8 percent.\\n\\n\u00b62. (C) B.", "1 2")]
    public void The_running_number_tells_paragraphs(string body, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', Make.WithBody(Make.Lines(body).Replace("\\\\", "\\",
            StringComparison.Ordinal)).Paragraphs.Select(p => p.Number)));

    [Fact]
    public void A_wrong_pilcrow_is_taken_out_of_the_text() =>
        Assert.Equal("In July 2001. It was warm.",
            Make.WithBody("\u00b61. (C) In July\n\u00b62001. It was warm.\n\n\u00b62. (C) B.").Paragraphs[0].Text);

    [Theory]
    [InlineData("MOSCOW 00001234  001.2 OF 002")]
    [InlineData("PAGE 02 RUEHMO1234 C O N F I D E N T I A L MOSCOW 001234")]
    [InlineData("PAGE 02        MOSCOW  01234")]
    [InlineData("SIPDIS")]
    [InlineData("CONFIDENTIAL")]
    [InlineData("C O N F I D E N T I A L SECTION 02 OF 02 MOSCOW 001234\\n\\nSIPDIS\\n\\nE.O. 12958: DECL: 01/01/2016\\nTAGS: PREL\\n"
        + "SUBJECT: X")]
    public void A_paragraph_runs_on_across_furniture(string furniture)
    {
        var cable = Make.WithBody("1. (C) He left the\n\n" + Make.Lines(furniture) + "\n\nroom. It was dark.\n\n2. (C) B.");
        Assert.Equal(["He left the room. It was dark.", "B."], cable.Paragraphs.Select(p => p.Text));
        Assert.Equal(["PREL"], cable.Tags);
    }

    [Theory]
    [InlineData("He left the MOSCOW 00001234 001.2 OF 002 room at MOSCOW 00001234 002 OF 002 night.")]
    [InlineData("He left theMOSCOW 00001234 001.2 OF 002room at SIPDIS night.")]
    [InlineData("He left the\\nSIPDIS room at\\nnight. MOSCOW 00001234 001.2 OF 002")]
    public void A_paragraph_runs_on_across_furniture_inside_its_lines(string text)
    {
        var cable = Make.WithBody("1. (C) " + Make.Lines(text) + "\n\n2. (C) B.");
        Assert.Equal(["He left the room at night.", "B."], cable.Paragraphs.Select(p => p.Text));
        Assert.Empty(cable.Citations);
        Assert.Contains(cable.Segments, segment => segment.Kind == CableSegmentKind.Furniture);
    }

    [Theory]
    [InlineData("HEADING\\n-------\\n\\n1. (C) Text.", "HEADING")]
    [InlineData("-------\\nHEADING\\n-------\\n1. (C) Text.", "HEADING")]
    [InlineData("A heading over\\ntwo lines\\n---------\\n\\n1. (C) Text.", "A heading over two lines")]
    [InlineData("A heading as long as the terminal's line is wide\\n--------------------------------------------- --\\n\\n1. (C) Text.",
        "A heading as long as the terminal's line is wide")]
    [InlineData("ALONE BETWEEN PARAGRAPHS\\n\\n1. (C) Text.", "ALONE BETWEEN PARAGRAPHS")]
    [InlineData("//FRAMED//\\n\\n1. (C) Text.", "FRAMED")]
    [InlineData("RULE ON THE LINE ----------------\\n\\n1. (C) Text.", "RULE ON THE LINE")]
    public void A_heading_goes_with_the_paragraph_under_it(string body, string heading) =>
        Assert.Equal(heading, Assert.Single(Make.WithBody(Make.Lines(body)).Paragraphs).Heading);

    [Fact]
    public void A_table_stays_as_it_stands_and_its_rule_makes_no_heading()
    {
        var paragraph = Assert.Single(Make.WithBody("1. (C) The figures:\n\nYear      Visas     Refused\n----      -----     -------\n"
            + "2004        100          7").Paragraphs);
        Assert.Null(paragraph.Heading);
        Assert.Equal("The figures:\nYear      Visas     Refused\n----      -----     -------\n2004        100          7", paragraph.Text);
    }

    [Fact]
    public void Subparagraphs_restart_under_each_paragraph()
    {
        var paragraphs = Make.WithBody("1. (C) Two points:\n\nA. (C) The first\nwrapped.\n\nB. (SBU) The second.\n\n2. (C) Others:\n"
            + "-- a dash\n-- another\n\n(S//REL TO USA, YEM) A marked part.").Paragraphs;
        Assert.Equal([("A", "C", "The first wrapped."), ("B", "SBU", "The second.")],
            paragraphs[0].Subparagraphs.Select(p => (p.Label, p.PortionMarking, p.Text)));
        Assert.Equal([null, null, "S//REL TO USA, YEM"], paragraphs[1].Subparagraphs.Select(p => p.PortionMarking));
        Assert.Equal("Two points:\nA. (C) The first wrapped.\nB. (SBU) The second.", paragraphs[0].Text);
    }

    [Fact]
    public void Lists_in_lists_end_somewhere_however_deep_a_text_goes()
    {
        var cable = Make.WithBody("1. (C) x\n\n" + string.Concat(Enumerable.Repeat("A. ", 100_000)) + "end.");
        int depth = 0;
        for (var parts = cable.Paragraphs[0].Subparagraphs; parts.Count > 0; parts = parts[0].Subparagraphs) depth++;
        Assert.InRange(depth, 1, 10);
        Assert.EndsWith("A. end.", cable.Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.NotNull(CableChecks.Check(cable));
    }

    [Fact]
    public void Words_split_at_line_ends_are_joined_in_the_form_of_the_1970s()
    {
        const string body = "E.O. 11652: GDS\nTAGS: PFOR\nSUBJ: X\n1. LAW WOULD CHANGE JURIS-\nDICTION OF THE ANTI-\nSMUGGLING BOARD.\n"
            + "SAMPLE\n";
        Assert.Equal("LAW WOULD CHANGE JURISDICTION OF THE ANTI-SMUGGLING BOARD.",
            Cable.Parse("R 121305Z MAY 74\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\nCONFIDENTIAL OSLO 1234\n" + body).Paragraphs[0].Text);
        Assert.Equal("A time-sensitive matter.", Make.WithBody("1. (C) A time-\nsensitive matter.").Paragraphs[0].Text);
    }

    [Fact]
    public void A_text_without_numbers_has_a_paragraph_a_block() =>
        Assert.Equal([(null, "C", "One."), (null, "C", "Two.")],
            Make.WithBody("(C) One.\n\n(C) Two.").Paragraphs.Select(p => (p.Number, p.PortionMarking, p.Text)));
}
