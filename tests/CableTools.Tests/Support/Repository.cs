using System.Runtime.CompilerServices;

namespace CableTools.Tests.Support;

internal static class Repository
{
    /// <summary>A file or folder of the repository, wherever the tests run from.</summary>
    public static string File(string relative, [CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", relative));
}
