using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>The errors of the commands that write a file: each ends the command, and says what to do.</summary>
internal static class ExportErrors
{
    /// <summary>What makes writing a file futile from the start; null where nothing does.</summary>
    public static ErrorRecord? InTheWay(string path, bool replace, string example = "cables.ndjson")
    {
        if (Directory.Exists(path))
            return Record(null, "CablePathIsFolder", ErrorCategory.InvalidArgument, path, $"'{path}' is a folder. Name the file to write in it, for example {example}.");
        if (!replace && File.Exists(path))
            return Record(null, "CableFileExists", ErrorCategory.ResourceExists, path, $"The file '{path}' exists. Choose another name, or add -Force to replace it.");
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
            return Record(null, "CableFolderNotFound", ErrorCategory.ObjectNotFound, path, $"There is no folder '{folder}' to write to. Create it, or check the path.");
        return null;
    }

    public static ErrorRecord Unwritable(Exception cause, string path) =>
        Record(cause, "CableFileUnwritable", cause is UnauthorizedAccessException or System.Security.SecurityException ? ErrorCategory.PermissionDenied : ErrorCategory.WriteError, path,
            $"The file '{path}' cannot be written: {cause.Message} It was left as it was.");

    private static ErrorRecord Record(Exception? cause, string id, ErrorCategory category, string path, string message) =>
        new(new IOException(message, cause), id, category, path);
}
