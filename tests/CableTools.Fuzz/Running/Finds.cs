namespace CableTools.Fuzz.Running;

/// <summary>What broke, for people: one of each kind, cut down, in a file.</summary>
internal static class Finds
{
    public static void Report(FuzzTarget target, FuzzResult result, string folder)
    {
        foreach (var kind in result.Finds.GroupBy(find => Shrinking.Kind(find.Fault)))
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
