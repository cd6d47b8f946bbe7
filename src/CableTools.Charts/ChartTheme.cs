namespace CableTools.Charts;

/// <summary>The page a picture is for.</summary>
public enum ChartTheme
{
    /// <summary>A white page.</summary>
    Light,

    /// <summary>A dark page: light text and marks on dark ground.</summary>
    Dark,
}
