using System.Diagnostics;

namespace CableTools.Tests.Support;

/// <summary>A disk of 64 kB, to be filled. There is one on Linux, for whoever may mount it.</summary>
internal sealed class SmallDisk : IDisposable
{
    private SmallDisk(string path) => Path = path;

    /// <summary>Its folder.</summary>
    public string Path { get; }

    /// <summary>All files and folders on it, by their paths in it.</summary>
    public IEnumerable<string> Entries => Directory.EnumerateFileSystemEntries(Path, "*", SearchOption.AllDirectories)
        .Select(entry => System.IO.Path.GetRelativePath(Path, entry)).Order(StringComparer.Ordinal);

    /// <summary>A new one; null where this account may have none.</summary>
    public static SmallDisk? TryMount(string size = "64k")
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root") return null;
        string path = Directory.CreateTempSubdirectory("small-disk").FullName;
        if (Run("mount", "-t", "tmpfs", "-o", $"size={size}", "tmpfs", path)) return new SmallDisk(path);
        Directory.Delete(path);
        return null;
    }

    public void Dispose()
    {
        if (Run("umount", Path) || Run("umount", "-l", Path)) Directory.Delete(Path);
    }

    private static bool Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true });
            process!.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
