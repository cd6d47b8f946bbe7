using System.Runtime.CompilerServices;

namespace CableTools.Tests.Support;

internal static class Repository
{
    private static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    /// <summary>A file or folder of the repository, wherever the tests run from.</summary>
    public static string File(string relative) => Path.Combine(Root, relative);

    private static string Here([CallerFilePath] string path = "") => path;
}
