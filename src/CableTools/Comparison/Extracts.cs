namespace CableTools.Comparison;

/// <summary>
/// Cables whose words stand in a longer one. A sixteenth of all runs, always the same ones, tells which longer ones may hold a cable; these
/// are then compared run by run.
/// </summary>
internal sealed class Extracts(List<Fingerprint> prints, List<int> firstWithRuns, double similarity)
{
    // A shorter text may stand anywhere; a run that many have is a phrase, and tells nothing.
    private const int Shortest = 48, MostWithRun = 48, MostCompared = 16, Parts = 64;

    private const double Longer = 1.25;

    /// <summary>Each whole, with the parts of it.</summary>
    public List<int[]> Find(Components components)
    {
        ulong[] places = Places();
        var parts = new SortedDictionary<int, List<int>>();
        for (int i = 0; i < prints.Count; i++)
        {
            CableWork.Check();
            if (firstWithRuns[i] != i || prints[i].Runs.Length < Shortest) continue;
            if (WholeOf(i, places, components) is not { } whole) continue;
            if (!parts.TryGetValue(whole, out var list)) parts.Add(whole, list = []);
            list.Add(i);
        }

        return [.. parts.Select(pair => new[] { pair.Key }.Concat(pair.Value).ToArray())];
    }

    /// <summary>Sampled runs with the cables that have them: the run above, the cable below, in order.</summary>
    private ulong[] Places()
    {
        // A part for each beginning of a run, since to sort all at once takes long and cannot be ended.
        var parts = Enumerable.Range(0, Parts).Select(_ => new List<ulong>()).ToArray();
        for (int i = 0; i < prints.Count; i++)
        {
            CableWork.Check();
            if (firstWithRuns[i] != i || prints[i].Runs.Length < Shortest) continue;
            foreach (uint run in prints[i].Runs)
                if (IsSampled(run)) parts[run >> 26].Add(((ulong)run << 32) | (uint)i);
        }

        foreach (var part in parts.Checked()) part.Sort();
        return [.. parts.SelectMany(part => part)];
    }

    private static bool IsSampled(uint run) => (WordHash.Mixed(run) & 15) == 0;

    private int? WholeOf(int part, ulong[] places, Components components)
    {
        var shared = new Dictionary<int, int>();
        int sampled = 0;
        foreach (uint run in prints[part].Runs)
        {
            if (!IsSampled(run)) continue;
            int start = Array.BinarySearch(places, (ulong)run << 32);
            if (start < 0) start = ~start;
            int end = start;
            while (end < places.Length && places[end] >> 32 == run && end - start <= MostWithRun) end++;
            if (end - start > MostWithRun) continue;
            sampled++;
            for (int i = start; i < end; i++)
            {
                int other = (int)(uint)places[i];
                if (prints[other].Runs.Length < Longer * prints[part].Runs.Length) continue;
                shared[other] = shared.TryGetValue(other, out int count) ? count + 1 : 1;
            }
        }

        if (sampled == 0) return null;
        int best = -1;
        double most = 0;
        foreach (int other in shared.Where(pair => 2 * pair.Value >= sampled).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key)
            .Take(MostCompared).Select(pair => pair.Key))
        {
            if (components.RootOf(other) == components.RootOf(part)) continue;
            double containment = prints[part].Containment(prints[other]);
            if (containment >= similarity && containment > most) (best, most) = (other, containment);
        }

        return best < 0 ? null : best;
    }
}
