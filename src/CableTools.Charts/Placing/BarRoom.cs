using CableTools.Charts.Figures;

namespace CableTools.Charts.Placing;

/// <summary>How far the axis of bars goes, so that what stands behind each bar is not cut; and what fits there.</summary>
internal static class BarRoom
{
    /// <summary>Size in pixels of the font behind the bars.</summary>
    public const int FontSize = 11;

    private const double Gap = 10;

    // The bar that sets the axis's end leaves its text just what it needs: rounding must not cut it.
    private const double Rounding = 0.01;

    /// <param name="figure">The bars.</param>
    /// <param name="width">Width of the drawing area in pixels.</param>
    /// <returns>Where values stand, how far the axis goes, and the text behind each bar.</returns>
    public static (ValueScale Scale, double End, IReadOnlyList<string> Texts) Of(BarFigure figure, double width)
    {
        var scale = ValueScale.Of(figure, figure.Bars.Select(bar => bar.Value));
        // Half of the width for the bars: then a short bar's meaning has all that is left.
        double end = Math.Max(double.Epsilon, figure.Bars
            .Max(bar => scale.At(bar.Value) / (1 - Math.Min(0.7, (TextWidth.Of(Text(bar, width * 0.5), FontSize) + Gap) / width))));
        return (scale, end, [.. figure.Bars.Select(bar => Text(bar, width * (1 - scale.At(bar.Value) / end) + Rounding))]);
    }

    private static string Text(Bar bar, double room)
    {
        string value = ChartFigure.Written(bar.Value);
        string meaning = bar.Meaning.Length == 0 ? ""
            : TextWidth.Cut(Drafting.Wording.Clean(bar.Meaning), FontSize, room - TextWidth.Of(value + "  ", FontSize) - Gap);
        return meaning.Length == 0 ? value : value + "  " + meaning;
    }
}
