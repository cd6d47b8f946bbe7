using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>A path that leads nowhere; it becomes an error record, and the pipeline goes on.</summary>
internal sealed class CablePathException : Exception
{
    private readonly string _id;
    private readonly ErrorCategory _category;
    private readonly string _path;

    private CablePathException(string message, string id, ErrorCategory category, string path, Exception? cause)
        : base(message, cause)
    {
        _id = id;
        _category = category;
        _path = path;
    }

    public static CablePathException NotFound(string path, Exception? cause) => new(
        $"There is no file or folder '{path}'. Check the path, and the folder it starts from.",
        ErrorIds.FileNotFound, ErrorCategory.ObjectNotFound, path, cause);

    public static CablePathException DriveNotFound(string path, System.Management.Automation.DriveNotFoundException cause) => new(
        $"There is no drive '{cause.ItemName}' for '{path}'. Get-PSDrive lists the drives there are; "
        + "a file's name with a : in it needs ./ before it.",
        ErrorIds.DriveNotFound, ErrorCategory.ObjectNotFound, path, cause);

    public static CablePathException NothingMatches(string path) => new(
        $"No file matches '{path}'. Check the pattern; for a name that contains [ or ], use -LiteralPath.",
        ErrorIds.FileNotFound, ErrorCategory.ObjectNotFound, path, null);

    public static CablePathException NotSupported(string path, Exception? cause) => new(
        $"'{path}' is no path in the file system. Cables are in files and folders only: "
        + "give a path on a drive of the FileSystem provider.",
        ErrorIds.PathNotSupported, ErrorCategory.InvalidArgument, path, cause);

    public static CablePathException Unreadable(string path, Exception cause) => new(
        $"What '{path}' leads to cannot be listed: {cause.Message} Check the permissions of the folders on the way.",
        ErrorIds.FolderUnreadable, ErrorCategory.ReadError, path, cause);

    public ErrorRecord ToErrorRecord() => new(new FileNotFoundException(Message, _path, InnerException), _id, _category, _path);
}
