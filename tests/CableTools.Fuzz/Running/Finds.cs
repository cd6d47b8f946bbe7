namespace CableTools.Fuzz.Running;

/// <summary>What broke, for people: one of each kind, cut down, in a file.</summary>
internal static class Finds
{
    /// <summary>Tries what is in files.</summary>
    /// <returns>How many broke something.</returns>
    public static int Replay(FuzzTarget target, IEnumerable<string> files, string folder)
    {
        var finds = new List<FuzzFind>();
        foreach (var (file, i) in files.Select((file, i) => (file, i)))
        {
            byte[] input = File.ReadAllBytes(file);
            if (FuzzRun.Try(target, input) is { } fault) finds.Add(new FuzzFind((ulong)i, input, fault));
        }

        Report(target, finds, folder);
        return finds.Count;
    }

    public static void Report(FuzzTarget target, IReadOnlyList<FuzzFind> finds, string folder)
    {
        foreach (var kind in finds.GroupBy(find => Shrinking.Kind(find.Fault)))
        {
            var find = kind.MinBy(it => it.Input.Length)!;
            string file = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, target.Name)).FullName,
                FormattableString.Invariant($"{find.Number}.bin"));
            File.WriteAllBytes(file, find.Input);
            byte[] least = find.IsSlow ? find.Input : Shrinking.Shrink(target, find);
            File.WriteAllBytes(file, least);
            Console.WriteLine($"  {kind.Count()} times, input {find.Number}, {least.Length} bytes in {file}:");
            foreach (string line in (find.IsSlow ? find.Fault : FuzzRun.Try(target, least) ?? find.Fault).Split('\n')
                .Take(6)) Console.WriteLine("    " + line.TrimEnd());
        }
    }
}
