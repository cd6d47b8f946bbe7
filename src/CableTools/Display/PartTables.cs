using System.Collections;
using CableTools.Comparison;
using CableTools.Statistics;
using CableTools.Words;

namespace CableTools.Display;

/// <summary>Lists of parts as tables: a column for each thing that is told of them.</summary>
internal static class PartTables
{
    // What a paragraph begins with; the paragraph itself shows all of it.
    private const int MostText = 240;

    /// <summary>The table of a list, and what its items are called.</summary>
    public static (string Name, DisplayTable Table) Of(IEnumerable list) => list switch
    {
        IReadOnlyCollection<CableParagraph> paragraphs => ("Paragraphs", Paragraphs(paragraphs)),
        IReadOnlyCollection<CableReference> references => ("References", References(references)),
        IReadOnlyCollection<CableDiagnostic> diagnostics => ("Repairs and notes", Diagnostics(diagnostics)),
        IReadOnlyCollection<Addressee> addressees => ("Addressees", Addressees(addressees)),
        IReadOnlyCollection<CableSegment> segments => ("Segments", Segments(segments)),
        IReadOnlyCollection<CableDifference> differences => ("Differences", ComparisonView.Rows(differences)),
        IReadOnlyCollection<CableLoadProblem> problems => ("Problems", Problems(problems)),
        IReadOnlyCollection<ReferenceNode> nodes => ("Cables", StatisticsTables.Nodes(nodes)),
        IReadOnlyCollection<TagCount> tags => ("Tags", StatisticsTables.Tags(tags)),
        IReadOnlyCollection<CableBurst> bursts => ("Bursts", StatisticsTables.Bursts(bursts)),
        IReadOnlyCollection<PostCount> posts => ("Posts", StatisticsTables.Posts(posts)),
        IReadOnlyCollection<TagPair> pairs => ("Pairs", StatisticsTables.Pairs(pairs)),
        IReadOnlyCollection<ConcordanceLine> lines => ("Lines", ConcordanceView.Table(lines)),
        IReadOnlyCollection<WordCount> words => ("Words", WordTables.Counts(words)),
        IReadOnlyCollection<KeyWord> words => ("Key words", WordTables.Keys(words)),
        IReadOnlyCollection<Collocate> words => ("Collocates", WordTables.Near(words)),
        IReadOnlyCollection<WordTimelinePoint> points => ("Words over time", WordTables.Points(points)),
        IReadOnlyCollection<LeftOutWord> words => ("Left out", WordTables.LeftOutWords(words)),
        IReadOnlyCollection<CorrespondenceLink> links => ("Links", StatisticsTables.Links(links)),
        IReadOnlyCollection<CableNetworkNode> nodes => ("Nodes", StatisticsTables.Network(nodes)),
        _ => ("Values", DisplayTable.Of([.. list.Cast<object?>()], item => [item?.ToString() ?? ""], ("value", false))),
    };

    public static string Html(IEnumerable list)
    {
        var (name, table) = Of(list);
        return $"<div class=\"cabletools-parts\" style=\"{Style.Frame};{Style.Padded}\"><strong>{name}: {Count(table)}</strong>"
            + $"{(table.Count == 0 ? "" : table.ToHtml())}</div>";
    }

    public static string Markdown(IEnumerable list)
    {
        var (name, table) = Of(list);
        return $"**{name}: {Count(table)}**\n" + (table.Count == 0 ? "" : "\n" + table.ToMarkdown());
    }

    public static DisplayTable Problems(IReadOnlyCollection<CableLoadProblem> problems) => DisplayTable.Of(
        problems, problem => [System.IO.Path.GetFileName(problem.Path), problem.Message], ("file", false), ("problem", false));

    private static string Count(DisplayTable table) =>
        table.Count == 0 ? "none" : Display.Html.Number(table.Count + table.Omitted);

    private static DisplayTable Paragraphs(IReadOnlyCollection<CableParagraph> paragraphs) => DisplayTable.Of(
        paragraphs,
        paragraph =>
        [
            paragraph.CableId ?? "", paragraph.Label ?? "", paragraph.PortionMarking ?? "",
            paragraph.Role == CableParagraphRole.None ? "" : paragraph.Role.ToString(),
            (paragraph.Heading is null ? "" : paragraph.Heading + ": ") + Display.Html.Short(paragraph.Text.Replace('\n', ' '), MostText),
        ],
        ("cable", false), ("no", false), ("marking", false), ("role", false), ("text", false));

    private static DisplayTable References(IReadOnlyCollection<CableReference> references) => DisplayTable.Of(
        references,
        reference => [reference.Label ?? "", reference.Kind.ToString(), reference.Id ?? "", Display.Html.Short(reference.Text, MostText)],
        ("label", false), ("kind", false), ("cable", false), ("as written", false));

    private static DisplayTable Diagnostics(IReadOnlyCollection<CableDiagnostic> diagnostics) => DisplayTable.Of(
        diagnostics,
        diagnostic => [diagnostic.Code, diagnostic.Severity.ToString(), Number(diagnostic.Start), diagnostic.Message],
        ("code", false), ("severity", false), ("at", true), ("what", false));

    private static DisplayTable Addressees(IReadOnlyCollection<Addressee> addressees) => DisplayTable.Of(
        addressees,
        addressee => [addressee.RoutingIndicator ?? "", addressee.Name, addressee.Precedence?.ToString() ?? "",
            addressee.ContinuityNumber ?? ""],
        ("routing", false), ("name", false), ("precedence", false), ("number", false));

    private static DisplayTable Segments(IReadOnlyCollection<CableSegment> segments) => DisplayTable.Of(
        segments, segment => [segment.Kind.ToString(), Number(segment.Start), Number(segment.Length)],
        ("kind", false), ("at", true), ("characters", true));

    private static string Number(int value) => Display.Html.Number(value);
}
