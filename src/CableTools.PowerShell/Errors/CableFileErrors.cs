using System.Management.Automation;
using System.Security;
using CableTools.Reading;

namespace CableTools.PowerShell;

/// <summary>The errors of reading files: each with an id of its own, and a message that says what to do.</summary>
internal static class CableFileErrors
{
    public static ErrorRecord ForFile(Exception e, string file) => e switch
    {
        FileNotFoundException or DirectoryNotFoundException => Record(e, ErrorIds.FileNotFound, ErrorCategory.ObjectNotFound, file,
            $"The file '{file}' is no longer there. List the folder again."),
        SpecialFileException special => Record(e, ErrorIds.FileSpecial, ErrorCategory.InvalidType, file,
            $"'{file}' is {special.Kind}, and no file: it was not opened. Copy what it gives to a file first."),
        UnauthorizedAccessException or SecurityException => Record(e, ErrorIds.FileUnreadable, ErrorCategory.PermissionDenied, file,
            $"The file '{file}' may not be read by this account: {e.Message} Ask for read permission, or run as an account that has it."),
        CableFormatException { Reason: CableFormatProblem.Empty } => Record(e, ErrorIds.FileEmpty, ErrorCategory.InvalidData, file,
            $"The file '{file}' is empty. Get it again from where it came from, or leave it out."),
        CableFormatException { Reason: CableFormatProblem.Binary } => Record(e, ErrorIds.FileBinary, ErrorCategory.InvalidData, file,
            $"The file '{file}' is binary, no text with cables. Leave it out, or convert it to text first."),
        CableFormatException or InvalidDataException => Record(e, ErrorIds.FileMalformed, ErrorCategory.InvalidData, file,
            $"The file '{file}' breaks off or is damaged: {e.Message} Cables before that place were read. Get the file again."),
        _ => Record(e, ErrorIds.FileUnreadable, ErrorCategory.ReadError, file,
            $"The file '{file}' cannot be read: {e.Message} Close what has it open, or copy it elsewhere, and try again."),
    };

    /// <summary>A text in which nothing of a cable was found.</summary>
    /// <param name="file">The file.</param>
    /// <param name="read">How many texts it holds.</param>
    /// <param name="others">How many of them are no cables.</param>
    /// <param name="first">The first of these.</param>
    public static ErrorRecord NoCable(string file, int read, int others, Cable first)
    {
        string what = read == 1 ? $"There is no cable in the file '{file}'" : others == read
            ? FormattableString.Invariant($"There is no cable in the file '{file}', in none of its {read} records")
            : FormattableString.Invariant($"{others} of the {read} records of the file '{file}' are no cables");
        string why = first.Source is { Diagnostics: [var problem, ..] } ? problem.Message
            : "nothing of an envelope, a heading or a paragraph";
        string where = read > 1 ? FormattableString.Invariant($" (the first, record {first.Source?.Record}: {why})") : $" ({why})";
        return Record(null, ErrorIds.NotRecognized, ErrorCategory.InvalidData, file,
            $"{what}{where}. If it should be one, look at it with: Test-Cable -LiteralPath {Quoted.Of(file)}");
    }

    public static ErrorRecord FolderUnreadable(Exception e, string folder) =>
        Record(e, ErrorIds.FolderUnreadable,
            e is UnauthorizedAccessException or SecurityException ? ErrorCategory.PermissionDenied : ErrorCategory.ReadError, folder,
            $"The folder '{folder}' cannot be listed: {e.Message} Its files were passed over.");

    public static ErrorRecord FolderEmpty(string folder, bool recurse) =>
        Record(null, ErrorIds.FolderEmpty, ErrorCategory.ObjectNotFound, folder,
            $"The folder '{folder}' has no cable files ({CableFileNames.Patterns})."
            + (recurse ? " Name the files themselves if they have other names." : " To read the folders inside it, add -Recurse."));

    private static ErrorRecord Record(Exception? cause, string id, ErrorCategory category, string path, string message) =>
        new(new IOException(CellView.Text(message), cause), id, category, path);
}
