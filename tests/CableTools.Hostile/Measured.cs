using System.Diagnostics;
using System.Globalization;

namespace CableTools.Hostile;

/// <summary>What a case cost, in a process of its own.</summary>
/// <param name="Case">The case.</param>
/// <param name="Megabytes">The most memory that was held at once; 0 where the process did not live to say it.</param>
/// <param name="Seconds">The time it took.</param>
/// <param name="Told">What it told.</param>
internal sealed record Measured(HostileCase Case, int Megabytes, double Seconds, string Told)
{
    private const char Separator = '\t';

    /// <summary>The heads of the table's columns.</summary>
    public static string Heading => "| Case | Memory | Ceiling | Time | Outcome |\n| --- | ---: | ---: | ---: | --- |";

    /// <summary>Whether it stayed within its ceilings and told what was expected.</summary>
    public bool IsWithin => Megabytes > 0 && Megabytes <= Case.Megabytes && Seconds <= Case.Seconds
        && Told.StartsWith(Case.Expected, StringComparison.Ordinal);

    /// <summary>Makes a case's file, runs it, and takes the file away.</summary>
    public static Measured Of(HostileCase hostile)
    {
        string folder = Directory.CreateTempSubdirectory("cabletools-hostile-").FullName;
        try
        {
            return Run(hostile, hostile.Make(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Runs a case in this process, and tells on standard output what it cost.</summary>
    public static int Child(HostileCase hostile, string path)
    {
        string told = hostile.Run(path).ReplaceLineEndings(" ");
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{process.PeakWorkingSet64 >> 20}{Separator}{told}"));
        return 0;
    }

    /// <summary>A line of the table.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"| {Case.Name} | {Megabytes} MB | {Case.Megabytes} MB | {Seconds:F1} s | {(IsWithin ? "" : "BROKEN: ")}{Told} |");

    private static Measured Run(HostileCase hostile, string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            ArgumentList = { "--child", hostile.Name, path }, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromSeconds(2 * hostile.Seconds)))
        {
            process.Kill();
            return new Measured(hostile, 0, watch.Elapsed.TotalSeconds, "did not end, and was killed");
        }

        process.WaitForExit();
        string[] said = output.Result.Trim().Split(Separator, 2);
        return said.Length == 2 && int.TryParse(said[0], NumberStyles.None, CultureInfo.InvariantCulture, out int megabytes)
            ? new Measured(hostile, megabytes, watch.Elapsed.TotalSeconds, said[1])
            : new Measured(hostile, 0, watch.Elapsed.TotalSeconds,
                $"ended with {process.ExitCode}: {error.Result.Trim().Split('\n').LastOrDefault(line => line.Length > 0)}");
    }
}
