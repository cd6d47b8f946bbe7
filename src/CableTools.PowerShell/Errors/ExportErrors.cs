using System.Management.Automation;
using CableTools.Reading;

namespace CableTools.PowerShell;

/// <summary>What FileTarget finds, as errors that end the command.</summary>
internal static class ExportErrors
{
    public static ErrorRecord? InTheWay(string path, bool replace, string example, bool asFolder) =>
        FileTarget.Check(path, replace, example, asFolder) switch
    {
        null => null,
        (FileObstacle.IsFolder, var message) => Record(null, ErrorIds.PathIsFolder, ErrorCategory.InvalidArgument, path, message),
        (FileObstacle.Exists, var message) => Record(null, ErrorIds.FileExists, ErrorCategory.ResourceExists, path, message),
        (_, var message) => Record(null, ErrorIds.FolderNotFound, ErrorCategory.ObjectNotFound, path, message),
    };

    public static ErrorRecord FormatUnknown(string path) =>
        new(new ArgumentException(
            $"Expected a name that ends in {CableExport.Endings}, or in .parquet, not '{Path.GetFileName(path)}': "
            + "the ending says the form."),
            ErrorIds.FormatUnknown, ErrorCategory.InvalidArgument, path);

    public static ErrorRecord PartitionUnused(string path) =>
        new(new ArgumentException(
            $"-PartitionBy divides a data set, whose name ends in .parquet: '{Path.GetFileName(path)}' is one file. Leave it out."),
            ErrorIds.PartitionUnused, ErrorCategory.InvalidArgument, path);

    public static ErrorRecord AppendUnused(string path) =>
        new(new ArgumentException(
            $"-Append goes on with one file of .ndjson, .csv or .md: '{Path.GetFileName(path)}' is written anew. Leave it out."),
            ErrorIds.AppendUnused, ErrorCategory.InvalidArgument, path);

    public static ErrorRecord GraphUnused(string path) =>
        new(new ArgumentException(
            $"-Graph chooses the network of a file that ends in .gexf or .graphml: '{Path.GetFileName(path)}' holds none. Leave it out."),
            ErrorIds.GraphUnused, ErrorCategory.InvalidArgument, path);

    public static ErrorRecord AppendInvalid(Exception cause, string path) =>
        Record(cause, ErrorIds.AppendInvalid, ErrorCategory.InvalidData, path,
            $"{cause.Message} Choose another name, or write it anew with -Force.");

    public static ErrorRecord FormatNotSupported(string path) =>
        new(new PlatformNotSupportedException(
            $"Data sets are written in PowerShell 7.4 and later. Here, write '{Path.GetFileNameWithoutExtension(path)}.ndjson'."),
            ErrorIds.FormatNotSupported, ErrorCategory.NotImplemented, path);

    public static ErrorRecord Unwritable(Exception cause, string path) =>
        Record(cause, ErrorIds.FileUnwritable, FileTarget.IsDenied(cause) ? ErrorCategory.PermissionDenied : ErrorCategory.WriteError, path,
            FileTarget.Unwritable(path, cause));

    private static ErrorRecord Record(Exception? cause, string id, ErrorCategory category, string path, string message) =>
        new(new IOException(message, cause), id, category, path);
}
