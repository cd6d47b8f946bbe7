using System.Reflection;
using System.Runtime.InteropServices;

namespace CableTools.Mail;

/// <summary>
/// On the .NET Framework the libraries below MimeKit ask for one another in versions that differ by their last digits, and a host without
/// binding redirects finds none. There, what an assembly of this folder asks for is the one that lies beside it, or in "desktop" below.
/// </summary>
internal static class DesktopAssemblies
{
    private static readonly string Folder = Path.GetDirectoryName(typeof(DesktopAssemblies).Assembly.Location) ?? "";
    private static int _isResolving;

    public static void Resolve()
    {
        if (!RuntimeInformation.FrameworkDescription.StartsWith(".NET Framework", StringComparison.Ordinal)) return;
        if (Folder.Length > 0 && Interlocked.Exchange(ref _isResolving, 1) == 0) AppDomain.CurrentDomain.AssemblyResolve += Find;
    }

    private static Assembly? Find(object? sender, ResolveEventArgs asked)
    {
        string? asker = asked.RequestingAssembly is { IsDynamic: false } assembly ? assembly.Location : null;
        if (asker is null || !asker.StartsWith(Folder, StringComparison.OrdinalIgnoreCase)) return null;
        string file = new AssemblyName(asked.Name).Name + ".dll";
        foreach (string path in new[] { Path.Combine(Folder, file), Path.Combine(Folder, "desktop", file) })
            if (File.Exists(path)) return Assembly.LoadFrom(path);
        return null;
    }
}
