using CableTools.Charts.Figures;

namespace CableTools.Charts.Placing;

/// <summary>How far the axis of series goes, and how high each stands.</summary>
internal static class SeriesRoom
{
    public static ValueScale Scale(SeriesFigure figure) =>
        ValueScale.Of(figure, figure.Series.SelectMany(series => series.Values).OfType<double>());

    /// <summary>Distance of the axis's end from its beginning.</summary>
    public static double End(SeriesFigure figure, ValueScale scale)
    {
        if (figure.Unit == "%" && !scale.IsLogarithmic) return 100;
        double most = figure.DrawnForm == SeriesForm.Lines
            ? figure.Series.SelectMany(series => series.Values).OfType<double>().DefaultIfEmpty().Max()
            : Tops(figure, figure.Series[^1]).Max();
        if (scale.IsLogarithmic) return Math.Max(0.1, scale.At(most) * 1.05);
        // Up to 1 at least where things are counted; a rate may be small everywhere.
        return figure.IsCounted || most <= 0 ? Math.Max(1, most * 1.05) : most * 1.05;
    }

    /// <summary>The heights up to which a series reaches where all are stacked.</summary>
    public static double[] Tops(SeriesFigure figure, Series last)
    {
        double[] tops = new double[figure.Labels.Count];
        foreach (var series in figure.Series)
        {
            for (int i = 0; i < tops.Length; i++) tops[i] += series.Values[i] ?? 0;
            if (ReferenceEquals(series, last)) break;
        }

        return tops;
    }
}
