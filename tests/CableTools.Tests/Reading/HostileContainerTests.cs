namespace CableTools.Tests.Reading;

public sealed class HostileContainerTests
{
    [Fact]
    public void A_packed_file_that_grows_without_end_is_stopped()
    {
        byte[] bomb = Sample.Gzip(new byte[64 * 1024 * 1024]);
        Assert.Throws<CableFormatException>(() => Sample.Read(bomb, "x.txt.gz"));
        byte[] blanks = Sample.Gzip([.. Enumerable.Repeat((byte)' ', 64 * 1024 * 1024)]);
        Assert.Throws<CableFormatException>(() => Sample.Read(Sample.Zip(("a.txt", blanks)), "x.zip"));
    }

    [Fact]
    public void A_packed_file_cut_short_is_an_error()
    {
        byte[] whole = Sample.Gzip(
            Sample.Bytes(string.Concat(Enumerable.Range(0, 2000).Select(i => Sample.Text("0123", body: $"1. (U) Text {i * 7919}.")))));
        Assert.Equal(CableFormatProblem.Malformed,
            Assert.Throws<CableFormatException>(() => Sample.Read(whole[..(whole.Length / 2)], "x.txt.gz")).Reason);
    }

    [Fact]
    public void A_malformed_record_is_reported_and_the_next_is_read()
    {
        string csv = Sample.Csv(
            Sample.CsvRow(1, "06OSLO123", "R 121305Z MAY 06\nFM AMEMBASSY OSLO",
                "UNCLAS OSLO 000123\n\nTAGS: PREL\nSUBJECT: A\n\n1. (U) Text."),
            "\"2\",\"too\",\"few\"",
            Sample.CsvRow(3, "06OSLO125", "R 121305Z MAY 06\nFM AMEMBASSY OSLO",
                "UNCLAS OSLO 000125\n\nTAGS: PREL\nSUBJECT: C\n\n1. (U) Text."));
        var cables = Sample.Read(csv, "dump.csv");
        Assert.Equal("06OSLO123", cables[0].Id);
        Assert.Equal("06OSLO125", cables[^1].Id);
        Assert.Contains(cables.SelectMany(c => c.Diagnostics), d => d.Code == "RecordMalformed");
    }

    [Fact]
    public void Deep_or_broken_json_is_no_crash()
    {
        string deep = new string('[', 100_000);
        Assert.Contains(Sample.Read("{\"text\":" + deep, "x.ndjson").Single().Diagnostics, d => d.Code == "RecordMalformed");
        string broken = Cable.Parse(Sample.Text("0123")).ToJson()[..200];
        string good = Cable.Parse(Sample.Text("0124")).ToJson();
        var cables = Sample.Read(good + "\n" + broken + "\n" + good + "\n", "x.ndjson");
        Assert.Equal("06OSLO124", cables[0].Id);
        Assert.Equal("06OSLO124", cables[^1].Id);
    }

    [Fact]
    public void Html_in_a_cable_is_text()
    {
        var cable = Cable.Parse("UNCLAS OSLO 000123\nTAGS: PREL\nSUBJECT: <script>alert(1)</script>\n\n1. (U) Text.");
        Assert.Equal("<script>alert(1)</script>", cable.Subject);
    }
}
