using CableTools.Display;
using CableTools.Statistics;
using CableTools.Vocabulary;

namespace CableTools.Charts.Reporting;

/// <summary>A section of the page.</summary>
/// <param name="Id">By what links lead there.</param>
/// <param name="Name">In the list of sections.</param>
/// <param name="Heading">Above it.</param>
/// <param name="Html">What is in it.</param>
internal sealed record ReportSection(string Id, string Name, string Heading, string Html);

/// <summary>The sections that are drawn of statistics, and the order of all.</summary>
internal static class ReportSections
{
    private const int MostThreads = 20, MostInThread = 40, MostCited = 25;

    public static IReadOnlyList<ReportSection> Of(ReportData data)
    {
        var statistics = data.Statistics();
        return
        [
            ReadingSections.Read(data, statistics), ReadingSections.Repairs(data), Time(data), Tags(data, statistics), Posts(statistics),
            Correspondence(statistics), Threads(data, statistics.References), TableSection.Of(data),
        ];
    }

    private static ReportSection Time(ReportData data)
    {
        var timeline = data.OverTime();
        return new ReportSection("time", "Time", "Over time",
            ReportChart.Html(CableChart.Timeline(timeline)) + Details("As numbers", StatisticsTables.Of(timeline).ToHtml()));
    }

    private static ReportSection Tags(ReportData data, CableStatistics statistics)
    {
        var tags = statistics.Tags.Tags;
        string table = ReportTable.Of("Tags by number of cables", tags,
            tag => [ReportTable.Filter("tag", tag.Code), Html.Encode(tag.Tag.Meaning ?? ""), Html.Number(tag.Count),
                Html.Percent(tag.Share), Html.Day(tag.First), Html.Day(tag.Last)],
            ReportTable.Most,
            ("tag", false), ("meaning", false), ("cables", true), ("share", true), ("first", false), ("last", false));
        return new ReportSection("tags", "Tags", "Tags", ReportChart.Html(CableChart.Tags(statistics.Tags)) + Details("All tags", table)
            + ReportChart.Html(data.TagsOverTime()));
    }

    private static ReportSection Posts(CableStatistics statistics)
    {
        string table = ReportTable.Of("Posts by number of cables", statistics.Posts.Posts,
            post => [ReportTable.Filter("post", post.Name), Html.Encode(post.Post?.Country ?? ""), Html.Number(post.Count),
                Html.Percent(post.Share), Html.Day(post.First), Html.Day(post.Last)],
            ReportTable.Most,
            ("post", false), ("country", false), ("cables", true), ("share", true), ("first", false), ("last", false));
        return new ReportSection("posts", "Posts", "Posts", ReportChart.Html(CableChart.Map(statistics.Posts))
            + Details("All posts", table));
    }

    private static ReportSection Correspondence(CableStatistics statistics) => new("correspondence", "Correspondence", "Correspondence",
        ReportChart.Html(CableChart.Correspondence(statistics.Correspondence))
            + Details("Who writes to whom", StatisticsTables.Of(statistics.Correspondence).ToHtml()));

    private static ReportSection Threads(ReportData data, ReferenceGraph references)
    {
        var places = ReportRows.Places(data.Rows);
        string threads = ReportTable.Of("The longest threads", references.Threads,
            thread => [Html.Number(thread.Cables.Count), Html.Number(thread.Missing.Count), Chain(thread)], MostThreads,
            ("cables", true), ("missing", true), ("in order of time", false));
        string cited = ReportTable.Of("The most cited cables", [.. references.Nodes.Where(node => node.InDegree > 0)],
            node => [Name(node.Id), node.IsPresent ? Html.Day(node.Date) : "missing", Html.Number(node.InDegree),
                Html.Encode(Html.Short(node.Subject ?? "", 90))],
            MostCited, ("cable", false), ("date", false), ("cited by", true), ("subject", false));
        return new ReportSection("threads", "Threads", "Threads",
            ReportChart.Html(CableChart.References(references)) + (threads.Length == 0 ? "<p>No cable refers to another.</p>"
                : $"<p>{Html.Encode(references.ToString())}. A name without a link is of a cable that is cited and not here.</p>"
                    + Details("The longest threads", threads) + Details("The most cited cables", cited)));

        string Name(string id) => places.TryGetValue(id, out int row) ? ReportTable.Card(row, id) : $"<s>{Html.Encode(id)}</s>";

        string Chain(ReferenceThread thread) => string.Join(" ", thread.Cables.Take(MostInThread).Select(node => Name(node.Id)))
            + (thread.Cables.Count > MostInThread ? $" … and {Html.Number(thread.Cables.Count - MostInThread)} more" : "");
    }

    /// <summary>What is there for who wants it, and folded away for others.</summary>
    internal static string Details(string summary, string html) =>
        html.Length == 0 ? "" : $"<details><summary>{Html.Encode(summary)}</summary>{html}</details>";
}
