using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>Finds the connected parts of a reference graph and puts each in order of time.</summary>
internal static class ThreadFinder
{
    public static IReadOnlyList<ReferenceThread> Find(Dictionary<string, ReferenceNode> nodes, IReadOnlyList<ReferenceLink> links)
    {
        var sets = nodes.Keys.ToDictionary(id => id, id => id, StringComparer.Ordinal);
        foreach (var link in links.Checked())
        {
            string from = Root(sets, link.From), to = Root(sets, link.To);
            // The root is the smallest id, so that the result does not depend on the order of the links.
            if (string.CompareOrdinal(from, to) < 0) sets[to] = from;
            else sets[from] = to;
        }

        var firstCiting = FirstCiting(nodes, links);
        var linksOf = links.Checked().ToLookup(link => Root(sets, link.From), StringComparer.Ordinal);
        return Lists.Of(
            nodes.Values.Checked()
                .GroupBy(node => Root(sets, node.Id), StringComparer.Ordinal)
                .Select(thread => new ReferenceThread(InOrder(thread, firstCiting), [.. linksOf[thread.Key]]))
                .OrderByDescending(thread => thread.Cables.Count)
                .ThenBy(thread => thread.Cables[0].Id, StringComparer.Ordinal));
    }

    private static string Root(Dictionary<string, string> sets, string id)
    {
        while (!string.Equals(sets[id], id, StringComparison.Ordinal))
        {
            // Each step halves the way for the next time.
            sets[id] = sets[sets[id]];
            id = sets[id];
        }

        return id;
    }

    private static Dictionary<string, DateTimeOffset> FirstCiting(Dictionary<string, ReferenceNode> nodes,
        IReadOnlyList<ReferenceLink> links)
    {
        var first = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal);
        foreach (var link in links.Checked())
        {
            if (nodes[link.From].Date is { } date && (!first.TryGetValue(link.To, out var known) || date < known)) first[link.To] = date;
        }

        return first;
    }

    private static IReadOnlyList<ReferenceNode> InOrder(IEnumerable<ReferenceNode> thread,
        Dictionary<string, DateTimeOffset> firstCiting) => Lists.Of(
            thread
            .OrderBy(node => node.Date ?? (firstCiting.TryGetValue(node.Id, out var citing) ? citing : DateTimeOffset.MaxValue))
            .ThenBy(node => node.Date is not null)
            .ThenBy(node => node.Id, StringComparer.Ordinal));
}
