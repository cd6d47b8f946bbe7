using Plotly.NET;

namespace CableTools.Charts.Plotly;

/// <summary>What one kind of figure adds to the common frame.</summary>
internal sealed record PlotlyParts(IReadOnlyList<Trace> Traces, Dictionary<string, object?> Layout);
