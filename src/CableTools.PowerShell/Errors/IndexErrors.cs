using System.Management.Automation;
using CableTools.Store;

namespace CableTools.PowerShell;

/// <summary>The errors of an index and of what is asked of it.</summary>
internal static class IndexErrors
{
    public static ErrorRecord Of(CableIndexException e) => e.Problem switch
    {
        CableIndexProblem.Missing => new ErrorRecord(e, ErrorIds.IndexMissing, ErrorCategory.ObjectNotFound, e.Folder),
        CableIndexProblem.Foreign => new ErrorRecord(e, ErrorIds.IndexForeign, ErrorCategory.InvalidArgument, e.Folder),
        CableIndexProblem.Newer => new ErrorRecord(e, ErrorIds.IndexNewer, ErrorCategory.NotImplemented, e.Folder),
        CableIndexProblem.Busy => new ErrorRecord(e, ErrorIds.IndexBusy, ErrorCategory.ResourceBusy, e.Folder),
        _ => new ErrorRecord(e, ErrorIds.IndexDamaged, ErrorCategory.InvalidData, e.Folder),
    };

    public static ErrorRecord Query(CableQueryException e) =>
        new(e, ErrorIds.QueryInvalid, ErrorCategory.InvalidArgument, e.Query);

    public static ErrorRecord Unwritable(Exception e, string folder) =>
        new(new IOException($"The index in '{folder}' cannot be written: {e.Message}", e), ErrorIds.IndexUnwritable,
            ErrorCategory.WriteError, folder);

    public static ErrorRecord Skipped(CableLoadProblem problem) =>
        new(new IOException(CellView.Text(problem.Message)), ErrorIds.IndexSkipped, ErrorCategory.ReadError, problem.Path);
}
