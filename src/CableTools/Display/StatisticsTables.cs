using CableTools.Statistics;
using CableTools.Words;

namespace CableTools.Display;

/// <summary>The numbers of each statistic as a table.</summary>
internal static class StatisticsTables
{
    // More series than these are a table wider than any page.
    private const int MostSeries = 12;

    public static DisplayTable Of(object statistic) => statistic switch
    {
        TagCounts counts => Tags(counts.Tags),
        TagCoOccurrence pairs => Pairs(pairs.Pairs),
        TagTimeMatrix matrix => TimelineTable.Of(matrix.Timeline.Top(MostSeries)),
        Timeline timeline => TimelineTable.Of(timeline),
        CableBursts bursts => Bursts(bursts.Bursts),
        PostCounts posts => Posts(posts.Posts),
        CorrespondenceGraph graph => Links(graph.Links),
        ReferenceGraph graph => Nodes(graph.Nodes),
        CableNetwork network => Network(network.Nodes),
        ReferenceThread thread => Nodes(thread.Cables),
        ClassificationShares shares => Shares(shares),
        CableLengths lengths => Lengths(lengths),
        Distribution distribution => Values(distribution),
        CableStatistics all => Everything(all),
        CableRepairs repairs => RepairCounts(repairs.Codes),
        CablePersons persons => Persons(persons.Persons),
        CablePlaces places => Places(places.Places),
        WordCounts counts => WordTables.Counts(counts),
        WordTimeline timeline => WordTables.Timeline(timeline),
        KeyWords keys => WordTables.Keys(keys),
        Collocates collocates => WordTables.Near(collocates),
        _ => throw new ArgumentException($"There is no table of a {statistic.GetType().Name}.", nameof(statistic)),
    };

    public static DisplayTable Tags(IReadOnlyCollection<TagCount> tags) => DisplayTable.Of(
        tags,
        tag =>
        [
            tag.Code, tag.Tag.Meaning ?? "", Html.Number(tag.Count), Html.Percent(tag.Share),
            tag.Trend is { } trend ? FormattableString.Invariant($"{100 * trend:+0.0;-0.0;0.0}") : "", Html.Day(tag.First),
            Html.Day(tag.Last),
        ],
        ("tag", false), ("meaning", false), ("cables", true), ("share", true), ("points a year", true), ("first", false), ("last", false));

    public static DisplayTable Pairs(IReadOnlyCollection<TagPair> pairs) => DisplayTable.Of(
        pairs,
        pair =>
        [
            pair.First, pair.Second, Html.Number(pair.Count),
            FormattableString.Invariant($"{pair.Jaccard:0.00}"), FormattableString.Invariant($"{pair.Lift:0.0}"),
        ],
        ("tag", false), ("with", false), ("cables", true), ("Jaccard", true), ("lift", true));

    public static DisplayTable Bursts(IReadOnlyCollection<CableBurst> bursts) => DisplayTable.Of(
        bursts,
        burst =>
        [
            burst.Name, burst.First, burst.Last, Html.Number(burst.Count), FormattableString.Invariant($"{burst.Expected:0.0}"),
            FormattableString.Invariant($"{burst.Weight:0.0}"),
        ],
        ("name", false), ("first", false), ("last", false), ("cables", true), ("expected", true), ("weight", true));

    public static DisplayTable Posts(IReadOnlyCollection<PostCount> posts) => DisplayTable.Of(
        posts,
        post => [post.Name, post.Post?.Country ?? "", Html.Number(post.Count), Html.Percent(post.Share), Html.Day(post.First),
            Html.Day(post.Last)],
        ("post", false), ("country", false), ("cables", true), ("share", true), ("first", false), ("last", false));

    public static DisplayTable Links(IReadOnlyCollection<CorrespondenceLink> links) => DisplayTable.Of(
        links,
        link => [link.From, link.To, link.Role.ToString(), Html.Number(link.Count), Html.Day(link.First), Html.Day(link.Last)],
        ("from", false), ("to", false), ("for", false), ("cables", true), ("first", false), ("last", false));

