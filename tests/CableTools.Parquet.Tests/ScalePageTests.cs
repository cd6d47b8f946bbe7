using System.Text.RegularExpressions;
using CableTools.Tests.Support;

namespace CableTools.Parquet.Tests;

/// <summary>What docs/scale.md says of data sets is so: the columns, and that its queries run and find something.</summary>
public sealed partial class ScalePageTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs/scale.md"));

    public static TheoryData<string> Queries =>
        [.. Page[..Page.IndexOf("## On many machines", StringComparison.Ordinal)].Split("```sql\n").Skip(1)
            .Select(part => part.Split("```")[0])];

    [Fact]
    public void The_table_names_every_column_and_its_type()
    {
        using var set = DataSet.Of([Cable.Parse("")]);
        var told = Row().Matches(Page).Select(row => $"{row.Groups[1].Value}|{row.Groups[2].Value}");
        Assert.Equal(set.Ask("SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM 'cables.parquet/**/*.parquet')"), told);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void A_query_runs_and_finds_something(string query)
    {
        var cables = CableReader.Read(Repository.File("notebooks/data/cables.txt.gz"))
            .Append(Cable.Parse("R 010000Z APR 07\nFM AMEMBASSY OSLO\n\nS E C R E T OSLO 009901\n\nREF: OSLO 22\n\n1. (S) Climate.\n"));
        using var set = DataSet.Of(cables, CablePartition.Year);
        Assert.NotEmpty(set.Ask(query));
    }

    [GeneratedRegex(@"^\| ([a-z_]+) \| ([A-Z][^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
