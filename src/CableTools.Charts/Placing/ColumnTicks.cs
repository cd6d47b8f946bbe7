using CableTools.Charts.Figures;

namespace CableTools.Charts.Placing;

/// <summary>Which columns of a heat map are labelled, and whether their labels stand upright because the columns are narrow.</summary>
/// <param name="Places">Columns with a label.</param>
/// <param name="IsUpright">Whether the labels run upwards.</param>
/// <param name="Height">Pixels the labels need.</param>
internal sealed record ColumnTicks(IReadOnlyList<int> Places, bool IsUpright, double Height)
{
    private const int FontSize = 12;

    /// <param name="figure">The heat map.</param>
    /// <param name="width">Width of the drawing area in pixels.</param>
    public static ColumnTicks Of(HeatMapFigure figure, double width)
    {
        double widest = figure.Columns.Max(name => TextWidth.Of(name, FontSize));
        double each = width / figure.Columns.Count;
        if (figure.Starts.Count > 0)
            return new ColumnTicks(TimeTicks.Of(figure.Starts, Math.Max(2, (int)(width / (widest + 8)))), false, FontSize + 6);
        if (widest + 4 <= each) return new ColumnTicks([.. Enumerable.Range(0, figure.Columns.Count)], false, FontSize + 6);
        int step = Math.Max(1, (int)Math.Ceiling((FontSize + 1) / each));
        return new ColumnTicks([.. Enumerable.Range(0, figure.Columns.Count).Where(i => i % step == 0)], true, widest + 6);
    }
}
