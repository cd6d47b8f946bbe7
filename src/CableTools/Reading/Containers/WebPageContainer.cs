using CableTools.Fields;
using CableTools.Reading.Html;
using CableTools.Reading.Splitting;
using CableTools.Text;

namespace CableTools.Reading.Containers;

/// <summary>
/// A web page. The "Cable Viewer" pages have a table (Reference ID, Created, Released, Classification, Origin), then two preformatted
/// blocks, the envelope and the text; the later ones differ in mark-up only. Any other page: the preformatted blocks that are cables,
/// else the page's text from where a cable begins in it.
/// </summary>
internal static class WebPageContainer
{
    private static readonly string[] IdHeadings = ["Reference ID", "Reference", "Ref ID", "Identifier", "Message Reference Number",
        "Canonical ID"];
    private static readonly string[] DateHeadings = ["Created", "Date", "Date/Time", "Sent"];
    private static readonly string[] ReleaseHeadings = ["Released", "Release Date", "Published"];
    private static readonly string[] ClassificationHeadings = ["Classification", "Original Classification"];
    private static readonly string[] OriginHeadings = ["Origin", "From", "Embassy", "Source"];

    /// <summary>Whether a text begins as a page does.</summary>
    public static bool IsPage(string head)
    {
        var start = new TextSlice(head, 0, head.Length).Trim();
        if (start[0] != '<') return false;
        foreach (string first in new[] { "<!DOCTYPE", "<html", "<head", "<body", "<table", "<pre", "<div", "<code", "<meta", "<title",
            "<p>", "<p ", "<h1", "<center", "<!--" })
            if (start.StartsWith(first)) return true;
        return start.StartsWith("<?xml") && start.Contains("<html");
    }

    public static IEnumerable<CableRecord> Read(string page, ReadContext context)
    {
        var parts = HtmlPage.Read(page);
        int number = 0;
        for (int i = 0; i < parts.Count; i++)
        {
            if (parts[i] is not HtmlTable table || !IsCableTable(table)) continue;
            var blocks = new List<HtmlBlock>();
            for (int next = i + 1; next < parts.Count && !(parts[next] is HtmlTable other && IsCableTable(other)); next++)
                if (parts[next] is HtmlBlock block) blocks.Add(block);
            if (blocks.Count > 0)
                yield return new CableRecord(CableFormat.WebPage, ++number, Join(blocks)) { Metadata = Metadata(table, blocks) };
        }

        if (number > 0) yield break;
        foreach (var record in ReadOther(page, parts, context)) yield return record;
    }

    private static bool IsCableTable(HtmlTable table) =>
        table[IdHeadings] is not null && (table.IsOfCable || table[DateHeadings] is not null || table[ClassificationHeadings] is not null);

    private static CableMetadata Metadata(HtmlTable table, List<HtmlBlock> blocks) => new()
    {
        Id = table[IdHeadings],
        Date = MetadataDate.Read(table[DateHeadings]),
        Released = MetadataDate.Read(table[ReleaseHeadings]),
        Classification = table[ClassificationHeadings],
        Origin = table[OriginHeadings],
        Tags = [.. blocks.SelectMany(block => block.Tags).Distinct()],
    };

    private static string Join(List<HtmlBlock> blocks) => string.Join("\n\n", blocks.Select(block => block.Text));

    private static IEnumerable<CableRecord> ReadOther(string page, IReadOnlyList<object> parts, ReadContext context)
    {
        var blocks = parts.OfType<HtmlBlock>().ToList();
        string text = Join(blocks);
        if (blocks.Count == 0 || CableSign.FirstLine(new LineTable(text)) < 0)
        {
            text = HtmlFlow.Read(page);
            var lines = new LineTable(text);
            int first = CableSign.FirstLine(lines);
            if (first < 0) throw context.Error("the page holds no cable", CableFormatProblem.Malformed);
            text = text.Substring(lines[first].Start);
        }

        var tags = blocks.SelectMany(block => block.Tags).Distinct().ToList();
        foreach (var part in PlainTextContainer.Read(text))
        {
            var metadata = tags.Count > 0 && part.Number == 1 && part.Text.Length == text.Length ? new CableMetadata { Tags = tags } : null;
            yield return new CableRecord(CableFormat.WebPage, part.Number, part.Text) { Metadata = metadata };
        }
    }
}
