namespace CableTools.Charts;

/// <summary>Writes a file whole or not at all: beside it first, and then under its name.</summary>
internal static class WholeFile
{
    public static void Write(string path, byte[] bytes, bool overwrite)
    {
        string full = Path.GetFullPath(path);
        if (!overwrite && File.Exists(full)) throw new IOException($"The file '{full}' exists.");
        string beside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}.tmp");
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, full, overwrite);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }
}
