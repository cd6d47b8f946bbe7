using System.Text.RegularExpressions;
using CableTools.Charts.Figures;

namespace CableTools.Charts;

/// <content>How a chart is changed: each method gives another chart and leaves this one as it is.</content>
public sealed partial class CableChart
{
    private const string LogTitle = " (logarithmic)";

    /// <summary>The chart with another title.</summary>
    /// <param name="title">What the chart is about, in one line.</param>
    /// <param name="subtitle">The line below it; null for the one it has, "" for none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="title"/> is null.</exception>
    public CableChart WithTitle(string title, string? subtitle = null) =>
        With(Figure with { Title = Given(title), Subtitle = subtitle ?? Figure.Subtitle });

    /// <summary>The chart with a size of its own, in a notebook, on a page and as a picture.</summary>
    /// <param name="width">Width in pixels; a narrower page makes the chart narrower.</param>
    /// <param name="height">Height in pixels, title and legend included.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size is less than 100 pixels or more than 10000.</exception>
    public CableChart WithSize(int width, int height)
    {
        CheckSize(width, height);
        return new CableChart(Figure, (width, height));
    }

    /// <summary>The chart with these colours.</summary>
    /// <param name="colors">
    /// Each "#RRGGBB". Series, bars or kinds of nodes take them in their order, and from the first again where there are too few; one
    /// colour alone is that of all. A heat map takes two or more as its scale, from nothing to the most.
    /// </param>
    /// <exception cref="ArgumentException">There is none, or one is no such colour; the message says what was expected.</exception>
    public CableChart WithColors(params string[] colors)
    {
        foreach (string color in Given(colors)) CheckColor(color);
        int least = Figure is HeatMapFigure ? 2 : 1;
        if (colors.Length < least)
            throw new ArgumentException(least == 1 ? "Expected a colour." : "Expected two colours or more, from nothing to the most.",
                nameof(colors));
        return With(Figure is HeatMapFigure map ? map with { Scale = [.. colors] }
            : Figure.Recolored((_, place, _) => colors[place % colors.Length]));
    }

    /// <summary>The chart with another colour for one of its series, bars or kinds of nodes.</summary>
    /// <param name="name">Its name, as the legend or the axis has it, in any case.</param>
    /// <param name="color">Its colour, "#RRGGBB".</param>
    /// <exception cref="ArgumentException">
    /// It is no such colour, or there is nothing of that name; the message says what there is.
    /// </exception>
    public CableChart WithColor(string name, string color)
    {
        CheckColor(color);
        var names = Figure.ColorNames;
        if (!names.Contains(Given(name), StringComparer.OrdinalIgnoreCase))
            throw new ArgumentException(names.Count == 0 ? $"The chart '{Title}' has no colours by name."
                : $"Expected {string.Join(", ", names)}, not '{name}'.", nameof(name));
        return With(Figure.Recolored((one, _, old) => one.Equals(name, StringComparison.OrdinalIgnoreCase) ? color : old));
    }

    /// <summary>
    /// The chart with its values on a logarithmic axis. Series that would be stacked are lines there: heights do not add up on it.
    /// </summary>
    /// <exception cref="ArgumentException">The chart has no axis of counts.</exception>
    public CableChart WithLogScale() => Figure switch
    {
        { IsLogarithmic: true } => this,
        BarFigure bars => With(bars with { IsLogarithmic = true, XTitle = bars.XTitle + LogTitle }),
        SeriesFigure { Unit: not "%" } series => With(series with { IsLogarithmic = true, YTitle = series.YTitle + LogTitle }),
        _ => throw new ArgumentException($"Expected bars or counts over time for a logarithmic axis; '{Title}' has no axis of counts."),
    };

    /// <summary>The chart with its series as columns, lines or areas.</summary>
    /// <param name="form">How they are drawn.</param>
    /// <exception cref="ArgumentException">The chart has no series over time, or there is no such form.</exception>
    public CableChart WithForm(SeriesForm form)
    {
        if (!Enum.IsDefined(form)) throw new ArgumentException($"Expected {string.Join(", ", Enum.GetNames<SeriesForm>())}.", nameof(form));
        return Figure is SeriesFigure series ? With(series with { Form = form })
            : throw new ArgumentException($"Expected a chart over time; '{Title}' has no columns, lines or areas.", nameof(form));
    }

    /// <summary>
    /// The chart over time with bursts marked above it: those of its series in their colours, and where it has none of their names, the
    /// clearest.
    /// </summary>
    /// <param name="bursts">Bursts of the same cables, with the same unit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="bursts"/> is null.</exception>
    /// <exception cref="ArgumentException">The chart has no series over time, or the bursts have other buckets.</exception>
    public CableChart WithBursts(Statistics.CableBursts bursts) => Figure is SeriesFigure series
        ? With(series with { Marks = Drafting.BurstDraft.Above(series, Given(bursts)) })
        : throw new ArgumentException($"Expected a chart over time; '{Title}' has no buckets to mark.", nameof(bursts));

    private CableChart With(ChartFigure figure) => new(figure, _size);

    private static void CheckColor(string? color)
    {
        if (color is null || !Hex().IsMatch(color))
            throw new ArgumentException($"Expected a colour like #0072B2, not '{color}'.", nameof(color));
    }

    [GeneratedRegex(@"^#[0-9A-Fa-f]{6}\z", RegexOptions.None, 1000)]
    private static partial Regex Hex();
}
