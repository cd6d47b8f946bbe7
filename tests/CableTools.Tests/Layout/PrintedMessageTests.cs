using CableTools.Tests.Support;

namespace CableTools.Tests.Layout;

/// <summary>Messages that SMART printed, as they come in e-mails, quotations, tables; whole ones are golden files.</summary>
public sealed class PrintedMessageTests
{
    private const string Head = "MRN:         11 OSLO 9207\nDate/DTG:    Oct 05, 2011 / 051127Z OCT 11\nFrom:        AMEMBASSY OSLO\n"
        + "Action:      WASHDC, SECSTATE ROUTINE\nE.O.:        13526\nTAGS:        PREL, NO\nCaptions:    SENSITIVE\n"
        + "Subject:     A ferry for two islands\n";

    private const string Body = "\n1. (SBU) The ferry that served both islands now serves neither.\n\n2. (U) It rains.\n\n";

    private const string Trailer = "Signature:   SAMPLE\nDrafted By:  OSLO:Sample, Pat\nInfo:        BERN, AMEMBASSY ROUTINE\n"
        + "Dissemination Rule: Released Copy\n";

    private static string Print => Head + Body + Trailer;

    private static string Rows(string text) => string.Concat(text.TrimEnd().Split('\n').Select(line =>
        line.IndexOf(':') is var colon && colon < 0 ? line + "\n" : $"| {line[..(colon + 1)]} | {line[(colon + 1)..].Trim()} |\n"));

    public static TheoryData<string, string> Forms => new()
    {
        { "as printed", Print },
        { "in an e-mail", "From: Sample, Pat\nSent: Wednesday, October 5, 2011 9:13 PM\nTo: Model, Kim\nSubject: FW: A ferry\n\nFYI.\n\n"
            + Print + "\nPat Sample\nPolitical Section\n" },
        { "quoted", "On Tue, Oct 4, 2011, Pat wrote:\n" + string.Concat(Print.Split('\n').Select(line => $"> {line}\n")) },
        { "rows of a table", "|  |  |\n|---|---|\n" + Rows(Head) + Body + Rows(Trailer) },
        { "values below", System.Text.RegularExpressions.Regex.Replace(Head, ": +", ":\n\n    ").Replace("\n", "\n\n",
            StringComparison.Ordinal) + Body + System.Text.RegularExpressions.Regex.Replace(Trailer, ": +", ":\n\n    ") },
        { "stamped", "RELEASE IN PART B6\n\n" + Head + "  B6\n" + Body.Replace("islands now", "islands\n  UNCLASSIFIED U.S. Department of "
            + "State Case No. F-2031-00417 Doc No. C09871230 Date: 01/02/2032\n\nnow", StringComparison.Ordinal) + Trailer },
        { "stamped inside a line", Print.Replace("islands now", "islands UNCLASSIFIED U.S. Department of State Case No. F-2031-00417 "
            + "Doc No. C09871230 Date: 01/02/2032 now", StringComparison.Ordinal) + "\nRELEASE IN FULL\n" },
        { "without MRN", Print.Replace("MRN:         11 OSLO 9207\n", "", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void A_printed_message_reads_alike_in_every_form(string form, string text)
    {
        var cable = Cable.Parse(text);
        Assert.Equal(form == "without MRN" ? null : "11OSLO9207", cable.Id);
        Assert.Equal(new DateTimeOffset(2011, 10, 5, 11, 27, 0, TimeSpan.Zero), cable.Date);
        Assert.Equal(("AMEMBASSY OSLO", "A ferry for two islands", "SAMPLE"), (cable.From, cable.Subject, cable.Signature));
        Assert.Equal(("SECSTATE WASHDC", Precedence.Routine), (cable.To.Single().Name, cable.To.Single().Precedence));
        Assert.Equal("AMEMBASSY BERN", cable.Info.Single().Name);
        Assert.Equal(["PREL", "NO"], cable.Tags);
        Assert.Equal(["SENSITIVE"], cable.Captions);
        Assert.Equal("13526", cable.Declassification!.ExecutiveOrder);
        Assert.Equal("OSLO:Sample, Pat", cable.DraftedBy);
        Assert.Equal(["The ferry that served both islands now serves neither.", "It rains."], cable.Paragraphs.Select(p => p.Text));
        Assert.Equal("Released Copy", cable.Attributes["Dissemination Rule"]);
        Assert.Empty(LawOfRepair.Violations(text));
    }

    [Fact]
    public void A_list_of_addressees_goes_on_behind_a_pages_end()
    {
        const string Page = "\n\n     UNCLASSIFIED U.S. Department of State Case No. F-2031-00417 Doc No. C09871230 Date: 01/02/2032\n\n\n";
        string text = Print.Replace("Info:        BERN, AMEMBASSY ROUTINE\n", "Info:                 BERN, AMEMBASSY ROUTINE; Sample, Ada"
            + Page + "                  IMMEDIATE; Example, Jo ROUTINE\n", StringComparison.Ordinal);
        Assert.Equal([("AMEMBASSY BERN", Precedence.Routine), ("Sample, Ada", Precedence.Immediate), ("Example, Jo", Precedence.Routine)],
            Cable.Parse(text).Info.Select(addressee => (addressee.Name, addressee.Precedence!.Value)));
    }

    [Theory]
    [InlineData("11 OSLO 9208", 2)]
    [InlineData("11 OSLO 9207", 1)] // once more the same, in a reply's quotation
    public void Several_in_a_file_are_told_by_their_numbers(string number, int count)
    {
        string text = Print + "\n\nUNCLASSIFIED\n\n" + Print.Replace("11 OSLO 9207", number, StringComparison.Ordinal);
        Assert.Equal(count, Reading.Sample.Read(text, "mail.txt").Count);
    }

    [Theory]
    [InlineData("UNCLASSIFIED\n      SBU\n\n", "", Classification.Unclassified)]
    [InlineData("", "\n\nCONFIDENTIAL\n", Classification.Confidential)]
    [InlineData("UNCLASSIFIED U.S. Department of State Case No. F-2031-00417 Doc No. C09871230 Date: 01/02/2032\n\n", "\n\nSECRET\n",
        Classification.Secret)]
    public void The_level_stands_above_or_below(string above, string below, Classification level) =>
        Assert.Equal(level, Cable.Parse(above + Print + below).Classification);

    [Theory]
    [InlineData("C0NFIDENTIAL\n\n", "")]
    [InlineData("", "\n\nCONFIDENT1AL\n")]
    public void A_misread_level_is_repaired_and_told(string above, string below)
    {
        string text = above + Print.Replace("SBU", "C", StringComparison.Ordinal) + below;
        Assert.Equal(Classification.Confidential, Cable.Parse(text).Classification);
        Assert.Empty(LawOfRepair.Violations(text));
    }
}
