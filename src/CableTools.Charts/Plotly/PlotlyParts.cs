namespace CableTools.Charts.Plotly;

/// <summary>A chart as plotly.js takes it: objects of JSON.</summary>
internal sealed record PlotlyParts(IReadOnlyList<Dictionary<string, object?>> Traces, Dictionary<string, object?> Layout);
