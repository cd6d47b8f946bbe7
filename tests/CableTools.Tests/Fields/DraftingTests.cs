namespace CableTools.Tests.Fields;

/// <summary>The first page of the 1970s form, and the archive's attributes after the text.</summary>
public sealed class DraftingTests
{
    private static Cable WithPage(string lines, string after = "") => Cable.Parse(
        $"PAGE 01        STATE  299001\n12\n{lines}\n--------------------- 123950\nP 131923Z DEC 73\nFM SECSTATE WASHDC\n"
            + $"TO AMEMBASSY PARIS PRIORITY\nC O N F I D E N T I A L STATE 299001\nE.O. 11652: GDS\nTAGS: OVIP\nSUBJ: INVENTED\n"
            + $"1. DEPARTMENT WILL SEND NOTHING. KISSINGER\nCONFIDENTIAL\nNNN\n{after}");

    [Theory]
    [InlineData("DRAFTED BY: S/S-O: G. TWOHIE", "S/S-O: G. TWOHIE")]
    [InlineData("DRAFTED BY S/S-O:GTWOHIE", "S/S-O:GTWOHIE")]
    [InlineData("DRAFTED BY:  EUR/NE:JQSAMPLE:ABC", "EUR/NE:JQSAMPLE:ABC")]
    [InlineData("APPROVED BY: S/S-O: G. TWOHIE", null)]
    public void The_drafter_is_read(string lines, string? drafter) =>
        Assert.Equal(drafter, WithPage("ORIGIN SS-10\nINFO OCT-01  ISO-00  /011 R\n66605\n" + lines).DraftedBy);

    [Theory]
    [InlineData("DRAFTED BY: EUR:JSAMPLE\nAPPROVED BY: S/S-O: G. TWOHIE", "S/S-O: G. TWOHIE")]
    [InlineData("DRAFTED BY EUR:JSAMPLE\nAPPROVED BY EUR:GTWOHIE", "EUR:GTWOHIE")]
    [InlineData("DRAFTED BY: EUR:JSAMPLE", null)]
    public void The_approver_is_read(string lines, string? approver) =>
        Assert.Equal(approver, WithPage("ORIGIN SS-10\nINFO OCT-01  ISO-00  /011 R\n66605\n" + lines).ApprovedBy);

    [Fact]
    public void What_stands_below_the_approver_are_clearances()
    {
        var cable = WithPage("ORIGIN EUR-12\nINFO OCT-01  ISO-00  /013 R\n66605\nDRAFTED BY: EUR/NE:JSAMPLE\nAPPROVED BY: EUR:GTWOHIE\n"
            + "EUR/SOV:ABAKER\nS/S-O:CDOE\n");
        Assert.Equal(["EUR/SOV:ABAKER", "S/S-O:CDOE"], cable.Clearances);
        Assert.Equal(("EUR/NE:JSAMPLE", "EUR:GTWOHIE"), (cable.DraftedBy, cable.ApprovedBy));
    }

    [Theory]
    [InlineData("ORIGIN SS-10\nINFO OCT-01  ISO-00  /011 R", "SS-10 OCT-01 ISO-00")]
    [InlineData("ACTION NEA-12\nINFO OCT-01  EUR-12  SSO-00  ISO-00\n      NSCE-00  /026 W", "NEA-12 OCT-01 EUR-12 SSO-00 ISO-00 NSCE-00")]
    public void The_distribution_begins_with_action_or_origin(string lines, string offices) =>
        Assert.Equal(offices.Split(' '), WithPage(lines + "\n66605\nDRAFTED BY: EUR:JSAMPLE").Distribution);

    [Fact]
    public void Nothing_of_the_page_is_text_of_the_message()
    {
        var cable = WithPage("ORIGIN SS-10\nINFO OCT-01  ISO-00  /011 R\n66605\nDRAFTED BY: S/S-O: G. TWOHIE\n"
            + "APPROVED BY: S/S-O: G. TWOHIE");
        Assert.Equal(("73STATE299001", "SECSTATE WASHDC", "KISSINGER"), (cable.Id, cable.From, cable.Signature));
        Assert.Equal("DEPARTMENT WILL SEND NOTHING.", Assert.Single(cable.Paragraphs).Text);
    }

    [Fact]
    public void The_archives_attributes_are_kept_by_name_as_they_stand()
    {
        var cable = WithPage(
            "ORIGIN SS-10\nINFO OCT-01  ISO-00  /011 R\n66605",
            "\n\nMessage Attributes\n\nAutomatic Decaptioning: X\nConcepts: VISITS, SECURITY\nDraft Date: 13 DEC 1973\n"
                + "Drafter: TWOHIE G\nDocument Number: 1973STATE299001\nSubject: INVENTED\n");
        Assert.Equal(
            ["X", "VISITS, SECURITY", "13 DEC 1973", "TWOHIE G", "1973STATE299001", "INVENTED"],
            new[] { "Automatic Decaptioning", "Concepts", "draft date", "Drafter", "Document Number", "Subject" }.Select(name =>
                cable.Attributes[name]));
        Assert.Equal("TWOHIE G", cable.DraftedBy);
    }

    [Fact]
    public void The_message_knows_its_drafter_better_than_the_archive() =>
        Assert.Equal("S/S-O: G. TWOHIE", WithPage("ORIGIN SS-10\nINFO OCT-01  ISO-00  /011 R\n66605\nDRAFTED BY: S/S-O: G. TWOHIE",
            "\n\nMessage Attributes\n\nDrafter: SOMEBODY ELSE\n").DraftedBy);

    [Fact]
    public void A_later_cable_has_none_of_this()
    {
        var cable = Cable.Parse("O 121305Z MAY 06\nFM AMEMBASSY MOSCOW\n\nUNCLAS MOSCOW 001234\n\nTAGS: PREL\nSUBJECT: X\n\n"
            + "1. (U) Text, drafted by us.\n");
        Assert.Null(cable.DraftedBy);
        Assert.Null(cable.ApprovedBy);
        Assert.Empty(cable.Clearances);
        Assert.Empty(cable.Distribution);
        Assert.Empty(cable.Attributes);
    }
}
