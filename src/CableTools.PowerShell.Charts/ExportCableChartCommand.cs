using System.Diagnostics;
using System.Management.Automation;
using CableTools.Reading;
using CableTools.Statistics;

namespace CableTools.PowerShell.Charts;

/// <summary>Export-CableChart: a chart of cables, as a picture or a page.</summary>
[Cmdlet(VerbsData.Export, "CableChart", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportCableChartCommand : PSCmdlet
{
    private string _path = "";
    private ChartWriter? _writer;
    private int _count;

    /// <summary>The file. Wildcard characters stand for themselves; the name ends in .png, .svg or .html.</summary>
    [Parameter(Mandatory = true, Position = 0,
        HelpMessage = "Path of the file to write, for example timeline.svg, timeline.png or timeline.html.")]
    [Alias("LiteralPath", "LP")]
    [ValidateNotNullOrEmpty]
    public string? Path { get; set; }

    /// <summary>The cables.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = "A cable, as Get-Cable and ConvertFrom-CableText give it.")]
    [Alias("Cable")]
    [ValidateNotNull]
    public Cable[]? InputObject { get; set; }

    /// <summary>What to draw.</summary>
    [Parameter]
    [ValidateSet("Tag", "Timeline", "TagMonth", "CoOccurrence", "Map", "Correspondence", "Reference", "Classification")]
    public string Kind { get; set; } = "Timeline";

    /// <summary>What a column of a chart over time spans.</summary>
    [Parameter]
    public TimelineUnit Unit { get; set; }

    /// <summary>What a timeline is grouped by.</summary>
    [Parameter]
    public TimelineGroup GroupBy { get; set; } = TimelineGroup.None;

    /// <summary>How many tags, series, stations or threads to show; the others come together.</summary>
    [Parameter]
    [ValidateRange(1, 1000)]
    public int First { get; set; }

    /// <summary>Width of a picture in pixels.</summary>
    [Parameter]
    [ValidateRange(100, 10000)]
    public int Width { get; set; }

    /// <summary>Height of a picture in pixels.</summary>
    [Parameter]
    [ValidateRange(100, 10000)]
    public int Height { get; set; }

    /// <summary>Replaces a file of that name.</summary>
    [Parameter]
    public SwitchParameter Force { get; set; }

    /// <summary>Opens the chart in the program the system has for it.</summary>
    [Parameter]
    public SwitchParameter Show { get; set; }

    /// <summary>Gives the file.</summary>
    [Parameter]
    public SwitchParameter PassThru { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        // What stands in the way is said before a long pipeline runs, and before anybody is asked to confirm.
        if (Unused() is { } unused) Fail(new ArgumentException(unused), "CableChartParameterUnused", ErrorCategory.InvalidArgument, Kind);
        _path = Resolve(Path!);
        if (System.IO.Path.GetExtension(_path).ToUpperInvariant() is not (".PNG" or ".SVG" or ".HTML" or ".HTM"))
            Fail(new ArgumentException($"Expected a name that ends in .png, .svg or .html, not '{System.IO.Path.GetFileName(_path)}'."),
                "CableChartFormatUnknown", ErrorCategory.InvalidArgument, _path);
        if (ExportErrors.InTheWay(_path, Force, "timeline.svg") is { } error) ThrowTerminatingError(error);
        if (ShouldProcess(_path, "Export chart of cables")) _writer = ChartWriter.Of(Kind, Given(nameof(Unit)) ? Unit : null, GroupBy);
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (_writer is null) return;
        foreach (var cable in InputObject ?? [])
        {
            if (Stopping) return;
            _writer.Add(cable);
            _count++;
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (_writer is null) return;
        // An empty chart would, with -Force, replace one that is not.
        if (_count == 0)
        {
            WriteWarning($"No cable came through the pipeline: '{_path}' was not written.");
            return;
        }

        try
        {
            _writer.Write(Kind, Given(nameof(First)) ? First : null, _path, Force, Given(nameof(Width)) ? Width : null,
                Given(nameof(Height)) ? Height : null);
        }
        catch (Exception e) when (FileTarget.Explains(e))
        {
            ThrowTerminatingError(ExportErrors.Unwritable(e, _path));
        }

        // From the provider, as Get-Item gives it: with PSPath, and with the mode and size that PowerShell shows on Linux.
        if (PassThru) WriteObject(InvokeProvider.Item.Get([_path], force: true, literalPath: true), enumerateCollection: true);
        if (Show) Open();
    }

    private void Open()
    {
        try
        {
            using var opened = Process.Start(new ProcessStartInfo(_path) { UseShellExecute = true });
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException or PlatformNotSupportedException)
        {
            WriteError(new ErrorRecord(new IOException($"'{_path}' was written, but nothing here opens it: {e.Message}", e),
                "CableChartNotShown", ErrorCategory.DeviceError, _path));
        }
    }

    private string? Unused()
    {
        if (Given(nameof(GroupBy)) && Kind != "Timeline") return $"-GroupBy is for timelines: expected -Kind Timeline, not {Kind}.";
        if (Given(nameof(Unit)) && Kind is not ("Timeline" or "TagMonth" or "Classification"))
            return $"-Unit is for charts over time: expected -Kind Timeline, TagMonth or Classification, not {Kind}.";
        if (Given(nameof(First)) && Kind is ("Map" or "Classification"))
            return $"-First has no meaning with -Kind {Kind}, which shows everything.";
        return null;
    }

    private string Resolve(string path)
    {
        try
        {
            string full = SessionState.Path.GetUnresolvedProviderPathFromPSPath(path, out var provider, out _);
            if (string.Equals(provider.Name, "FileSystem", StringComparison.OrdinalIgnoreCase)) return full;
        }
        catch (Exception e) when (e is System.Management.Automation.DriveNotFoundException or ProviderNotFoundException
            or ItemNotFoundException or NotSupportedException)
        {
            Fail(e, "CablePathNotSupported", ErrorCategory.InvalidArgument, path);
        }

        Fail(new NotSupportedException($"'{path}' is not a path in the file system."), "CablePathNotSupported",
            ErrorCategory.InvalidArgument, path);
        return "";
    }

    private bool Given(string parameter) => MyInvocation.BoundParameters.ContainsKey(parameter);

    private void Fail(Exception exception, string id, ErrorCategory category, object target) =>
        ThrowTerminatingError(new ErrorRecord(exception, id, category, target));
}
