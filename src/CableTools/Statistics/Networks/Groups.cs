namespace CableTools.Statistics;

/// <summary>Numbers for parts of a network: from 1, the largest part first, of equal ones that with the first name.</summary>
internal static class Groups
{
    /// <summary>Numbers the parts.</summary>
    /// <param name="marks">A mark for each node, the same within a part.</param>
    public static int[] Numbered(IReadOnlyList<int> marks)
    {
        var numbers = marks.Select((mark, node) => (mark, node)).GroupBy(pair => pair.mark)
            .OrderByDescending(part => part.Count()).ThenBy(part => part.Min(pair => pair.node))
            .Select((part, i) => (part.Key, Number: i + 1)).ToDictionary(pair => pair.Key, pair => pair.Number);
        return [.. marks.Select(mark => numbers[mark])];
    }

    /// <summary>The parts that are connected, in whatever direction; nodes with different marks never are.</summary>
    /// <param name="links">The network.</param>
    /// <param name="marks">A mark for each node; null for one and the same.</param>
    public static int[] Connected(LinkTable links, IReadOnlyList<int>? marks = null)
    {
        int[] parts = new int[links.Count];
        var waiting = new Stack<int>();
        int part = 0;
        for (int first = 0; first < parts.Length; first++)
        {
            if (parts[first] > 0) continue;
            CableWork.Check();
            parts[first] = ++part;
            waiting.Push(first);
            while (waiting.Count > 0)
            {
                int node = waiting.Pop();
                foreach (int other in links.Out[node].Concat(links.In[node]))
                {
                    if (parts[other] > 0 || (marks is not null && marks[other] != marks[node])) continue;
                    parts[other] = part;
                    waiting.Push(other);
                }
            }
        }

        return Numbered(parts);
    }
}
