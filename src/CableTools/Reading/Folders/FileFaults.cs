using System.Security;

namespace CableTools.Reading;

/// <summary>What can be wrong with a file that is to be read.</summary>
internal static class FileFaults
{
    /// <summary>Whether an exception is about the file. Any other is a fault of the program and must be seen as one.</summary>
    public static bool Explain(Exception e) =>
        e is IOException or UnauthorizedAccessException or SecurityException or InvalidDataException or CableFormatException
            or NotSupportedException;
}
