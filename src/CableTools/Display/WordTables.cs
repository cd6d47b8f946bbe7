using CableTools.Statistics;
using CableTools.Words;

namespace CableTools.Display;

/// <summary>Words as tables, with what was left out below them.</summary>
internal static class WordTables
{
    private const int MostNamed = 12;

    public static DisplayTable Counts(WordCounts counts)
    {
        var table = Counts(counts.Words, counts.Length);
        table.Foot = LeftOut(counts.LeftOut);
        return table;
    }

    public static DisplayTable Counts(IReadOnlyCollection<WordCount> words, int length = 1) => DisplayTable.Of(
        words,
        word => [word.Word, Html.Number(word.Count), Rate(word.Per10000), Html.Number(word.Cables)],
        (length == 1 ? "word" : "words", false), ("count", true), ("per 10,000", true), ("cables", true));

    public static DisplayTable Keys(KeyWords keys)
    {
        var table = Keys(keys.Words);
        table.Foot = LeftOut(keys.LeftOut);
        return table;
    }

    public static DisplayTable Keys(IReadOnlyCollection<KeyWord> words) => DisplayTable.Of(
        words,
        word =>
        [
            word.Word, Html.Number(word.Count), Html.Number(word.OtherCount), Rate(word.Per10000), Rate(word.OtherPer10000),
            FormattableString.Invariant($"{word.LogLikelihood:#,0.0}"), FormattableString.Invariant($"{word.LogRatio:+0.0;-0.0;0.0}"),
            Html.Number(word.Cables),
        ],
        ("word", false), ("count", true), ("elsewhere", true), ("per 10,000", true), ("elsewhere per 10,000", true),
        ("log-likelihood", true), ("log ratio", true), ("cables", true));

    public static DisplayTable Near(Collocates collocates)
    {
        var table = Near(collocates.Words);
        table.Foot = LeftOut(collocates.LeftOut);
        return table;
    }

    public static DisplayTable Near(IReadOnlyCollection<Collocate> words) => DisplayTable.Of(
        words,
        word =>
        [
            word.Word, Html.Number(word.Count), Html.Number(word.Before), Html.Number(word.After), Html.Number(word.Total),
            FormattableString.Invariant($"{word.Expected:0.0}"), FormattableString.Invariant($"{word.LogLikelihood:#,0.0}"),
            FormattableString.Invariant($"{word.MutualInformation:0.0}"),
        ],
        ("word", false), ("near", true), ("before", true), ("behind", true), ("in all", true), ("expected", true), ("log-likelihood", true),
        ("MI", true));

    /// <summary>A row a bucket, a column a term, by ten thousand words; buckets without a cable that follow one another are one.</summary>
    public static DisplayTable Timeline(WordTimeline timeline)
    {
        var columns = new List<(string, bool)> { (timeline.Unit.ToString().ToLowerInvariant(), false), ("words", true) };
        foreach (var series in timeline.Series)
        {
            columns.Add((series.Word, true));
            columns.Add(("per 10,000", true));
        }

        return DisplayTable.Of(Runs.Of([.. timeline.Buckets.Select(bucket => bucket.Count == 0)]),
            run =>
            [
                Runs.Name(run, i => timeline.Buckets[i].Label), Html.Number(timeline.TotalWords[run.First]),
                .. timeline.Series.SelectMany(series => new[]
                {
                    Html.Number(series.Counts[run.First]), series.Per10000[run.First] is { } rate ? Rate(rate) : "",
                }),
            ],
            [.. columns]);
    }

    public static DisplayTable Points(IReadOnlyCollection<WordTimelinePoint> points) => DisplayTable.Of(
        points,
        point => [point.Label, point.Word, Html.Number(point.Count), point.Per10000 is { } rate ? Rate(rate) : "",
            Html.Number(point.Cables), Html.Number(point.TotalCables)],
        ("time", false), ("word", false), ("count", true), ("per 10,000", true), ("cables", true), ("of", true));

    public static DisplayTable LeftOutWords(IReadOnlyCollection<LeftOutWord> words) => DisplayTable.Of(
        words, word => [word.Word, Html.Number(word.Count), word.Reason.ToString()], ("word", false), ("count", true), ("why", false));

    private static string LeftOut(IReadOnlyCollection<LeftOutWord> words) => string.Join(" ", words.GroupBy(word => word.Reason)
        .OrderBy(group => group.Key).Select(group => Sentence(group.Key, [.. group])));

    private static string Sentence(LeftOutReason reason, IReadOnlyCollection<LeftOutWord> words) => reason switch
    {
        LeftOutReason.StopWord => "Stop words left out: ",
        LeftOutReason.Boilerplate => "Boilerplate left out: ",
        _ => "Left out as asked: ",
    } + string.Join(", ", words.Take(MostNamed)) + (words.Count <= MostNamed ? "."
        : FormattableString.Invariant(
            $" and {words.Count - MostNamed:N0} more ({words.Skip(MostNamed).Sum(word => (long)word.Count):N0})."));

    private static string Rate(double value) => FormattableString.Invariant($"{value:#,0.00}");
}
