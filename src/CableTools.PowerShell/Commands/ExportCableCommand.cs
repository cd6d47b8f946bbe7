using System.Management.Automation;
using CableTools.Reading;

namespace CableTools.PowerShell;

/// <summary>Export-Cable: cables to a file of JSON lines, which Get-Cable reads back without loss, or to a data set.</summary>
[Cmdlet(VerbsData.Export, "Cable", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo), typeof(DirectoryInfo))]
public sealed class ExportCableCommand : CableExportCommand, IDisposable
{
    private ICableSink? _sink;

    /// <summary>By what a data set is divided into folders.</summary>
    [Parameter]
    public CablePartition PartitionBy { get; set; }

    private protected override string ExampleName => "cables.ndjson";

    private protected override string Action => "Export cables";

    /// <summary>What was not finished leaves nothing behind. The engine calls this in any case, after Ctrl+C, too.</summary>
    public void Dispose() => _sink?.Dispose();

    private protected override bool IsFolder(string path) => CableFileNames.IsDataSet(path);

    private protected override ErrorRecord? CheckForm(string path)
    {
        if (!CableFileNames.IsExport(path)) return ExportErrors.FormatUnknown(path);
        if (!IsFolder(path)) return PartitionBy == CablePartition.None ? null : ExportErrors.PartitionUnused(path);
        return DataSetFile.IsSupported ? null : ExportErrors.FormatNotSupported(path);
    }

    private protected override void Start(string path) =>
        _sink = IsFolder(path) ? DataSetFile.Open(path, PartitionBy, Force) : new CableFileWriter(path, Force);

    private protected override void Add(Cable cable) => _sink!.Write(cable);

    private protected override void Finish(string path) => _sink!.Commit();
}
