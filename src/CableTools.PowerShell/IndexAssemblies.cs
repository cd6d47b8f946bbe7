using System.Management.Automation;
using System.Reflection;

namespace CableTools.PowerShell;

/// <summary>
/// Finds the index's libraries beside the module, whatever version of one another they ask for: Windows PowerShell wants the very version
/// otherwise, and a module cannot tell it which to take instead.
/// </summary>
public sealed class IndexAssemblies : IModuleAssemblyInitializer, IModuleAssemblyCleanup
{
    private static readonly string Folder = Path.GetDirectoryName(typeof(IndexAssemblies).Assembly.Location)!;

    /// <summary>Theirs alone; what others miss is not ours to give.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "CableTools.Store", "Lucene.Net", "Lucene.Net.Queries", "Lucene.Net.QueryParser", "Lucene.Net.Sandbox", "J2N",
        "Microsoft.Extensions.Configuration.Abstractions", "Microsoft.Extensions.Primitives", "System.Buffers", "System.Memory",
        "System.Numerics.Vectors", "System.Runtime.CompilerServices.Unsafe",
    };

    /// <inheritdoc/>
    public void OnImport() => AppDomain.CurrentDomain.AssemblyResolve += Resolve;

    /// <inheritdoc/>
    public void OnRemove(PSModuleInfo psModuleInfo) => AppDomain.CurrentDomain.AssemblyResolve -= Resolve;

    private static Assembly? Resolve(object? sender, ResolveEventArgs args)
    {
        string name = new AssemblyName(args.Name).Name ?? "", path = Path.Combine(Folder, name + ".dll");
        return Names.Contains(name) && File.Exists(path) ? Assembly.LoadFrom(path) : null;
    }
}
