using System.Reflection;
using System.Runtime.Loader;

namespace CableTools.Tests.Support;

/// <summary>
/// The core as built for netstandard2.0, beside the modern one that the tests are linked with: called by name, since both have the same
/// types.
/// </summary>
internal static class PortableCore
{
    private static readonly Lazy<Assembly> Core = new(Load);

    public static string FrameworkName =>
        Core.Value.GetCustomAttribute<System.Runtime.Versioning.TargetFrameworkAttribute>()!.FrameworkName;

    /// <summary>The cable that a text is, as JSON.</summary>
    public static string ToJson(string text)
    {
        object cable = Call("CableTools.Cable", "Parse", text, null)!;
        return (string)Call("CableTools.CableWriter", "ToJson", cable)!;
    }

    /// <summary>What a text of JSON says.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static object? ParseJson(string text) => Call("CableTools.Reading.Json.JsonParser", "Parse", text);

    private static object? Call(string type, string method, params object?[] arguments)
    {
        var found = Core.Value.GetType(type, throwOnError: true)!.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Single(candidate => candidate.Name == method && candidate.GetParameters().Length == arguments.Length);
        return found.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
    }

    private static Assembly Load()
    {
        string path = typeof(PortableCore).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(entry =>
            entry.Key == "PortableCore").Value!;
        return new AssemblyLoadContext("portable").LoadFromAssemblyPath(path);
    }
}
