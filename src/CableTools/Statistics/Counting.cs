namespace CableTools.Statistics;

/// <summary>The one pass over the cables.</summary>
internal static class Counting
{
    public static TResult Of<TResult>(IEnumerable<Cable> cables, ICableGatherer<TResult> gatherer)
    {
        if (cables is null) throw new ArgumentNullException(nameof(cables));
        foreach (var cable in cables.Checked()) gatherer.Add(cable);
        return gatherer.ToResult();
    }

    /// <summary>Gathers what another gatherer does, and makes something else of its result.</summary>
    public static ICableGatherer<TResult> Then<TGathered, TResult>(ICableGatherer<TGathered> gatherer, Func<TGathered, TResult> result) =>
        new Following<TGathered, TResult>(gatherer, result);

    private sealed class Following<TGathered, TResult> : CableGatherer<TResult>
    {
        private readonly ICableGatherer<TGathered> _gatherer;
        private readonly Func<TGathered, TResult> _result;

        public Following(ICableGatherer<TGathered> gatherer, Func<TGathered, TResult> result)
        {
            _gatherer = gatherer;
            _result = result;
        }

        public override void Add(ICableFacts facts) => _gatherer.Add(facts);

        public override TResult ToResult() => _result(_gatherer.ToResult());
    }
}
