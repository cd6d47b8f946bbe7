using System.Diagnostics;
using System.Management.Automation;
using CableTools.Statistics;

namespace CableTools.PowerShell.Charts;

/// <summary>Export-CableChart: a chart of cables, as a picture or a page.</summary>
[Cmdlet(VerbsData.Export, "CableChart", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportCableChartCommand : CableExportCommand
{
    private ICableGatherer<object>? _gatherer;

    /// <summary>What to draw: one of the names of CableChartKind.</summary>
    [Parameter]
    [ChartName]
    [ArgumentCompleter(typeof(ChartCompleter))]
    public string Kind { get; set; } = "Timeline";

    /// <summary>What a column of a chart over time spans; what fits the span of the cables where it is not given.</summary>
    [Parameter]
    public TimelineUnit Unit { get; set; }

    /// <summary>What a timeline is grouped by, or whose bursts are shown; where it is not given, no group and tags.</summary>
    [Parameter]
    public TimelineGroup GroupBy { get; set; }

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

    /// <summary>The page a .png is for: Light or Dark. An .svg and a page have both, and follow their reader.</summary>
    [Parameter]
    [ValidateSet("Light", "Dark")]
    public string Theme { get; set; } = "Light";

    /// <summary>Opens the chart in the program the system has for it.</summary>
    [Parameter]
    public SwitchParameter Show { get; set; }

    private protected override string ExampleName => "timeline.svg";

    private protected override string Action => "Export chart of cables";

    private CableChartKind Chart => CableChartKind.All.Named(Kind)!;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        if (Unused() is { } unused) ThrowTerminatingError(ChartErrors.ParameterUnused(unused, Kind));
        base.BeginProcessing();
    }

    private protected override ErrorRecord? CheckForm(string path) => Form(path) switch
    {
        ".PNG" => null,
        ".SVG" or ".HTML" or ".HTM" => Given(nameof(Theme)) ? ChartErrors.ThemeUnused(path) : null,
        _ => ChartErrors.FormatUnknown(path),
    };

    private protected override void Start(string path) => _gatherer = 
        Chart.Gather(Given(nameof(Unit)) ? Unit : null, Given(nameof(GroupBy)) ? GroupBy : null);

    private protected override void Add(Cable cable) => _gatherer!.Add(cable);

    private protected override void Finish(string path)
    {
        var file = new ChartFile(Chart, _gatherer!.ToResult(), Given(nameof(First)) ? First : null,
            Given(nameof(Width)) ? Width : null, Given(nameof(Height)) ? Height : null,
            Given(nameof(Theme)) ? string.Equals(Theme, "Dark", StringComparison.OrdinalIgnoreCase) : null);
        file.Write(path, Force);
    }

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

    private static string Form(string path) => System.IO.Path.GetExtension(path).ToUpperInvariant();

    private string? Unused()
    {
        var (kinds, given) = (CableChartKind.All, MyInvocation.BoundParameters);
        return kinds.Unused(Chart, nameof(GroupBy), given, kind => kind.TakesGroup)
            ?? kinds.Unused(Chart, nameof(Unit), given, kind => kind.TakesUnit)
            ?? kinds.Unused(Chart, nameof(First), given, kind => kind.Top is not null);
    }

    private bool Given(string parameter) => MyInvocation.BoundParameters.ContainsKey(parameter);
}
