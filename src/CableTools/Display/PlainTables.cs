using System.Collections;
using CableTools.Comparison;
using CableTools.Model;
using CableTools.Statistics;
using CableTools.Words;

namespace CableTools.Display;

/// <summary>Statistics and lists as tables of plain values, with every row there is.</summary>
internal static class PlainTables
{
    public static CableTable Of(object value) => value switch
    {
        CableList cables => CableColumns.Table(cables),
        CableStatistics all => CableTable.Of(Figures(all)),
        TagCounts counts => CableTable.Of(counts.Tags),
        TagCoOccurrence pairs => CableTable.Of(pairs.Pairs),
        TagTimeMatrix matrix => CableTable.Of(matrix.Timeline.Points),
        Timeline timeline => CableTable.Of(timeline.Points),
        PostCounts posts => CableTable.Of(posts.Posts),
        CorrespondenceGraph graph => CableTable.Of(graph.Links),
        ReferenceGraph graph => CableTable.Of(graph.Nodes),
        ReferenceThread thread => CableTable.Of(thread.Cables),
        ClassificationShares shares => CableTable.Of(shares.Classifications),
        CableLengths lengths => CableTable.Of(new[] { lengths.Words, lengths.Paragraphs }),
        Distribution distribution => CableTable.Of(distribution.Values.Select(value => new ValueCount(value.Key, value.Value))),
        CableRepairs repairs => CableTable.Of(repairs.Codes),
        CablePersons persons => CableTable.Of(persons.Persons),
        CablePlaces places => CableTable.Of(places.Places),
        CableBursts bursts => CableTable.Of(bursts.Bursts),
        CableNetwork network => CableTable.Of(network.Nodes),
        CableComparison comparison => CableTable.Of(comparison.Differences),
        Concordance concordance => CableTable.Of(concordance.Lines),
        WordCounts counts => CableTable.Of(counts.Words),
        WordTimeline timeline => CableTable.Of(timeline.Points),
        KeyWords keys => CableTable.Of(keys.Words.Concat(keys.Fewer)),
        Collocates near => CableTable.Of(near.Words),
        _ => throw new ArgumentException($"There is no table of a {value.GetType().Name}.", nameof(value)),
    };

    private static IEnumerable<Figure> Figures(CableStatistics all) =>
        StatisticsTables.Parts(all).Select(part => new Figure(part.Name, part.Statistic.ToString() ?? ""));

    private sealed record Figure(string Statistic, string Counted);

    private sealed record ValueCount(int Value, int Count);
}
