using CableTools.Model;

namespace CableTools.Comparison;

/// <summary>
/// Finds copies of one message among cables that are added one by one: by number, by what they say, and extracts of a longer one. Sections
/// of one message are no copies of one another.
/// </summary>
/// <remarks>
/// Kept of each cable are four bytes for each of its words and some four hundred besides; the cable itself only where it came from no file.
/// Each is compared with a bounded number of others, so that time grows with the number of cables. The same cables in the same order give
/// the same result.
/// </remarks>
public sealed class CableDuplicateFinder
{
    /// <summary>The similarity from which on texts are copies, unless said otherwise.</summary>
    public const double DefaultSimilarity = 0.8;

    private readonly double _similarity;
    private readonly MinHash _sketches;
    private readonly List<Fingerprint> _prints = [];
    private readonly List<Func<Cable>> _readers = [];
    private readonly List<uint[]?> _bands = [];
    private readonly List<int> _firstWithRuns = [];
    private readonly Dictionary<ulong, int> _known = [];

    /// <summary>Starts with no cables.</summary>
    /// <param name="similarity">From which similarity on texts are copies, more than 0 and at most 1: the share of the runs of four words
    ///     of both that both have.</param>
    /// <exception cref="ArgumentOutOfRangeException">The similarity is not more than 0 and at most 1.</exception>
    public CableDuplicateFinder(double similarity = DefaultSimilarity)
    {
        if (!(similarity > 0 && similarity <= 1))
            throw new ArgumentOutOfRangeException(nameof(similarity), similarity, "Expected more than 0 and at most 1.");
        _similarity = similarity;
        _sketches = new MinHash(similarity);
    }

    /// <summary>Cables added.</summary>
    public int Count => _prints.Count;

    /// <summary>Adds a cable, and keeps it.</summary>
    /// <param name="cable">The cable.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cable"/> is null.</exception>
    public void Add(Cable cable) => Add(cable ?? throw new ArgumentNullException(nameof(cable)), () => cable);

    /// <summary>Adds a cable, and keeps how to read it again.</summary>
    internal void Add(Cable cable, Func<Cable> read)
    {
        var print = new Fingerprint(cable);
        int index = _prints.Count;
        int first = index;

        // Of equal sets one is kept, and one is compared with others. What has few words is equal to nothing but the very same text.
        if (print.IsTelling || print.HasText)
        {
            ulong key = print.IsTelling ? KeyOf(print.Runs) : print.TextHash;
            if (!_known.TryGetValue(key, out int known)) _known[key] = index;
            else if (print.HasSameText(_prints[known]) || (print.IsTelling && print.Runs.AsEnumerable().SequenceEqual(_prints[known].Runs)))
                first = known;
            if (first != index) print.Runs = _prints[first].Runs;
        }

        _prints.Add(print);
        _readers.Add(read);
        _firstWithRuns.Add(first);
        _bands.Add(first == index && print.IsTelling ? _sketches.BandsOf(print.Runs) : null);
    }

    /// <summary>What was found so far, in the order of the first cables of each.</summary>
    /// <param name="cancel">Ends the work.</param>
    /// <exception cref="OperationCanceledException">The work was ended.</exception>
    public IReadOnlyList<CableDuplicate> Find(CancellationToken cancel = default)
    {
        using var stop = CableWork.StopOn(cancel);
        var components = new Components(_prints.Count);
        var found = new List<(int First, CableDuplicate Duplicate)>();
        for (int i = 0; i < _firstWithRuns.Count; i++) components.Join(i, _firstWithRuns[i]);
        found.AddRange(new SameIds(_prints).Join(components).Select(members =>
            (members[0], Of(CableDuplicateReason.ConflictingId, members))));
        JoinSimilar(components);
        found.AddRange(Groups(components).Checked().Select(members => (members[0], Of(ReasonOf(members), members))));
        found.AddRange(new Extracts(_prints, _firstWithRuns, _similarity).Find(components).Select(members =>
            (members[0], Of(CableDuplicateReason.Extract, members))));
        return Lists.Of(found.OrderBy(pair => pair.First).ThenBy(pair => pair.Duplicate.Reason).Select(pair => pair.Duplicate).ToList());
    }

    private static ulong KeyOf(uint[] runs)
    {
        ulong key = (ulong)runs.Length;
        foreach (uint run in runs) key = unchecked((key ^ run) * 1099511628211);
        return key;
    }

    private void JoinSimilar(Components components)
    {
        // Of those with one band in common each is compared with so many: more are texts made to be alike in one band and no other.
        const int MostCompared = 64;
        int[] sketched = [.. Enumerable.Range(0, _bands.Count).Where(i => _bands[i] is not null)];
        var keys = new uint[sketched.Length];
        var order = new int[sketched.Length];
        for (int band = 0; band < _sketches.Bands; band++)
        {
            CableWork.Check();
            for (int i = 0; i < sketched.Length; i++) keys[i] = _bands[sketched[i]]![band];
            Array.Copy(sketched, order, order.Length);
            Array.Sort(keys, order);
            for (int start = 0, end; start < order.Length; start = end)
            {
                for (end = start + 1; end < order.Length && keys[end] == keys[start];) end++;
                if (end - start < 2) continue;
                Array.Sort(order, start, end - start);
                var different = new List<int>();
                for (int i = start; i < end; i++)
                {
                    CableWork.Check();
                    int alike = different.FindIndex(other => components.RootOf(other) == components.RootOf(order[i])
                        || _prints[other].Similarity(_prints[order[i]]) >= _similarity);
                    if (alike >= 0) components.Join(different[alike], order[i]);
                    else if (different.Count < MostCompared) different.Add(order[i]);
                }
            }
        }
    }

    /// <summary>The members of each, without the sections of one message beside one another.</summary>
    private List<int[]> Groups(Components components)
    {
        var members = new Dictionary<int, List<(List<int> Members, Dictionary<string, int> Sections)>>();
        var order = new List<List<int>>();
        for (int i = 0; i < _prints.Count; i++)
        {
            int root = components.RootOf(i);
            if (!members.TryGetValue(root, out var groups)) members.Add(root, groups = []);
            var print = _prints[i];
            string? id = print.Section is null ? null : print.Id;
            var group = groups.FirstOrDefault(candidate =>
                id is null || !candidate.Sections.TryGetValue(id, out int section) || section == print.Section);
            if (group.Members is null)
            {
                group = ([], new Dictionary<string, int>(StringComparer.Ordinal));
                groups.Add(group);
                order.Add(group.Members);
            }

            group.Members.Add(i);
            if (id is not null) group.Sections[id] = print.Section!.Value;
        }

        return [.. order.Where(group => group.Count > 1).Select(group => group.ToArray())];
    }

    private CableDuplicateReason ReasonOf(int[] members)
    {
        string? id = _prints[members[0]].Id;
        return id is not null && members.All(member => _prints[member].Id == id) ? CableDuplicateReason.Id : CableDuplicateReason.Content;
    }

    private CableDuplicate Of(CableDuplicateReason reason, int[] members)
    {
        var first = _prints[members[0]];
        return new CableDuplicate(reason, [.. members.Select((member, place) =>
        {
            var print = _prints[member];
            double similarity = place == 0 ? 1
                : reason == CableDuplicateReason.Extract ? print.Containment(first) : print.Similarity(first);
            return new CableCopy(print.Id, print.Section, print.Source, similarity, print.HasSameText(first), _readers[member]);
        })]);
    }
}
