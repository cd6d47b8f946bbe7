using CableTools.Charts.Drafting;
using CableTools.Display;
using CableTools.Statistics;

namespace CableTools.Charts.Reporting;

/// <summary>What was read and what not, and what was repaired on the way.</summary>
internal static class ReadingSections
{
    public static ReportSection Read(ReportData data, CableStatistics statistics) => new("read", "Read", "What was read",
        Facts(data, statistics) + Containers(data.Sources) + Levels(data, statistics.Classifications) + Gaps(data)
            + "<h3>What could not be read</h3>" + Problems(data));

    public static ReportSection Repairs(ReportData data)
    {
        int cables = data.Notes.Repaired;
        string intro = data.Rows.Count == 0 ? "" : cables == 0 ? "<p>Nothing had to be read otherwise than written.</p>"
            : $"<p>In {Html.Encode(Wording.Cables(cables))} something is read otherwise than written, or was inferred "
                + $"({Html.Percent((double)cables / data.Rows.Count)}). The card of a cable marks each place.</p>";
        string others = Notes(data, "Noticed, and left as it is", repairs: false);
        return new ReportSection("repairs", "Repairs", "What was repaired",
            intro + Notes(data, "Repairs by kind", repairs: true)
                + (others.Length == 0 ? "" : "<h3>What was noticed besides</h3>" + others));
    }

    private static string Facts(ReportData data, CableStatistics statistics)
    {
        var dates = data.Rows.Where(row => row.Date.Length > 0).Select(row => row.Date[..10]).ToList();
        var facts = new List<(string Name, string Value)>
        {
            ("cables", Html.Number(data.Rows.Count)), ("files", Html.Number(data.Sources.Files)),
            ("first", dates.Count == 0 ? "–" : dates.Min(StringComparer.Ordinal)!),
            ("last", dates.Count == 0 ? "–" : dates.Max(StringComparer.Ordinal)!),
            ("posts", Html.Number(statistics.Posts.Posts.Count)), ("tags", Html.Number(statistics.Tags.Tags.Count)),
            ("words in a cable (median)", statistics.Lengths.Words.Median is { } words ? Html.Number((long)words) : "–"),
            ("cables with repairs", Html.Number(data.Notes.Repaired)), ("could not be read", Html.Number(data.Problems.Count)),
        };
        return "<dl class=\"facts\">" + string.Concat(facts.Select(fact => $"<div><dt>{fact.Name}</dt><dd>{fact.Value}</dd></div>"))
            + "</dl>";
    }

    private static string Containers(SourceTally sources)
    {
        var table = new ReportTable("Where the cables come from", ("container", false), ("cables", true), ("files", true),
            ("encodings", false));
        foreach (var (format, container) in sources.Containers)
            table.Add(Html.Encode(Name(format)), Html.Number(container.Cables), Html.Number(container.Files.Count),
                Html.Encode(string.Join(", ", container.Encodings)));
        if (sources.Texts > 0) table.Add("texts without a file", Html.Number(sources.Texts), "", "");
        return table.ToHtml();
    }

    private static string Name(CableFormat format) => format switch
    {
        CableFormat.PlainText => "plain text",
        CableFormat.WebPage => "web page",
        CableFormat.Csv => "records of CSV",
        CableFormat.NdJson => "objects of JSON",
        CableFormat.Mail => "e-mail",
        var other => other.ToString(),
    };

    private static string Levels(ReportData data, ClassificationShares shares) => data.Rows.Count == 0 ? "" : ReportTable.Of(
        "How they are classified", shares.Classifications,
        level => [ReportTable.Filter("level", Display.Levels.Name(level.Classification)), Html.Number(level.Count),
            Html.Percent(level.Share)],
        ReportTable.Most, ("classification", false), ("cables", true), ("share", true));

    private static string Gaps(ReportData data) => ReportTable.Of(
        "What they lack, or what was not found in them", [.. data.Gaps.All],
        gap => [Html.Encode(gap.Name), Html.Number(gap.Count),
            string.Join(" ", gap.Examples.Select(row => ReportTable.Card(row, data.Rows[row].Label)))],
        ReportTable.Most, ("", false), ("cables", true), ("for example", false));

    private static string Problems(ReportData data) => data.Problems.Count == 0
        ? "<p>Nothing was reported. What a command before this one could not read, it said itself.</p>"
        : ReportTable.Of("Files and folders", data.Problems,
            problem => [Html.Encode(Name(problem.Path)), Html.Encode(Bare(problem))], 500,
            ("name", false), ("why", false));

    /// <summary>What is said of a problem, without the folders: they are of a machine, and a report is passed on.</summary>
    private static string Bare(CableLoadProblem problem) =>
        problem.Path.Length == 0 ? problem.Message : problem.Message.Replace(problem.Path, Name(problem.Path), StringComparison.Ordinal);

    private static string Name(string path)
    {
        string trimmed = path.TrimEnd('/', '\\');
        return trimmed[(trimmed.LastIndexOfAny(['/', '\\']) + 1)..];
    }

    private static string Notes(ReportData data, string caption, bool repairs) => ReportTable.Of(
        caption, data.Notes.Of(repairs),
        note => [ReportTable.Filter("code", note.Code.Name) + $"<br><span class=\"faint\">{Html.Encode(note.Code.Meaning)}</span>",
            Severity(note.Code.Severity), Html.Number(note.Cables), Html.Number(note.Times), Examples(data, note)],
        1000, ("kind", false), ("weight", false), ("cables", true), ("times", true), ("for example", false));

    private static string Severity(CableDiagnosticSeverity severity) => severity.ToString().ToLowerInvariant();

    private static string Examples(ReportData data, NoteTally.Note note) => string.Join("<br>", note.Examples.Select(example =>
        $"{ReportTable.Card(example.Row, data.Rows[example.Row].Label)} "
            + $"<span class=\"faint\">{Html.Encode(Html.Short(example.Message, 110))}</span>"));
}
