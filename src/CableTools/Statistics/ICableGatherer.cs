namespace CableTools.Statistics;

/// <summary>Gathers one statistic cable by cable, where cables are pushed and not enumerated, as in a pipeline.</summary>
/// <typeparam name="TResult">The statistic.</typeparam>
public interface ICableGatherer<out TResult>
{
    /// <summary>Takes one cable into account. The cable itself is not kept.</summary>
    /// <param name="cable">The cable.</param>
    void Add(Cable cable);

    /// <summary>Takes what is known of one cable into account.</summary>
    /// <param name="facts">What is known of it.</param>
    void Add(ICableFacts facts);

    /// <summary>The statistic of all cables so far. More may be added after; the result does not change by that.</summary>
    TResult ToResult();
}
