namespace CableTools.Reading;

/// <summary>What makes writing a file futile from the start.</summary>
internal enum FileObstacle
{
    IsFolder,
    Exists,
    FolderMissing,
}

/// <summary>A file that is to be written: what stands in the way, and how it is said.</summary>
internal static class FileTarget
{
    /// <summary>What stands in the way, and what to do about it; null where nothing does.</summary>
    /// <param name="path">The path.</param>
    /// <param name="replace">Whether what has that name may be replaced.</param>
    /// <param name="example">A name as it could be.</param>
    /// <param name="asFolder">Whether a folder is written.</param>
    public static (FileObstacle Obstacle, string Message)? Check(string path, bool replace, string example, bool asFolder = false)
    {
        if (asFolder) return CheckFolder(path, replace) ?? CheckParent(path);
        if (Directory.Exists(path))
            return (FileObstacle.IsFolder, $"'{path}' is a folder. Name the file to write in it, for example {example}.");
        if (!replace && File.Exists(path))
            return (FileObstacle.Exists, $"The file '{path}' exists. Choose another name, or add -Force to replace it.");
        return CheckParent(path);
    }

    private static (FileObstacle Obstacle, string Message)? CheckFolder(string path, bool replace)
    {
        if (File.Exists(path))
            return (FileObstacle.Exists, $"'{path}' is a file, and a data set is a folder. Choose another name.");
        return replace || !Directory.Exists(path) ? null
            : (FileObstacle.Exists, $"The folder '{path}' exists. Choose another name, or add -Force to replace the data set in it.");
    }

    private static (FileObstacle Obstacle, string Message)? CheckParent(string path) =>
        Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder)
            ? (FileObstacle.FolderMissing, $"There is no folder '{folder}' to write to. Create it, or check the path.") : null;

    /// <summary>Whether an exception is about the file being written.</summary>
    public static bool Explains(Exception e) =>
        e is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException;

    public static bool IsDenied(Exception e) => e is UnauthorizedAccessException or System.Security.SecurityException;

    public static string Unwritable(string path, Exception cause) =>
        $"The file '{path}' cannot be written: {cause.Message} It was left as it was.";
}
