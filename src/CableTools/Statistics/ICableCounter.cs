namespace CableTools.Statistics;

/// <summary>Gathers one statistic, cable by cable; what it keeps of a cable does not hold the cable.</summary>
internal interface ICableCounter
{
    void Add(Cable cable);
}
