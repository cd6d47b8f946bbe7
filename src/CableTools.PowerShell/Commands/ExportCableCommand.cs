using System.Management.Automation;
using CableTools.Reading;
using CableTools.Statistics;
using CableTools.Writing;

namespace CableTools.PowerShell;

/// <summary>
/// Export-Cable: cables to a file, whose name says the form: JSON lines, which Get-Cable reads back without loss, a spreadsheet's rows,
/// pages to read, or a data set.
/// </summary>
[Cmdlet(VerbsData.Export, "Cable", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo), typeof(DirectoryInfo))]
public sealed class ExportCableCommand : CableExportCommand
{
    private ICableSink? _sink;

    /// <summary>By what a data set is divided into folders.</summary>
    [Parameter]
    public CablePartition PartitionBy { get; set; }

    /// <summary>Writes behind what the file has in it.</summary>
    [Parameter]
    public SwitchParameter Append { get; set; }

    /// <summary>Which network a file of one holds.</summary>
    [Parameter]
    public CableGraphKind Graph { get; set; }

    private protected override string ExampleName => "cables.ndjson";

    private protected override string Action => "Export cables";

    /// <inheritdoc/>
    private protected override void Release() => _sink?.Dispose();

    private protected override bool IsFolder(string path) => CableFileNames.IsDataSet(path);

    private protected override bool IsKept => Append;

    private protected override IReadOnlyList<string> Written(string path) => _sink is CableFiles files ? files.Paths : [path];

    private protected override ErrorRecord? CheckForm(string path)
    {
        bool isFolder = IsFolder(path);
        if (!isFolder && !CableExport.Knows(path)) return ExportErrors.FormatUnknown(path);
        if (Append && (isFolder || !CableExport.CanAppend(path))) return ExportErrors.AppendUnused(path);
        if (!CableExport.IsGraph(path) && MyInvocation.BoundParameters.ContainsKey(nameof(Graph))) return ExportErrors.GraphUnused(path);
        if (!isFolder) return PartitionBy == CablePartition.None ? null : ExportErrors.PartitionUnused(path);
        return DataSetFile.IsSupported ? null : ExportErrors.FormatNotSupported(path);
    }

    private protected override void Start(string path)
    {
        try
        {
            _sink = IsFolder(path) ? DataSetFile.Open(path, PartitionBy, Force, Stop.Token) : CableExport.Open(path, Force, Append, Graph);
        }
        catch (InvalidDataException e)
        {
            ThrowTerminatingError(ExportErrors.AppendInvalid(e, path));
        }
    }

    private protected override void Add(Cable cable) => _sink!.Write(cable);

    private protected override void Finish(string path) => _sink!.Commit();
}
