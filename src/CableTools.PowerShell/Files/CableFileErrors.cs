using System.Management.Automation;
using System.Security;
using CableTools.Reading;

namespace CableTools.PowerShell;

/// <summary>The errors of reading files: each with an id of its own, and a message that says what to do.</summary>
internal static class CableFileErrors
{
    public const string NotFoundId = "CableFileNotFound";

    public static ErrorRecord ForFile(Exception e, string file) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => Record(e, NotFoundId, ErrorCategory.ObjectNotFound, file,
            $"The file '{file}' is no longer there. List the folder again."),
        UnauthorizedAccessException or SecurityException => Record(e, "CableFileUnreadable", ErrorCategory.PermissionDenied, file,
            $"The file '{file}' may not be read by this account: {e.Message} Ask for read permission, or run as an account that has it."),
        CableFormatException { Reason: CableFormatProblem.Empty } => Record(e, "CableFileEmpty", ErrorCategory.InvalidData, file,
            $"The file '{file}' is empty. Get it again from where it came from, or leave it out."),
        CableFormatException { Reason: CableFormatProblem.Binary } => Record(e, "CableFileBinary", ErrorCategory.InvalidData, file,
            $"The file '{file}' is binary, no text with cables. Leave it out, or convert it to text first."),
        CableFormatException or InvalidDataException => Record(e, "CableFileMalformed", ErrorCategory.InvalidData, file,
            $"The file '{file}' breaks off or is damaged: {e.Message} Cables before that place were read. Get the file again."),
        _ => Record(e, "CableFileUnreadable", ErrorCategory.ReadError, file,
            $"The file '{file}' cannot be read: {e.Message} Close what has it open, or copy it elsewhere, and try again."),
    };

    public static ErrorRecord FolderUnreadable(Exception e, string folder) =>
        Record(e, "CableFolderUnreadable",
            e is UnauthorizedAccessException or SecurityException ? ErrorCategory.PermissionDenied : ErrorCategory.ReadError, folder,
            $"The folder '{folder}' cannot be listed: {e.Message} Its files were passed over.");

    public static ErrorRecord FolderEmpty(string folder, bool recurse) =>
        Record(null, "CableFolderEmpty", ErrorCategory.ObjectNotFound, folder,
            $"The folder '{folder}' has no cable files ({CableFileNames.Patterns})."
            + (recurse ? " Name the files themselves if they have other names." : " To read the folders inside it, add -Recurse."));

    private static ErrorRecord Record(Exception? cause, string id, ErrorCategory category, string path, string message) =>
        new(new IOException(message, cause), id, category, path);
}
