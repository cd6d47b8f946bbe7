using ScottPlot;
using ScottPlot.TickGenerators;

namespace CableTools.Charts.Still;

/// <summary>Ticks with names.</summary>
internal static class Ticks
{
    /// <summary>These places, each with its name.</summary>
    public static NumericManual At(IEnumerable<int> places, Func<int, string> name, Func<int, double>? position = null)
    {
        var ticks = new NumericManual();
        foreach (int place in places) ticks.AddMajor(position?.Invoke(place) ?? place, Drafting.Wording.Clean(name(place)));
        return ticks;
    }

    /// <summary>Labels of an axis of values from its beginning to a distance.</summary>
    public static ITickGenerator Of(Placing.ValueScale scale, double end, bool isCounted)
    {
        if (!scale.IsLogarithmic) return isCounted ? Counts() : Rates();
        var ticks = new NumericManual();
        foreach (double value in scale.Ticks(end)) ticks.AddMajor(scale.At(value), Figures.ChartFigure.Written(value));
        return ticks;
    }

    /// <summary>Whole numbers from 0: cables cannot be halved.</summary>
    public static NumericAutomatic Counts() => new()
    {
        IntegerTicksOnly = true,
        TargetTickCount = 6,
        LabelFormatter = value => value.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture),
    };

    private static NumericAutomatic Rates() => new() { TargetTickCount = 6, LabelFormatter = Figures.ChartFigure.Written };

    public static void None(IAxis axis)
    {
        axis.TickGenerator = new EmptyTickGenerator();
        axis.FrameLineStyle.IsVisible = false;
    }
}
