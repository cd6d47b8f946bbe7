using System.Runtime.InteropServices;

namespace CableTools;

/// <summary>
/// A folder in the place of another of that name. Where the system can exchange two names in one step (Linux, macOS) there is a whole
/// folder of that name at each moment, whenever the process ends. Elsewhere there is a moment with none: then the old one waits beside it
/// under a name that ends in .old, and <see cref="Recover"/> puts it back.
/// </summary>
internal static class FolderExchange
{
    private const int HereAndNow = -100;
    private const uint LinuxExchange = 2, AppleSwap = 2;

    /// <summary>Puts the new folder under the old one's name. What was there is under the new one's then, or gone.</summary>
    /// <returns>Where the old folder is now.</returns>
    public static string Replace(string beside, string folder)
    {
        if (IsExchanged(beside, folder)) return beside;
        string old = $"{folder}.{Guid.NewGuid():N}.old";
        Directory.Move(folder, old);
        Directory.Move(beside, folder);
        return old;
    }

    /// <summary>What a process that ended between two names has left: the old folder gets its name back.</summary>
    public static void Recover(string folder)
    {
        if (Directory.Exists(folder) || Path.GetDirectoryName(folder) is not { } parent || !Directory.Exists(parent)) return;
        // A name of 32 hexadecimal digits between: nobody else's.
        string[] left = [.. Directory.EnumerateDirectories(parent, Path.GetFileName(folder) + ".*.old")
            .Where(path => path.Length == folder.Length + 1 + 32 + ".old".Length)];
        if (left.Length == 1) Directory.Move(left[0], folder);
    }

    private static bool IsExchanged(string one, string other)
    {
        try
        {
            if (OperatingSystem.IsLinux()) return ExchangeOnLinux(HereAndNow, one, HereAndNow, other, LinuxExchange) == 0;
            return OperatingSystem.IsMacOS() && ExchangeOnApple(one, other, AppleSwap) == 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "renameat2", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ExchangeOnLinux(int fromFolder, [MarshalAs(UnmanagedType.LPUTF8Str)] string from, int toFolder,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string to, uint flags);

    [DllImport("libc", EntryPoint = "renamex_np", BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ExchangeOnApple([MarshalAs(UnmanagedType.LPUTF8Str)] string from,
        [MarshalAs(UnmanagedType.LPUTF8Str)] string to, uint flags);
}
