namespace CableTools.Charts.Figures;

/// <summary>A period that is marked above series over time.</summary>
/// <param name="First">Index of its first bucket.</param>
/// <param name="Last">Index of its last bucket.</param>
/// <param name="Label">What is written beside it.</param>
/// <param name="Color">Colour, "#0072B2".</param>
/// <param name="Note">More about it, shown under the pointer.</param>
public sealed record PeriodMark(int First, int Last, string Label, string Color, string Note);