    public static DisplayTable Nodes(IReadOnlyCollection<ReferenceNode> nodes) => DisplayTable.Of(
        nodes,
        node =>
        [
            node.Id, node.IsPresent ? Html.Day(node.Date) : "missing",
            Html.Number(node.InDegree), Html.Number(node.OutDegree), Html.Short(node.Subject ?? "", 90),
        ],
        ("id", false), ("date", false), ("cited by", true), ("cites", true), ("subject", false));

    public static DisplayTable RepairCounts(IReadOnlyCollection<CableRepairCount> codes) => DisplayTable.Of(
        codes,
        code => [code.Code, code.IsRepair ? "repaired" : "noticed", Html.Number(code.Cables), Html.Number(code.Findings), code.Meaning,
            code.Examples.Count > 0 ? Html.Short(code.Examples[0], 90) : ""],
        ("code", false), ("", false), ("cables", true), ("places", true), ("meaning", false), ("for example", false));

    public static DisplayTable Persons(IReadOnlyCollection<CablePerson> persons) => DisplayTable.Of(
        persons,
        person => [person.Name, person.Role.ToString(), person.Title ?? "", Html.Number(person.Cables), Html.Day(person.First),
            Html.Day(person.Last)],
        ("name", false), ("role", false), ("title", false), ("cables", true), ("first", false), ("last", false));

    public static DisplayTable Places(IReadOnlyCollection<CablePlace> places) => DisplayTable.Of(
        places,
        place => [place.Name, place.Kind.ToString(), place.Country ?? "", Html.Number(place.Cables), Html.Day(place.First),
            Html.Day(place.Last)],
        ("place", false), ("named as", false), ("country", false), ("cables", true), ("first", false), ("last", false));

    public static DisplayTable Network(IReadOnlyCollection<CableNetworkNode> nodes) => DisplayTable.Of(
        nodes,
        node =>
        [
            node.Name, Html.Number(node.InDegree), Html.Number(node.OutDegree), Html.Number(node.Weight),
            FormattableString.Invariant($"{node.Betweenness:0.0000}"), Html.Number(node.Community), Html.Number(node.Component),
        ],
        ("node", false), ("in", true), ("out", true), ("weight", true), ("betweenness", true), ("community", true), ("component", true));

    private static DisplayTable Shares(ClassificationShares shares) => DisplayTable.Of(
        shares.Classifications,
        level => [Levels.Banner(level.Classification), Html.Number(level.Count), Html.Percent(level.Share)],
        ("classification", false), ("cables", true), ("share", true));

    private static DisplayTable Lengths(CableLengths lengths) => DisplayTable.Of(
        new[] { lengths.Words, lengths.Paragraphs },
        d => [d.Unit, FormattableString.Invariant($"{d.Minimum}"), Short(d.Median), Short(d.Mean),
            FormattableString.Invariant($"{d.Maximum}")],
        ("", false), ("least", true), ("median", true), ("mean", true), ("most", true));

    private static DisplayTable Values(Distribution values) => DisplayTable.Of(
        new (string Name, double? Value)[]
        {
            ("values", values.Count), ("minimum", values.Minimum), ("median", values.Median),
            ("mean", values.Mean), ("ninth decile", values.Quantile(0.9)), ("maximum", values.Maximum),
        },
        row => [row.Name, Short(row.Value)],
        ("", false), (values.Unit, true));

    /// <summary>The statistics that are gathered together, by name.</summary>
    public static (string Name, object Statistic)[] Parts(CableStatistics all) =>
    [
        ("Tags", all.Tags), ("CoOccurrence", all.CoOccurrence), ("TagsByMonth", all.TagsByMonth), ("Bursts", all.Bursts),
        ("ByMonth", all.ByMonth), ("ClassificationsByYear", all.ClassificationsByYear), ("Posts", all.Posts),
        ("Correspondence", all.Correspondence), ("References", all.References), ("Classifications", all.Classifications),
        ("Lengths", all.Lengths),
    ];

    private static DisplayTable Everything(CableStatistics all) => DisplayTable.Of(
        Parts(all),
        row => [row.Name, row.Statistic.ToString() ?? ""],
        ("statistic", false), ("what was counted", false));

    private static string Short(double? value) => value is { } number ? FormattableString.Invariant($"{number:0.#}") : "";
}
