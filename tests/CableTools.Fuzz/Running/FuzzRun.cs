using System.Collections.Concurrent;
using System.Diagnostics;
using CableTools.Fuzz.Mutation;

namespace CableTools.Fuzz.Running;

/// <summary>Inputs by mutation, of numbers that follow each other, over all cores.</summary>
internal static class FuzzRun
{
    /// <summary>An input that is at work for this long is a find, too.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Tries inputs, and gives those that broke something.</summary>
    /// <param name="target">What is tried.</param>
    /// <param name="first">Number of the first input.</param>
    /// <param name="count">How many inputs.</param>
    /// <param name="seeds">What is mutated; null for the target's own.</param>
    /// <param name="until">When to end all the same; null for never.</param>
    public static FuzzResult Over(FuzzTarget target, ulong first, long count, IEnumerable<byte[]>? seeds = null, TimeSpan? until = null)
    {
        var mutator = new Mutator(seeds ?? target.Seeds());
        var finds = new ConcurrentBag<FuzzFind>();
        var watch = Stopwatch.StartNew();
        long tried = 0, slowest = 0;
        Parallel.For(0, count, (i, state) =>
        {
            if (finds.Count > 50 || (until is { } end && watch.Elapsed > end))
            {
                state.Stop();
                return;
            }

            ulong number = first + (ulong)i;
            byte[] input = mutator.Make(number);
            if (TimeOf(target, input, out string? fault) is var taken && fault is not null) finds.Add(new FuzzFind(number, input, fault));

            // Once may be the machine, which had other things to do.
            if (taken > Patience && TimeOf(target, input, out _) > Patience)
                finds.Add(new FuzzFind(number, input, $"took {taken.TotalSeconds:F0} s", IsSlow: true));
            Interlocked.Increment(ref tried);
            InterlockedMax(ref slowest, (long)taken.TotalMilliseconds);
        });
        return new FuzzResult(target.Name, tried, watch.Elapsed, slowest, [.. finds.OrderBy(find => find.Number)]);
    }

    /// <summary>What is wrong with one input; null where nothing is.</summary>
    public static string? Try(FuzzTarget target, byte[] input)
    {
        try
        {
            target.Try(input);
            return null;
        }
        catch (Exception e)
        {
            // Whatever it is, it is a find.
            return e.ToString();
        }
    }

    private static TimeSpan TimeOf(FuzzTarget target, byte[] input, out string? fault)
    {
        long before = Stopwatch.GetTimestamp();
        fault = Try(target, input);
        return Stopwatch.GetElapsedTime(before);
    }

    private static void InterlockedMax(ref long most, long value)
    {
        for (long old = Volatile.Read(ref most); value > old; old = Volatile.Read(ref most))
            if (Interlocked.CompareExchange(ref most, value, old) == old) return;
    }
}

/// <summary>An input that broke something, and what.</summary>
/// <param name="Number">The input's number.</param>
/// <param name="Input">The input.</param>
/// <param name="Fault">What broke.</param>
/// <param name="IsSlow">Whether nothing broke, and it took too long.</param>
internal sealed record FuzzFind(ulong Number, byte[] Input, string Fault, bool IsSlow = false);

/// <summary>What a run gave.</summary>
/// <param name="Target">The target's name.</param>
/// <param name="Tried">Inputs tried.</param>
/// <param name="Time">How long it took.</param>
/// <param name="Slowest">Milliseconds of the slowest input.</param>
/// <param name="Finds">What broke.</param>
internal sealed record FuzzResult(string Target, long Tried, TimeSpan Time, long Slowest, IReadOnlyList<FuzzFind> Finds);
