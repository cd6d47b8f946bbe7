using CableTools.Fuzz.Mutation;
using CableTools.Store;
using static CableTools.Tests.Support.BrokenPromiseException;

namespace CableTools.Fuzz.Targets;

/// <summary>The words of a search.</summary>
internal sealed class QueryTarget : FuzzTarget
{
    private static readonly Lazy<CableList> Cables = new(() => new CableList(Targets.Seeds.ShortCables.Take(8).Select(text =>
        Cable.Parse(text))));

    public override string Name => "query";

    public override string Summary => "the query syntax: found, or a CableQueryException whose place lies in the query";

    public override IEnumerable<byte[]> Seeds() => new[]
    {
        "gnomes", "\"a phrase of words\"", "a AND b OR NOT c", "(snow OR ice) -rain", "begin*", "fuzzy~1", "near NEAR/5 far",
        "\"a b\"~3", "tag:PREL", "subject:\"the water\"", "from:oslo to:rome", "date:2006-05", "date:[2006 TO 2007-03]",
        "date:{2006 TO *}", "level:secret", "a^2.5 b", "caption:SIPDIS ref:06OSLO123", "*", "/x/", "a\\:b", "+a +b",
    }.Select(Targets.Seeds.Bytes);

    public override void Try(byte[] input)
    {
        string query = FuzzText.Of(input);
        try
        {
            Unless(Cables.Value.Search(query).Count <= Cables.Value.Count, "what is found is of the list");
        }
        catch (CableQueryException e)
        {
            Unless(e.Position >= 0 && e.Position <= query.Length, $"the place lies in the query: {e.Position} of {query.Length}");
            Unless(query.StartsWith(e.Query, StringComparison.Ordinal), "the query told is the one asked");
        }
    }
}
