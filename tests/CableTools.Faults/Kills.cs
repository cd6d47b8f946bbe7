using System.Diagnostics;

namespace CableTools.Faults;

/// <summary>Kills a writing at random moments, and looks at what is there.</summary>
internal sealed class Kills(string root, Random random, TextWriter output)
{
    /// <summary>What came of the kills of one writing.</summary>
    private sealed record Tally(string Name)
    {
        public int Kills, WhileWriting, Old, New, Between, Leftovers, Again;
        public List<string> Losses { get; } = [];
    }

    /// <returns>How many lost something.</returns>
    public int Run(int count)
    {
        output.WriteLine($"{"",-36}{"ms",6}{"kills",7}{"while writing",15}"
            + $"{"old",6}{"new",6}{"between",9}{"leftovers",11}{"again",7}{"lost",6}");
        int losses = 0, whileWriting = 0, done = 0;
        var writings = Writing.All.ToArray();
        // Of few kills each seed has others.
        if (count < writings.Length) random.Shuffle(writings);
        for (int i = 0; i < writings.Length; i++)
        {
            // Each of them as often, the first ones once more where it does not come out even.
            int kills = count / writings.Length + (i < count % writings.Length ? 1 : 0);
            if (kills == 0) continue;
            var work = new WorkFolder(Directory.CreateDirectory(Path.Combine(root, $"work{i}")).FullName, writings[i]);
            var (tally, length) = Kill(work, kills);
            output.WriteLine($"{tally.Name,-36}{length.TotalMilliseconds,6:0}{tally.Kills,7}"
                + $"{tally.WhileWriting,15}{tally.Old,6}{tally.New,6}"
                + $"{tally.Between,9}{tally.Leftovers,11}{tally.Again,7}{tally.Losses.Count,6}");
            foreach (string loss in tally.Losses) output.WriteLine("  " + loss);
            losses += tally.Losses.Count;
            whileWriting += tally.WhileWriting;
            done += tally.Kills;
            Directory.Delete(Path.Combine(root, $"work{i}"), recursive: true);
        }

        output.WriteLine($"{done} kills, {whileWriting} of them while it was writing; {losses} lost something.");
        return losses;
    }

    private (Tally Tally, TimeSpan Length) Kill(WorkFolder work, int kills)
    {
        var length = Measure(work, kills < 5 ? 1 : 3);
        var tally = new Tally(work.Writing.Name);
        for (int i = 0; i < kills; i++)
        {
            string folder = work.Copy();
            // Over the whole length and a little past it: the last step, when names change, is the one that matters.
            bool wrote = KillOnce(work, folder, length * (random.NextDouble() * 1.1));
            tally.Kills++;
            if (wrote) tally.WhileWriting++;
            Look(work, folder, tally);
            // What is left over stands in nobody's way.
            if (i % 5 == 0 || kills < 5) RunAgain(work, folder, tally);
            Directory.Delete(folder, recursive: true);
        }

        return (tally, length);
    }

    private static TimeSpan Measure(WorkFolder work, int times)
    {
        var lengths = new List<TimeSpan>();
        for (int i = 0; i < times; i++)
        {
            string folder = work.Copy();
            using var process = Child.Start(work, folder);
            Expect(process, Child.Begins);
            long from = Stopwatch.GetTimestamp();
            Expect(process, Child.Done);
            lengths.Add(Stopwatch.GetElapsedTime(from));
            process.WaitForExit();
            Directory.Delete(folder, recursive: true);
        }

        return lengths.Order().ElementAt(times / 2);
    }

    /// <returns>Whether it was still writing.</returns>
    private static bool KillOnce(WorkFolder work, string folder, TimeSpan after)
    {
        using var process = Child.Start(work, folder);
        Expect(process, Child.Begins);
        long from = Stopwatch.GetTimestamp();
        // Sleeping is coarse: the last millisecond is waited for awake.
        if (after.TotalMilliseconds > 2) Thread.Sleep(after - TimeSpan.FromMilliseconds(2));
        while (Stopwatch.GetElapsedTime(from) < after) Thread.SpinWait(20);
        process.Kill();
        string rest = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return !rest.Contains(Child.Done, StringComparison.Ordinal);
    }

    private static void Expect(Process process, string line)
    {
        if (process.StandardOutput.ReadLine() is var said && said != line)
            throw new InvalidOperationException($"The child said '{said}', not '{line}'.");
    }

    private static void Look(WorkFolder work, string folder, Tally tally)
    {
        string? state = work.Writing.StateOf(folder);
        if (state == work.New) tally.New++;
        else if (state == work.Old) tally.Old++;
        else if (IsBetween(work, folder, state)) tally.Between++;
        else tally.Losses.Add(state is null ? "nothing is there"
            : $"neither the old nor the new is there: {state[..Math.Min(120, state.Length)]}");

        string[] known = [.. Directory.GetFileSystemEntries(work.Before).Select(path => Path.GetFileName(path)!),
            work.Writing.Target.Split('/')[0]];
        foreach (string path in Directory.GetFileSystemEntries(folder))
        {
            if (known.Contains(Path.GetFileName(path))) continue;
            if (Writing.IsLeftover(path)) tally.Leftovers++;
            else tally.Losses.Add("an unknown name is there: " + Path.GetFileName(path));
        }
    }

    /// <summary>Where a writing is not one step: of many files each is whole; an index is at one of its commits.</summary>
    private static bool IsBetween(WorkFolder work, string folder, string? state)
    {
        if (work.Writing.IsIndex)
            return state is null ? work.Old is null : IndexState.IsPartOf(state, work.Old is null ? work.New : work.Old + ' ' + work.New);
        if (!work.Writing.IsManyFiles) return false;
        var files = work.FilesOf(folder);
        return work.OldFiles.Keys.All(files.ContainsKey) && files.All(file =>
            (work.NewFiles.TryGetValue(file.Key, out string? text) && text == file.Value)
                || (work.OldFiles.TryGetValue(file.Key, out text) && text == file.Value));
    }

    private static void RunAgain(WorkFolder work, string folder, Tally tally)
    {
        bool appended = work.Writing.Name.StartsWith("Append", StringComparison.Ordinal);
        // What was appended is there already: a second time would be right, too, and another state.
        if (appended && work.Writing.StateOf(folder) != work.Old) return;
        using var process = Child.Start(work, folder);
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        tally.Again++;
        if (process.ExitCode != 0) tally.Losses.Add("the next run failed");
        else if (work.Writing.StateOf(folder) != work.New) tally.Losses.Add("the next run wrote something else");
    }
}
