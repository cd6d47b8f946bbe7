using System.Reflection;
using System.Runtime.Loader;

namespace CableTools.Interactive.Tests.Support;

/// <summary>A host in which some libraries do not load: a kernel with another version of them, or without the native part.</summary>
internal sealed class PoorHost(params string[] missing) : AssemblyLoadContext("poor")
{
    // What refers to the missing must be loaded here, or the way of the tests' own host would find it.
    private static readonly Dictionary<string, Type> Own = new(StringComparer.Ordinal)
    {
        ["ScottPlot"] = typeof(ScottPlot.Plot), ["Plotly.NET"] = typeof(Plotly.NET.GenericChart),
        ["CableTools.Charts"] = typeof(Charts.CableChart),
    };

    protected override Assembly? Load(AssemblyName assemblyName) =>
        missing.Contains(assemblyName.Name, StringComparer.Ordinal)
            ? throw new FileLoadException("not in this version", assemblyName.Name)
        : assemblyName.Name is { } name && Own.TryGetValue(name, out var type) ? LoadFromAssemblyPath(type.Assembly.Location)
        : null;
}
