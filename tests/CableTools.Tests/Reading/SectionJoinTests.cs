namespace CableTools.Tests.Reading;

public sealed class SectionJoinTests
{
    private static Cable Section(int number, int count, string body, string serial = "000123") =>
        Cable.Parse($"R 121305Z MAY 06\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC 1234\n\n"
            + $"C O N F I D E N T I A L SECTION {number:00} OF {count:00} OSLO {serial}\n\nSIPDIS\n\n"
            + $"E.O. 12958: DECL: 05/12/2016\nTAGS: PREL\nSUBJECT: SECTIONS\n\n{body}\n");

    [Fact]
    public void Sections_join_in_order_and_paragraphs_run_on()
    {
        var joined = CableSections.Join([Section(2, 2, "end here.\n\n2. (C) Second.\nSAMPLE"),
            Section(1, 2, "1. (C) This sentence does not")]);
        Assert.Equal(["This sentence does not end here.", "Second."], joined.Paragraphs.Select(p => p.Text));
        Assert.Equal(("06OSLO123", "SAMPLE", "SECTIONS"), (joined.Id, joined.Signature, joined.Subject));
        Assert.DoesNotContain(joined.Diagnostics, d => d.Code.StartsWith("Section", StringComparison.Ordinal));
    }

    [Fact]
    public void Missing_and_doubled_sections_are_reported()
    {
        var joined = CableSections.Join([Section(1, 3, "1. (C) One."), Section(3, 3, "3. (C) Three."), Section(1, 3, "1. (C) One.")]);
        Assert.Contains(joined.Diagnostics, d => d.Code == "SectionMissing" && d.Message.Contains('2', StringComparison.Ordinal));
        Assert.Contains(joined.Diagnostics, d => d.Code == "SectionDoubled" && d.Message.Contains('1', StringComparison.Ordinal));
    }

    [Fact]
    public void Sections_of_different_messages_do_not_join() =>
        Assert.Throws<ArgumentException>(() => CableSections.Join([Section(1, 2, "1. (C) One."), Section(2, 2, "2. (C) Two.", "000124")]));

    [Fact]
    public void Among_many_cables_each_message_comes_once()
    {
        var whole = Cable.Parse(Sample.Text("0150"));
        var joined = CableSections.JoinAll([Section(2, 2, "2. (C) Two.\nSAMPLE"), whole, Section(1, 2, "1. (C) One.")]).ToList();
        Assert.Equal(2, joined.Count);
        Assert.Contains(joined, c => c.Id == "06OSLO123" && c.Paragraphs.Count == 2);
        Assert.Contains(joined, c => ReferenceEquals(c, whole));
    }
}
