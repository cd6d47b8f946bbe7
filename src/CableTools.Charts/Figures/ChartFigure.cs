using CableTools.Statistics;

namespace CableTools.Charts.Figures;

/// <summary>What a chart shows, as plain data: both renderers draw from it, and tests read it.</summary>
public abstract record ChartFigure
{
    /// <summary>Which chart it is.</summary>
    public required CableChartKind Kind { get; init; }

    /// <summary>What the chart is about, in one line.</summary>
    public required string Title { get; init; }

    /// <summary>Counts and how to read it, in one line; "" for none.</summary>
    public string Subtitle { get; init; } = "";

    /// <summary>What was counted, at the foot; "" for none.</summary>
    public string Source { get; init; } = "";

    /// <summary>Title of the horizontal axis, with its unit; "" for none.</summary>
    public string XTitle { get; init; } = "";

    /// <summary>Title of the vertical axis, with its unit; "" for none.</summary>
    public string YTitle { get; init; } = "";

    /// <summary>Whether the values stand on a logarithmic axis: of bars, and of series over time.</summary>
    public bool IsLogarithmic { get; init; }

    /// <summary>
    /// What the colours of the marks mean, of those that are there: name and colour, hollow or not. Empty where there is one alone.
    /// </summary>
    public virtual IReadOnlyList<(string Name, string Color, bool IsHollow)> Legend => [];

    /// <summary>Whether there is nothing to draw: the chart then says so.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>The data as a table: header and rows.</summary>
    public abstract (IReadOnlyList<string> Header, IEnumerable<IReadOnlyList<string>> Rows) Table { get; }

    /// <summary>One sentence of what is to be seen, for readers who do not see it.</summary>
    public abstract string Description { get; }

    /// <summary>What an empty chart says.</summary>
    public const string EmptyMessage = "No cables to show";

    /// <summary>What has a colour that can be chosen, by name; empty where colours stand for values.</summary>
    internal virtual IReadOnlyList<string> ColorNames => [];

    /// <summary>The figure with other colours: a function of name, place in <see cref="ColorNames"/> and colour so far.</summary>
    internal virtual ChartFigure Recolored(Func<string, int, string, string> color) => this;

    /// <summary>A number for a table, which programs read, too.</summary>
    internal static string Number(double value) => value.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A number in a picture or a sentence, in groups of three digits.</summary>
    internal static string Written(double value) => value.ToString("#,0.###", System.Globalization.CultureInfo.InvariantCulture);
}
