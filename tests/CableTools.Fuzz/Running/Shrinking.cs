namespace CableTools.Fuzz.Running;

/// <summary>A find, cut down to what still breaks the same.</summary>
internal static class Shrinking
{
    public static byte[] Shrink(FuzzTarget target, FuzzFind find)
    {
        string kind = Kind(find.Fault);
        byte[] least = find.Input;
        for (int size = Math.Max(least.Length / 2, 1); size > 0; size /= 2)
        {
            for (int at = 0; at + size <= least.Length;)
            {
                byte[] shorter = [.. least[..at], .. least[(at + size)..]];
                if (FuzzRun.Try(target, shorter) is { } fault && Kind(fault) == kind) least = shorter;
                else at += size;
            }
        }

        return least;
    }

    /// <summary>What kind of fault it is: the exception, and for one of the runtime the place that threw it.</summary>
    public static string Kind(string fault)
    {
        string[] lines = fault.Split('\n');
        string first = new([.. lines[0].TakeWhile(c => !char.IsAsciiDigit(c) && c != '"')]);
        string? place = lines.FirstOrDefault(line => line.Contains(" at CableTools.", StringComparison.Ordinal)
            && !line.Contains("CableTools.Fuzz.", StringComparison.Ordinal));
        return first + " | " + place?.Trim();
    }
}
