namespace CableTools.Statistics;

/// <summary>One cable cites another.</summary>
/// <param name="From">Id of the citing cable.</param>
/// <param name="To">Id of the cited cable.</param>
public sealed record ReferenceLink(string From, string To);
