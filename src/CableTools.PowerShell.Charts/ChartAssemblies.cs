using System.Management.Automation;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace CableTools.PowerShell.Charts;

/// <summary>
/// Loads the chart libraries in a context of their own: another module of the session may have brought other versions of the same
/// libraries, and the shared context has room for one of each. What they share with the session is the core, CableTools.dll, and the
/// framework.
/// </summary>
public sealed class ChartAssemblies : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    private const string Entrance = "CableTools.Charts";

    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(typeof(ChartAssemblies).Assembly.Location)!, "libraries");
    private static readonly Lazy<AssemblyLoadContext> Context = new(() => new ChartContext());

    /// <inheritdoc/>
    public void OnImport() => AssemblyLoadContext.Default.Resolving += Resolve;

    /// <inheritdoc/>
    public void OnRemove(PSModuleInfo psModuleInfo) => AssemblyLoadContext.Default.Resolving -= Resolve;

    // Only the one assembly that the cmdlet calls goes from the session's context to ours; the rest is found from there.
    private static Assembly? Resolve(AssemblyLoadContext context, AssemblyName name) =>
        string.Equals(name.Name, Entrance, StringComparison.Ordinal) ? Context.Value.LoadFromAssemblyName(name) : null;

    private sealed class ChartContext() : AssemblyLoadContext("CableTools.Charts")
    {
        protected override Assembly? Load(AssemblyName assemblyName)
        {
            if (string.Equals(assemblyName.Name, "CableTools", StringComparison.Ordinal)) return typeof(Cable).Assembly;
            string path = Path.Combine(Folder, assemblyName.Name + ".dll");
            return File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }

        protected override nint LoadUnmanagedDll(string unmanagedDllName)
        {
            string folder = Path.Combine(Folder, Platform());
            string name = Path.GetFileNameWithoutExtension(unmanagedDllName) is { } bare && bare.StartsWith("lib", StringComparison.Ordinal)
                ? bare : "lib" + unmanagedDllName;
            string extension = OperatingSystem.IsWindows() ? ".dll" : OperatingSystem.IsMacOS() ? ".dylib" : ".so";
            string path = Path.Combine(folder, name + extension);
            return File.Exists(path) ? LoadUnmanagedDllFromPath(path) : nint.Zero;
        }

        private static string Platform()
        {
            string architecture = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
            // One library for both kinds of Mac; on Linux the C library makes a difference.
            return OperatingSystem.IsWindows() ? "win-" + architecture
                : OperatingSystem.IsMacOS() ? "osx"
                : (RuntimeInformation.RuntimeIdentifier.Contains("musl", StringComparison.Ordinal)
                    || RuntimeInformation.RuntimeIdentifier.Contains("alpine", StringComparison.Ordinal) ? "linux-musl-" : "linux-")
                    + architecture;
        }
    }
}
