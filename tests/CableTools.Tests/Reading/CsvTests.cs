using CableTools.Reading.Csv;

namespace CableTools.Tests.Reading;

public sealed class CsvTests
{
    /// <summary>Records are parted by "/", fields by "|".</summary>
    [Theory]
    [InlineData("a,b,c", "a|b|c")]
    [InlineData("a,b\nc,d\n", "a|b/c|d")]
    [InlineData("a,b\r\nc,d\r\n", "a|b/c|d")]
    [InlineData("a,b\n\n\nc,d", "a|b/c|d")]
    [InlineData("\"a\",\"b\"", "a|b")]
    [InlineData("\"a,b\",\"c\"", "a,b|c")]
    [InlineData("\"a\nb\",\"c\"", "a\nb|c")]
    [InlineData("\"a \"\"b\"\" c\",\"d\"", "a \"b\" c|d")]
    [InlineData("\"a \\\"b\\\" c\",\"d\"", "a \"b\" c|d")]
    [InlineData(",,", "||")]
    [InlineData("\"\",\"\"", "|")]
    [InlineData("", "")]
    public void Records_and_fields(string text, string expected) =>
        Assert.Equal(expected, string.Join('/', Read(text).Select(r => r.Fields)));

    [Theory]
    [InlineData("\"a\",\"b \"word\" c\"", "a|b \"word\" c", 2)]
    [InlineData("\"a\",\"b \"word\" c\"\n\"d\",\"e\"", "a|b \"word\" c/d|e", 2)]
    public void A_quote_that_is_not_escaped_is_text_and_counted(string text, string expected, int quotes)
    {
        var records = Read(text);
        Assert.Equal(expected, string.Join('/', records.Select(r => r.Fields)));
        Assert.Equal(quotes, records.Sum(r => r.BareQuotes));
    }

    [Fact]
    public void A_quote_that_never_closes_is_a_problem_and_the_next_record_is_found()
    {
        string broken = Sample.CsvRow(1, "06OSLO1", "", "BODY")[..^1];
        var records = Read(broken + "\n" + Sample.CsvRow(2, "06OSLO2", "", "BODY"));
        Assert.Equal([true, false], records.Select(r => r.Problem is not null));
        Assert.Contains("06OSLO2", records[1].Fields, StringComparison.Ordinal);
    }

    private static List<(string Fields, int BareQuotes, string? Problem)> Read(string text)
    {
        var reader = new CsvReader(new StringReader(text), CsvDialect.Detect(text), 100_000);
        var records = new List<(string, int, string?)>();
        while (reader.TryRead()) records.Add((string.Join('|', reader.Fields), reader.BareQuotes, reader.Problem));
        return records;
    }
}
