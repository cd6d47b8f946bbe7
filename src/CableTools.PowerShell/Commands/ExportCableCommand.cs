using System.Management.Automation;
using CableTools.Reading;

namespace CableTools.PowerShell;

/// <summary>Export-Cable: cables to a file of JSON lines, which Get-Cable reads back without loss.</summary>
[Cmdlet(VerbsData.Export, "Cable", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportCableCommand : CableExportCommand, IDisposable
{
    private CableFileWriter? _file;

    private protected override string ExampleName => "cables.ndjson";

    private protected override string Action => "Export cables";

    /// <summary>What was not finished leaves nothing behind. The engine calls this in any case, after Ctrl+C, too.</summary>
    public void Dispose() => _file?.Dispose();

    private protected override ErrorRecord? CheckForm(string path) =>
        CableFileNames.IsExport(path) ? null : ExportErrors.FormatUnknown(path);

    private protected override void Start(string path) => _file = new CableFileWriter(path, Force);

    private protected override void Add(Cable cable) => _file!.Write(cable);

    private protected override void Finish(string path) => _file!.Commit();
}
