using System.Diagnostics;
using System.Management.Automation;
using CableTools.Statistics;

namespace CableTools.PowerShell.Charts;

/// <summary>Export-CableChart: a chart of cables, as a picture or a page.</summary>
[Cmdlet(VerbsData.Export, "CableChart", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportCableChartCommand : CableExportCommand
{
    private ChartWriter? _writer;

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

    /// <summary>Opens the chart in the program the system has for it.</summary>
    [Parameter]
    public SwitchParameter Show { get; set; }

    private protected override string ExampleName => "timeline.svg";

    private protected override string Action => "Export chart of cables";

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (Unused() is { } unused) ThrowTerminatingError(ChartErrors.ParameterUnused(unused, Kind));
        base.BeginProcessing();
    }

    private protected override ErrorRecord? CheckForm(string path) =>
        System.IO.Path.GetExtension(path).ToUpperInvariant() is ".PNG" or ".SVG" or ".HTML" or ".HTM" ? null : ChartErrors.FormatUnknown(path);

    private protected override void Start(string path) => _writer = ChartWriter.Of(Kind, Given(nameof(Unit)) ? Unit : null, GroupBy);

    private protected override void Add(Cable cable) => _writer!.Add(cable);

    private protected override void Finish(string path) =>
        _writer!.Write(Kind, Given(nameof(First)) ? First : null, path, Force, Given(nameof(Width)) ? Width : null,
            Given(nameof(Height)) ? Height : null);

    private protected override void Wrote(string path)
    {
        if (!Show) return;
        try
        {
            using var opened = Process.Start(new ProcessStartInfo(path) { UseShellExecute = true });
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException or PlatformNotSupportedException)
        {
            WriteError(ChartErrors.NotShown(e, path));
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

    private bool Given(string parameter) => MyInvocation.BoundParameters.ContainsKey(parameter);
}
