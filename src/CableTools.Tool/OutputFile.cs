using CableTools.Reading;

namespace CableTools.Tool;

/// <summary>A file that a command writes: what stands in its way is said before anything is read.</summary>
internal static class OutputFile
{
    /// <exception cref="IOException">Something stands in the way; the message says what to do about it.</exception>
    public static void Check(string path, bool replace, bool asFolder = false)
    {
        if (FileTarget.Check(path, replace, Path.Combine(path, "cables.ndjson"), asFolder) is { } inTheWay)
            throw new IOException(inTheWay.Message.Replace("-Force", "--force", StringComparison.Ordinal));
    }
}
