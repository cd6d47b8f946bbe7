namespace CableTools.Charts.Plotly;

/// <summary>A chart as plotly.js takes it: objects of JSON.</summary>
internal sealed record PlotlyParts(IReadOnlyList<Dictionary<string, object?>> Traces, Dictionary<string, object?> Layout);

/// <summary>What one sort of figure draws inside the frame that all have.</summary>
/// <param name="Traces">The traces.</param>
/// <param name="Layout">Axes and what else is its own.</param>
/// <param name="Left">Pixels left of the drawing area, for labels.</param>
/// <param name="Inner">Height of the drawing area in pixels.</param>
/// <param name="Below">Pixels below it for labels and title of the axis.</param>
internal sealed record PlotlyBody(IReadOnlyList<Dictionary<string, object?>> Traces, Dictionary<string, object?> Layout, int Left,
    int Inner, int Below = 48);
