using System.Runtime.InteropServices;

namespace CableTools.Reading;

/// <summary>
/// Files that are none: a named pipe, which would be waited for without end, a device, which has none, a socket. They are refused before
/// they are opened.
/// </summary>
internal static class RegularFile
{
    private const int Kind = 0xF000, Regular = 0x8000, Folder = 0x4000, Pipe = 0x1000, Socket = 0xC000;

    /// <summary>Opens a file to read it from its first byte to its last.</summary>
    /// <param name="path">The file.</param>
    /// <param name="share">What others may do with it meanwhile.</param>
    /// <param name="buffer">The length of the buffer; 1 for none.</param>
    /// <exception cref="SpecialFileException">It is no ordinary file.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    public static FileStream Open(string path, FileShare share = FileShare.Read, int buffer = 1)
    {
        Require(path);
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, share, buffer, FileOptions.SequentialScan);
        if (stream.CanSeek || IsOwn(path)) return stream;
        stream.Dispose();
        throw new SpecialFileException(path, "a pipe or a device");
    }

    /// <summary>Refuses what is no ordinary file; one that is not there is left to whoever opens it.</summary>
    /// <exception cref="SpecialFileException">It is no ordinary file.</exception>
    public static void Require(string path)
    {
        if (KindOf(path) is { } kind && !IsOwn(path)) throw new SpecialFileException(path, kind);
    }

    /// <summary>What a path leads to, in words, where it is neither a file nor a folder; null for these, and for nothing.</summary>
    private static string? KindOf(string path)
    {
        if (Path.DirectorySeparatorChar != '/') return path.StartsWith(@"\\.\", StringComparison.Ordinal) ? "a pipe or a device" : null;
        return (ModeOf(path) & Kind) switch
        {
            0 or Regular or Folder => null,
            Pipe => "a named pipe",
            Socket => "a socket",
            _ => "a device",
        };
    }

    /// <summary>A pipe this process was handed open, as shells do it for <c>&lt;(zcat dump.gz)</c>: whoever writes to it is
    /// there.</summary>
    private static bool IsOwn(string path) => path == "/dev/stdin" || path.StartsWith("/dev/fd/", StringComparison.Ordinal)
        || path.StartsWith("/proc/self/fd/", StringComparison.Ordinal);

    // .NET tells a file from a folder and no more; the library it asks for that itself knows the rest, alike on every Unix. Its answer
    // begins with flags, then the mode.
    private static int ModeOf(string path)
    {
        try
        {
            byte[] status = new byte[256];
            return Status(Path.GetFullPath(path), status) == 0 ? BitConverter.ToInt32(status, sizeof(int)) : 0;
        }
        catch (Exception e) when (e is DllNotFoundException or EntryPointNotFoundException or ArgumentException)
        {
            return 0;
        }
    }

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_Stat", CharSet = CharSet.Ansi, BestFitMapping = false,
        ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories | DllImportSearchPath.AssemblyDirectory)]
    private static extern int Status(string path, [Out] byte[] status);
}
