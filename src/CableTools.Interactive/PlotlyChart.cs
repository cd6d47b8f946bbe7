using System.Runtime.CompilerServices;
using System.Text.Json;
using Plotly.NET;

namespace CableTools.Charts;

/// <summary>
/// Charts for Plotly.NET, to go on from there, where it loads: it needs an FSharp.Core that a notebook's kernel may have in an older
/// version. It stands in this package, so that nobody else brings Plotly.NET along, and in the namespace of the charts, where it is looked
/// for.
/// </summary>
public static class PlotlyChart
{
    /// <summary>The chart as Plotly.NET has it.</summary>
    /// <param name="chart">The chart.</param>
    /// <exception cref="ArgumentNullException"><paramref name="chart"/> is null.</exception>
    /// <exception cref="NotSupportedException">Plotly.NET does not load in this host; the message says what goes instead.</exception>
    public static GenericChart ToPlotly(this CableChart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        try
        {
            return Convert(chart.ToPlotlyJson());
        }
        catch (Exception e) when (e is FileNotFoundException or FileLoadException or TypeLoadException or MissingMemberException
            or TypeInitializationException)
        {
            throw new NotSupportedException("Plotly.NET does not load here: it needs FSharp.Core "
                + $"{Needed()}, and {Loaded()}. "
                + "Charts do without it: chart.WithTitle, WithSize, WithColors, WithLogScale and WithForm change them, and "
                + "chart.ToPlotlyJson() gives data and layout as plotly takes them.", e);
        }
    }

    // Not inlined: what does not load must be missed in here.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static GenericChart Convert(string json)
    {
        using var document = JsonDocument.Parse(json);
        var layout = new global::Plotly.NET.Layout();
        foreach (var member in document.RootElement.GetProperty("layout").EnumerateObject())
            layout.SetProperty(member.Name, Value(member.Value));
        var config = new Config();
        foreach (var member in document.RootElement.GetProperty("config").EnumerateObject())
            config.SetProperty(member.Name, Value(member.Value));
        var traces = document.RootElement.GetProperty("data").EnumerateArray().Select(ToTrace).ToList();
        return GenericChart.setConfig(config, GenericChart.setLayout(layout, GenericChart.ofTraceObjects(false, traces)));
    }

    private static Trace ToTrace(JsonElement members)
    {
        var trace = new Trace(members.GetProperty("type").GetString()!);
        foreach (var member in members.EnumerateObject().Where(member => member.Name != "type"))
            trace.SetProperty(member.Name, Value(member.Value));
        return trace;
    }

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object =>
            value.EnumerateObject().ToDictionary(member => member.Name, member => Value(member.Value), StringComparer.Ordinal),
        JsonValueKind.Array => value.EnumerateArray().Select(Value).ToArray(),
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetInt64(out long whole) ? whole : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static string Needed() => System.Reflection.Assembly.Load("Plotly.NET").GetReferencedAssemblies()
        .FirstOrDefault(name => name.Name == "FSharp.Core")?.Version is { } version ? $"{version.ToString(2)} or newer" : "";

    private static string Loaded() => AppDomain.CurrentDomain.GetAssemblies()
        .Select(assembly => assembly.GetName()).Where(name => name.Name == "FSharp.Core").Select(name => name.Version).Max() is { } version
        ? $"this host has {version.ToString(2)}" : "this host has none";
}
