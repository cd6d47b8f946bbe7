using System.Diagnostics;
using CableTools.Store;

namespace CableTools.Faults;

/// <summary>Two processes bring one index up to date at once: one waits for the other, and readers see what was committed.</summary>
internal static class Writers
{
    public static int Run(string root, int rounds, TextWriter output)
    {
        var work = new WorkFolder(root, Writing.All.Single(writing => writing is { IsIndex: true, Replaces: true }));
        int wrong = 0, looks = 0;
        double slowest = 0;
        for (int i = 0; i < rounds; i++)
        {
            string folder = work.Copy(), index = Path.Combine(folder, work.Writing.Target);
            using var one = Child.Start(work, folder);
            using var other = Child.Start(work, folder);
            while (!one.HasExited || !other.HasExited)
            {
                long from = Stopwatch.GetTimestamp();
                using (CableIndex.Open(index)) slowest = Math.Max(slowest, Stopwatch.GetElapsedTime(from).TotalMilliseconds);
                string? state = IndexState.Of(index);
                looks++;
                if (state != work.Old && !IndexState.IsPartOf(state, work.Old + ' ' + work.New)) Fault($"a reader saw {state}");
            }

            if (one.ExitCode != 0 || other.ExitCode != 0) Fault($"the writers ended with {one.ExitCode} and {other.ExitCode}");
            if (work.Writing.StateOf(folder) != work.New) Fault("the index is not what was written");
            Directory.Delete(folder, recursive: true);
        }

        output.WriteLine($"{rounds} times two writers, {looks} looks of a reader, the slowest opened in {slowest:0} ms; {wrong} wrong.");
        return wrong;

        void Fault(string message)
        {
            wrong++;
            output.WriteLine("  " + message);
        }
    }
}
