using System.Management.Automation;
using CableTools.Reading;

namespace CableTools.PowerShell.Charts;

/// <summary>Export-CableReport: a page with charts, repairs, and a table of all cables with their cards.</summary>
[Cmdlet(VerbsData.Export, "CableReport", SupportsShouldProcess = true, DefaultParameterSetName = CableFileCommand.CableSet)]
[OutputType(typeof(FileInfo))]
public sealed class ExportCableReportCommand : CableExportCommand
{
    internal const string SourceSet = "Source", IndexSet = "Index";

    private readonly List<CableLoadProblem> _problems = [];
    private ReportFile? _report;

    /// <summary>Files and folders with cables, read by the cmdlet itself: what cannot be read is told in the page.</summary>
    [Parameter(ParameterSetName = SourceSet, Mandatory = true,
        HelpMessage = "Path of a file with cables, or of a folder of such files.")]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[]? SourcePath { get; set; }

    /// <summary>The folder of an index whose cables are reported.</summary>
    [Parameter(ParameterSetName = IndexSet, Mandatory = true, HelpMessage = Asking.ForIndex)]
    [ValidateNotNullOrEmpty]
    public string? Index { get; set; }

    /// <summary>Which cables of the index, as Find-Cable is asked.</summary>
    [Parameter(ParameterSetName = IndexSet)]
    [AllowEmptyString]
    public string? Query { get; set; }

    /// <summary>Errors of a command that read the cables before: they are told in the page.</summary>
    [Parameter(ParameterSetName = CableFileCommand.CableSet)]
    [AllowNull]
    [AllowEmptyCollection]
    public ErrorRecord[]? Problem { get; set; }

    /// <summary>What the page is called.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string Title { get; set; } = "Cables";

    private protected override string ExampleName => "report.html";

    private protected override string Action => "Export report of cables";

    private protected override string CameFrom => ParameterSetName switch
    {
        SourceSet => "was found",
        IndexSet => "of the index fits",
        _ => base.CameFrom,
    };

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (!IsWanted) return;
        if (ParameterSetName == SourceSet) ReadSources();
        else if (ParameterSetName == IndexSet) IndexReading.Read(this, Index!, Query, Take);
        else base.ProcessRecord();
    }

    private protected override ErrorRecord? CheckForm(string path) =>
        System.IO.Path.GetExtension(path).ToUpperInvariant() is ".HTML" or ".HTM" ? null : ReportErrors.FormatUnknown(path);

    private protected override void Start(string path) => _report = new ReportFile(Title);

    private protected override void Add(Cable cable) => _report!.Add(cable);

    private protected override void Finish(string path) =>
        _report!.Write(path, _problems.Concat((Problem ?? []).Select(ReportErrors.ToProblem)), Force);

    private void ReadSources()
    {
        foreach (var place in SourcePath!.SelectMany(Resolve))
        {
            foreach (var cable in CableLoader.Read(place, _problems, null))
            {
                if (Stopping) return;
                Take(cable);
            }
        }

        if (_problems.Count > 0) WriteWarning(ReportErrors.Unread(_problems.Count));
    }

    private IEnumerable<string> Resolve(string path)
    {
        try
        {
            return PathResolver.Resolve(SessionState.Path, path, literal: false).Select(place => place.FullPath);
        }
        catch (CablePathException e)
        {
            ThrowTerminatingError(e.ToErrorRecord());
            throw;
        }
    }
}
