using System.Diagnostics;
using System.Globalization;
using System.Text;
using CableTools.Corpus;
using CableTools.Fuzz.Mutation;
using CableTools.Fuzz.Targets;
using Trace = SharpFuzz.Common.Trace;

namespace CableTools.Fuzz.Running;

/// <summary>
/// How the work grows with the text, counted in branches taken and not in time: a piece is repeated to a length and to twice that, and
/// twice the text may cost twice the steps. Steps inside of the runtime, as looking for a character, are not counted; bytes allocated are.
/// </summary>
internal static class GrowthRun
{
    /// <summary>Twice the text, and what noise of buffers that grow by halves and doubles adds.</summary>
    private const double Most = 2.6;

    private static readonly string[] Targets = ["cable", "text", "page", "csv", "json", "mail", "show"];

    private static readonly string[] Once =
        ["UNCLAS OSLO 000001\nl. (C) A word or two.\n\n", "3, He moves. Comment -------\n", "1. (C) COMMENT: A word or two.\n"];

    private static long _steps;

    /// <summary>Counts in a copy of this program, in a process of its own; gives what it said, and whether all was well.</summary>
    /// <param name="folder">For the copy.</param>
    /// <param name="length">Bytes of the shorter text.</param>
    /// <param name="pieces">How many pieces are tried a target.</param>
    public static (bool IsLinear, string Said) Run(string folder, int length, int pieces)
    {
        string program = InstrumentedCopy.Make(Path.Combine(folder, "bin"), counts: true);
        using var process = Process.Start(new ProcessStartInfo("dotnet",
            [program, "count", "--length", length.ToString(CultureInfo.InvariantCulture), "--pieces",
                pieces.ToString(CultureInfo.InvariantCulture)])
        { RedirectStandardOutput = true })!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode == 0, said);
    }

    /// <summary>Counts in this process, whose assemblies are instrumented.</summary>
    /// <returns>How many pieces cost more than they may.</returns>
    public static int Count(int length, int pieces)
    {
        int broken = 0;
        Trace.OnBranch = (_, _) => _steps++;
        foreach (var target in Targets.Select(FuzzTargets.Find))
        {
            int tried = 0;
            double most = 0;
            foreach (byte[] piece in Pieces(target).Where(piece => piece.Length > 0).Take(pieces))
            {
                tried++;
                int shorter = length;
                var (once, twice, growth) = Grow(target, piece, shorter);

                // Where a text is another thing from some length on, the work leaps once; what grows with the square goes on leaping.
                for (int doubled = 0; doubled < 2 && growth > Most; doubled++) (once, twice, growth) = Grow(target, piece, shorter *= 2);
                most = Math.Max(most, growth);
                if (growth <= Most) continue;
                broken++;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name}: {growth:F1} times the work for twice "
                    + $"{shorter} bytes ({once.Steps} to {twice.Steps} steps, {once.Bytes} to {twice.Bytes} bytes) of: ")
                    + Convert.ToHexString(piece) + " " + FuzzText.Of(piece).ReplaceLineEndings("\\n"));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{target.Name}: {tried} pieces, at most {most:F2} times the work"));
        }

        return broken;

        static ((long Steps, long Bytes) Once, (long Steps, long Bytes) Twice, double Growth) Grow(FuzzTarget target, byte[] piece,
            int length)
        {
            var (once, twice) = (Cost(target, Repeat(piece, length)), Cost(target, Repeat(piece, 2 * length)));
            return (once, twice, Math.Max((double)twice.Steps / once.Steps, (double)twice.Bytes / once.Bytes));
        }

        static (long Steps, long Bytes) Cost(FuzzTarget target, byte[] input)
        {
            _steps = 0;
            long before = GC.GetAllocatedBytesForCurrentThread();
            target.Work(input);
            return (Math.Max(_steps, 1), Math.Max(GC.GetAllocatedBytesForCurrentThread() - before, 1));
        }
    }

    /// <summary>What once grew with the square; then lines, pairs of lines, and words and marks that mean something.</summary>
    private static IEnumerable<byte[]> Pieces(FuzzTarget target)
    {
        var lines = target.Seeds().SelectMany(Mutator.LinesOf).DistinctBy(Convert.ToHexString).ToList();
        var random = new Chance(1);
        foreach (string once in Once) yield return Encoding.UTF8.GetBytes(once);
        while (true)
        {
            yield return random.Below(3) switch
            {
                0 => random.Pick(lines),
                1 => [.. random.Pick(lines), .. random.Pick(lines)],
                _ => [.. random.Pick(Mutator.Pieces), .. random.Pick(Mutator.Pieces)],
            };
        }
    }

    private static byte[] Repeat(byte[] piece, int length)
    {
        byte[] whole = new byte[length];
        for (int i = 0; i < length; i++) whole[i] = piece[i % piece.Length];
        return whole;
    }
}
