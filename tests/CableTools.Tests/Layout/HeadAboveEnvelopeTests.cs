using CableTools.Tests.Support;

namespace CableTools.Tests.Layout;

/// <summary>What copies have above an envelope: stamps and distribution of a scan, the head of an e-mail.</summary>
public sealed class HeadAboveEnvelopeTests
{
    private const string Text = "\n\nTO SECSTATE WASHDC PRIORITY 3311\n\nINFO AMEMBASSY ROME\n\nAMCONSUL NAPLES\n\n"
        + "CONFIDENTIAL OSLO 2D71\n\nSUBJ: GARDEN GNOMES\n\n1. THE GNOMES ARE FIVE.\n\nSAMPLE\n\nCONFIDENTIAL\n";

    /// <summary>Every line its own block, and noise between them.</summary>
    private const string Scan = "11-00000\n\n4711\n\nDepartment of State\n\nCABLE DESK DISSEM BY 4\n\nTELEGRAM\n\nFILE, RF.\n\n"
        + "CONFIDENTIAL\n\nHCG 471\n\nPAGE DI OSLO D2D71\n\nACTION EUR D4\n\nINFO\n\nSCA 81,EUR 08, SY B3, L D3,/D51 W\n\n098049\n\n";

    [Theory]
    [InlineData("R 022142Z MAY 69", "FM AMEMBASSY OSLO", "1969-05-02 21:42", null)]
    [InlineData("R. D22142Z MAY 69", "FM AMEMBASSY OSLO", "1969-05-02 21:42", "DateTimeGroupRepaired")]
    [InlineData("P @22142Z MAY 69", "FM AMEMBASSY OSLO", "1969-05-02 21:42", "DateTimeGroupRepaired")]
    [InlineData("R 02 2142Z MAY. 69", "FM AMEMBASSY OSLO", "1969-05-02 21:42", "DateTimeGroupRepaired")]
    [InlineData("R D2214QZ MAY 69", "FM AMEMBASSY OSLO", "1969-05-02 21:40", "DateTimeGroupRepaired")]
    [InlineData("R 022142Z MAY 69", "PM AMEMBASSY OSLO", "1969-05-02 21:42", "FormatLineRepaired")]
    [InlineData("R 022142Z MAY 69", "Fil AMEMBASSY OSLO", "1969-05-02 21:42", "FormatLineRepaired")]
    [InlineData("R 022142Z MAY 69", "\u2022FM AMEMBASSY OSLO:", "1969-05-02 21:42", "FormatLineRepaired")]
    public void The_originator_anchors_the_envelope_of_a_scan(string group, string from, string date, string? code)
    {
        var cable = Cable.Parse(Scan + group + "\n\n" + from + Text);
        Assert.Equal(date, cable.Date?.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(("69OSLO2071", "AMEMBASSY OSLO", Classification.Confidential), (cable.Id, cable.From, cable.Classification));
        Assert.Equal(["SECSTATE WASHDC"], cable.To.Select(a => a.Name));
        Assert.Equal(["AMEMBASSY ROME", "AMCONSUL NAPLES"], cable.Info.Select(a => a.Name));
        if (code is not null) Assert.Contains(cable.Diagnostics, d => d.Code == code);
    }

    [Theory]
    [InlineData("SUBT\n\nGARDEN GNOMES\n\nAND LEFT SHOES\n\nREFO STATE 258355", "GARDEN GNOMES AND LEFT SHOES", 2)]
    [InlineData("SUBI\n\nGARDEN GNOMES\n\nREF: STATE 258355", "GARDEN GNOMES", 1)]
    [InlineData("SUBJ: GARDEN GNOMES\n\nREF1 A. STATE 258355", "GARDEN GNOMES", 1)]
    public void A_label_that_a_scan_misread_is_told(string labels, string subject, int misread)
    {
        string text = "R 022142Z MAY 69\n\nFM AMEMBASSY OSLO"
            + Text.Replace("SUBJ: GARDEN GNOMES", labels, StringComparison.Ordinal).Replace("2D71", "2071", StringComparison.Ordinal);
        var cable = Cable.Parse(Scan + text);
        Assert.Equal((subject, "69STATE258355"), (cable.Subject, Assert.Single(cable.References).Id));
        Assert.Equal(misread, cable.Diagnostics.Count(d => d.Code == "HeadingLabelRepaired"));
        Assert.Empty(LawOfRepair.Violations(text));
    }

    [Theory]
    [InlineData("SUBT GNOMES OF THE GARDEN")]
    [InlineData("REFO THE LETTER OF MAY 5")]
    public void A_word_like_a_label_that_nothing_speaks_for_is_none(string line) =>
        Assert.DoesNotContain(Cable.Parse(Scan + "R 022142Z MAY 69\n\nFM AMEMBASSY OSLO" + Text.Replace("1. THE", line + "\n\n1. THE",
            StringComparison.Ordinal)).Diagnostics, d => d.Code == "HeadingLabelRepaired");

    [Fact]
    public void A_level_stands_for_one_that_cannot_be_read() => Assert.Equal(Classification.Confidential,
        Cable.Parse(Scan + "R 022142Z MAY 69\n\nFM AMEMBASSY OSLO\n\nTO SECSTATE WASHDC\n\nS.\n\n159 RA\n\nSUBJ: GNOMES\n\n1. FIVE.\n")
            .Classification);

    [Fact]
    public void A_letter_with_stamps_is_no_cable() => Assert.Contains(
        Cable.Parse("11-00000\n\nRECORD COPY\n\nDISPATCH\n\nChief, Garden Division\n\nFROM\n\nChief of Station\n\nThe gnomes are five.\n")
            .Diagnostics, d => d.Code == "NoCableRecognized");

    [Fact]
    public void A_text_before_a_quoted_envelope_is_no_noise()
    {
        var cable = Cable.Parse("SUBJECT: GNOMES\n\n1. (C) They sent this:\n\nR 022142Z MAY 69\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n");
        Assert.Equal("GNOMES", cable.Subject);
        Assert.NotEmpty(cable.Paragraphs);
    }

    [Fact]
    public void The_envelope_on_a_further_page_is_none_of_the_head()
    {
        var cable = Cable.Parse("1. C - ENTIRE TEXT\n\n2. THE GARDEN DESK HAS FIVE GNOMES, AND THE MINISTER KNOWS THEM ALL BY NAME.\n\n"
            + "3. THEY ARE RED.\n\nR 022142Z MAY 79\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\n4. NOBODY COUNTED THEM.\n\nSAMPLE\n");
        Assert.Equal([1, 2, 3, 4], cable.Paragraphs.Select(paragraph => paragraph.Number ?? 0));
    }

    [Theory]
    [InlineData("From: EXAMPLE, PAT [pat@example.org]\nSent: Friday, March 21, 2008 11:08 AM\nTo: Garden Desk\nSubject: OSLO 00000248\n\n")]
    [InlineData("From: EXAMPLE, PAT\nDate: Friday, March 21, 2008 11:08 AM\nTo: Garden Desk\nSubject: OSLO 248\nAND MORE\n\nSECRET\n\n")]
    public void The_head_of_an_e_mail_is_not_the_messages(string head)
    {
        var cable = Cable.Parse(head + "VZCZCXRO1198\nPP RUEHDU\nDE RUEHNY #0248/01 0810911\nZNY SSSSS ZZH\nP 210911Z MAR 08\n"
            + "FM AMEMBASSY OSLO\nTO RUEHC/SECSTATE WASHDC\nS E C R E T OSLO 000248\n\nTAGS: PREL\nSUBJECT: GNOMES\n\n1. (S) Five.\n");
        Assert.Equal(("08OSLO248", "AMEMBASSY OSLO", "GNOMES"), (cable.Id, cable.From, cable.Subject));
        Assert.Equal("SECSTATE WASHDC", Assert.Single(cable.To).Name);
    }
}
