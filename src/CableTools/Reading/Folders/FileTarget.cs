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
    public static (FileObstacle Obstacle, string Message)? Check(string path, bool replace, string example)
    {
        if (Directory.Exists(path))
            return (FileObstacle.IsFolder, $"'{path}' is a folder. Name the file to write in it, for example {example}.");
        if (!replace && File.Exists(path))
            return (FileObstacle.Exists, $"The file '{path}' exists. Choose another name, or add -Force to replace it.");
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
            return (FileObstacle.FolderMissing, $"There is no folder '{folder}' to write to. Create it, or check the path.");
        return null;
    }

    /// <summary>Whether an exception is about the file being written.</summary>
    public static bool Explains(Exception e) =>
        e is IOException or UnauthorizedAccessException or NotSupportedException or System.Security.SecurityException;

    public static bool IsDenied(Exception e) => e is UnauthorizedAccessException or System.Security.SecurityException;

    public static string Unwritable(string path, Exception cause) =>
        $"The file '{path}' cannot be written: {cause.Message} It was left as it was.";
}
