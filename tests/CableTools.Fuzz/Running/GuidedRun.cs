using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using SharpFuzz;

namespace CableTools.Fuzz.Running;

/// <summary>
/// A run that is guided by the code it reaches: AFL++ makes the inputs, SharpFuzz tells it which branches each one took. What reaches
/// something new is kept, cut down to the fewest inputs that reach as much.
/// </summary>
internal static class GuidedRun
{
    private static readonly Dictionary<string, string> Settings = new()
    {
        // The program is no native one that AFL++ has compiled, and the machine's own settings are not ours to change.
        ["AFL_SKIP_BIN_CHECK"] = "1", ["AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES"] = "1", ["AFL_SKIP_CPUFREQ"] = "1",
        ["AFL_NO_AFFINITY"] = "1", ["AFL_ALLOW_TMP"] = "1", ["AFL_NO_UI"] = "1", ["AFL_QUIET"] = "1",
        ["AFL_FORKSRV_INIT_TMOUT"] = "120000", ["DOTNET_TieredPGO"] = "0",
    };

    // By its whole path: afl-cmin looks at no other.
    private static string Dotnet => Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", "dotnet"));

    /// <summary>Runs for some seconds; what is found is in the folder, and the kept inputs are replaced by the new ones.</summary>
    /// <returns>How many inputs broke something, or took too long.</returns>
    public static int Over(FuzzTarget target, int seconds, string folder)
    {
        folder = Path.GetFullPath(Path.Combine(folder, target.Name));
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        string program = InstrumentedCopy.Make(Path.Combine(folder, "bin"), counts: false);
        string begin = Path.Combine(folder, "in"), found = Path.Combine(folder, "found"), least = Path.Combine(folder, "least");
        Directory.CreateDirectory(begin);
        foreach (var (input, i) in Corpora.Inputs(target).Select((input, i) => (input, i)))
            File.WriteAllBytes(Path.Combine(begin, FormattableString.Invariant($"{i:D4}")), input);
        string[] command = ["--", Dotnet, program, "serve", target.Name];
        Start("afl-fuzz", ["-i", begin, "-o", found, "-V", seconds.ToString(CultureInfo.InvariantCulture), "-t", "10000", "-m", "none",
            .. command]);
        var told = File.ReadLines(Path.Combine(found, "default", "fuzzer_stats")).Select(line => line.Split(':', 2))
            .ToDictionary(line => line[0].Trim(), line => line[1].Trim());
        Console.WriteLine($"{target.Name,-8} {told["execs_done"]} inputs, {told["execs_per_sec"]}/s, "
            + $"{told["edges_found"]} branches reached, "
            + $"{told["corpus_count"]} inputs reach something new, {told["saved_crashes"]} crashes, {told["saved_hangs"]} hangs");
        Start("afl-cmin", ["-i", Path.Combine(found, "default", "queue"), "-o", least, "-t", "20000", "-m", "none", .. command]);
        Keep(target, least);
        // An input that only took too long for AFL++, on a busy machine, breaks nothing when it is tried again.
        string[] broken = [.. new[] { "crashes", "hangs" }.SelectMany(kind =>
            Directory.GetFiles(Path.Combine(found, "default", kind), "id*"))];
        return Finds.Replay(target, broken, Path.Combine(folder, "broken"));
    }

    /// <summary>What AFL++ starts: takes input after input, and dies of what breaks.</summary>
    public static void Serve(FuzzTarget target)
    {
        FuzzTarget.IsGuided = true;
        Fuzzer.OutOfProcess.Run(stream =>
        {
            using var input = new MemoryStream();
            stream.CopyTo(input);
            target.Try(input.ToArray());
        });
    }

    // Those that break nothing: what breaks is a case of its own.
    private static void Keep(FuzzTarget target, string folder)
    {
        if (!Directory.Exists(folder)) return;
        var inputs = Directory.GetFiles(folder).Select(File.ReadAllBytes).Where(input => FuzzRun.Try(target, input) is null)
            .OrderBy(input => input.Length).ThenBy(Convert.ToHexString, StringComparer.Ordinal).ToList();
        Console.WriteLine($"{target.Name,-8} {inputs.Count} inputs kept, {inputs.Sum(input => input.Length)} bytes");
        if (inputs.Count > 0) Corpora.Keep(target.Name, inputs);
    }

    private static void Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        foreach (var (name, value) in Settings) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode == 0) return;
        Console.WriteLine($"{program} ended with {process.ExitCode}:\n{string.Join('\n', said.Split('\n').TakeLast(15))}");
    }
}
