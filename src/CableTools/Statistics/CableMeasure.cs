using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>The statistics that are given as rows, and how each is made: the one list of them.</summary>
public sealed class CableMeasure : CableStatisticKind
{
    private readonly Func<object, int, IEnumerable<object>> _rows;

    private CableMeasure(string name, string meaning, Type rowType, Func<TimelineUnit?, TimelineGroup, ICableGatherer<object>> gather,
        Func<object, int, IEnumerable<object>> rows)
        : base(name, meaning, gather)
    {
        RowType = rowType;
        _rows = rows;
    }

    /// <summary>How often each tag is used.</summary>
    public static CableMeasure Tag { get; } =
        Rows("Tag", "how often each tag is used, with the trend of its share", TagCounts.Gather, counts => counts.Tags);

    /// <summary>Which tags stand together.</summary>
    public static CableMeasure CoOccurrence { get; } =
        Rows("CoOccurrence", "pairs of tags: count, Jaccard index, lift", TagCoOccurrence.Gather, pairs => pairs.Pairs);

    /// <summary>Cables over time.</summary>
    public static CableMeasure Timeline { get; } = new("Timeline", "cables over time", typeof(TimelinePoint),
        Statistics.Timeline.Gather, (timeline, first) => ((Timeline)timeline).Top(first).Points) { TakesUnit = true, TakesGroup = true };

    /// <summary>When tags or posts rose above their usual share.</summary>
    public static CableMeasure Burst { get; } = new("Burst", "when a tag, or a post, rose above its usual share", typeof(CableBurst),
        (unit, group) => CableBursts.Gather(unit, group), (bursts, first) => ((CableBursts)bursts).Bursts.Take(first))
    {
        TakesUnit = true, TakesGroup = true, UsualGroup = TimelineGroup.Tag,
    };

    /// <summary>How many cables each post sent.</summary>
    public static CableMeasure Post { get; } = Rows("Post", "who sent how many", PostCounts.Gather, counts => counts.Posts);

    /// <summary>Who writes to whom.</summary>
    public static CableMeasure Correspondence { get; } =
        Rows("Correspondence", "who writes to whom, for action and for information", CorrespondenceGraph.Gather, graph => graph.Links);

    /// <summary>Which cables cite and are cited.</summary>
    public static CableMeasure Reference { get; } =
        Rows("Reference", "who is cited how often, the missing cables too", ReferenceGraph.Gather, graph => graph.Nodes);

    /// <summary>The stations of the correspondence as a network.</summary>
    public static CableMeasure Network { get; } =
        Rows("Network", "stations that write to one another: degree, betweenness, community",
            () => CableNetwork.Gather(CableGraphKind.Correspondence), network => network.Nodes);

    /// <summary>The cables that cite one another as a network.</summary>
    public static CableMeasure ReferenceNetwork { get; } =
        Rows("ReferenceNetwork", "cables that cite one another: degree, betweenness, community",
            () => CableNetwork.Gather(CableGraphKind.Reference), network => network.Nodes);

    /// <summary>Cables that are connected by their references.</summary>
    public static CableMeasure Thread { get; } =
        Rows("Thread", "cables connected by their references", ReferenceGraph.Gather, graph => graph.Threads);

    /// <summary>How cables are classified.</summary>
    public static CableMeasure Classification { get; } =
        Rows("Classification", "how cables are classified", ClassificationShares.Gather, shares => shares.Classifications);

    /// <summary>How paragraphs are marked.</summary>
    public static CableMeasure PortionMarking { get; } =
        Rows("PortionMarking", "how paragraphs are marked", ClassificationShares.Gather, shares => shares.Markings);

    /// <summary>How long cables are, in words and paragraphs.</summary>
    public static CableMeasure Length { get; } =
        Rows<CableLengths, Distribution>(
            "Length", "words and paragraphs of a cable", CableLengths.Gather, lengths => [lengths.Words, lengths.Paragraphs]);

    /// <summary>Persons named in TAGS, as authorities, signers, drafters.</summary>
    public static CableMeasure Person { get; } =
        Rows("Person", "persons named in TAGS, as authorities, signers, drafters", CablePersons.Gather, persons => persons.Persons, false);

    /// <summary>Places named as senders, addressees and in TAGS.</summary>
    public static CableMeasure Place { get; } =
        Rows("Place", "places named as senders, addressees and in TAGS", CablePlaces.Gather, places => places.Places);

    /// <summary>What was repaired, and what was noticed.</summary>
    public static CableMeasure Repair { get; } =
        Rows("Repair", "what was repaired and what was noticed, by code", CableRepairs.Gather, repairs => repairs.Codes, false);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CableMeasure> All { get; } = Lists.Of<CableMeasure>(
        [Tag, CoOccurrence, Timeline, Burst, Post, Correspondence, Network, Reference, ReferenceNetwork, Thread, Classification,
        PortionMarking, Length, Person, Place, Repair]);

    /// <summary>What a row is.</summary>
    public Type RowType { get; }

    /// <summary>Whether it can be counted from what an index keeps of its cables.</summary>
    public bool IsInIndex { get; private init; } = true;

    /// <summary>The rows of the statistic that <see cref="CableStatisticKind.Gather"/> gave, the most frequent first.</summary>
    /// <param name="statistic">The statistic.</param>
    /// <param name="first">How many at most; of a timeline how many series, the others together in one more.</param>
    /// <exception cref="InvalidCastException">The statistic is another one.</exception>
    public IEnumerable<object> RowsOf(object statistic, int first = int.MaxValue) => _rows(statistic, first);

    private static CableMeasure Rows<TStatistic, TRow>(string name, string meaning, Func<ICableGatherer<TStatistic>> gather,
        Func<TStatistic, IReadOnlyList<TRow>> rows, bool isInIndex = true)
        where TStatistic : class
        where TRow : class =>
        new(name, meaning, typeof(TRow), (_, _) => gather(), (statistic, first) => rows((TStatistic)statistic).Take(first))
        {
            IsInIndex = isInIndex,
        };
}
