namespace CableTools.Charts.Figures;

/// <summary>How series over time are drawn.</summary>
public enum SeriesForm
{
    /// <summary>A column for each bucket, the series stacked.</summary>
    Columns,

    /// <summary>A line and points for each series, from 0 on: not stacked.</summary>
    Lines,

    /// <summary>Stacked areas, which end where a bucket has nothing: nothing slopes across a gap.</summary>
    Areas,
}
