namespace CableTools.Charts.Reporting;

/// <summary>What cables do not say, or what was not found in them.</summary>
internal sealed class GapTally
{
    private const int MostExamples = 5;

    private static readonly (string Name, Func<Cable, bool> IsMissing)[] Questions =
    [
        ("no message reference number", cable => cable.Id is null),
        ("no date", cable => cable.Date is null),
        ("no date-time group: dated by page or record", cable => cable.IsDatedByContainer),
        ("no classification", cable => cable.Classification == Classification.Unknown),
        ("no sender", cable => cable.From is null && cable.Post is null),
        ("no subject", cable => cable.Subject is null),
        ("no TAGS", cable => cable.Tags.Count == 0),
        ("an extract, not the whole cable", cable => cable.IsPartial),
    ];

    private readonly (int Count, List<int> Examples)[] _found = [.. Questions.Select(_ => (0, new List<int>()))];

    /// <summary>The gaps that there are, with the first cables that have them.</summary>
    public IEnumerable<(string Name, int Count, IReadOnlyList<int> Examples)> All =>
        from i in Enumerable.Range(0, Questions.Length)
        where _found[i].Count > 0
        select (Questions[i].Name, _found[i].Count, (IReadOnlyList<int>)_found[i].Examples);

    public void Add(Cable cable, int row)
    {
        for (int i = 0; i < Questions.Length; i++)
        {
            if (!Questions[i].IsMissing(cable)) continue;
            _found[i].Count++;
            if (_found[i].Examples.Count < MostExamples) _found[i].Examples.Add(row);
        }
    }
}
