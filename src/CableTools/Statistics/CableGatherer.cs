namespace CableTools.Statistics;

/// <summary>What all gatherers have in common: a cable is its facts.</summary>
internal abstract class CableGatherer<TResult> : ICableGatherer<TResult>
{
    public void Add(Cable cable) => Add(new CableFacts(cable));

    public abstract void Add(ICableFacts facts);

    public abstract TResult ToResult();
}
