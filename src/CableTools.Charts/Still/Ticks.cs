using ScottPlot;
using ScottPlot.TickGenerators;

namespace CableTools.Charts.Still;

/// <summary>Ticks with names.</summary>
internal static class Ticks
{
    /// <summary>At most so many of the names, evenly apart, the first among them.</summary>
    public static NumericManual Named(IReadOnlyList<string> names, int most)
    {
        int step = Math.Max(1, (int)Math.Ceiling((double)names.Count / most));
        var ticks = new NumericManual();
        for (int i = 0; i < names.Count; i += step) ticks.AddMajor(i, Drafting.Wording.Clean(names[i]));
        return ticks;
    }

    /// <summary>Whole numbers from 0: cables cannot be halved.</summary>
    public static NumericAutomatic Counts() => new()
    {
        IntegerTicksOnly = true,
        LabelFormatter = value => value.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture),
    };

    public static void None(IAxis axis)
    {
        axis.TickGenerator = new EmptyTickGenerator();
        axis.FrameLineStyle.IsVisible = false;
    }
}
