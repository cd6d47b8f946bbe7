using CableTools.Charts.Drafting;
using CableTools.Display;
using CableTools.Statistics;

namespace CableTools.Charts.Reporting;

/// <summary>A cable in the table of all: what is shown of it, filtered and sorted by. The texts are fit to be shown.</summary>
/// <param name="Id">Canonical message reference number; null where unknown.</param>
/// <param name="Label">By what a reader knows it: the id, or the file in parentheses.</param>
/// <param name="Date">"2006-05-12 13:05", UTC; "" where unknown.</param>
/// <param name="Level">Classification.</param>
/// <param name="Post">The station that sent it; "" where unknown.</param>
/// <param name="Subject">The subject, or the first words.</param>
/// <param name="Tags">TAGS.</param>
/// <param name="Codes">What was noticed, each code once.</param>
/// <param name="Cites">Ids of the cables it refers to.</param>
internal sealed record ReportRow(string? Id, string Label, string Date, Classification Level, string Post, string Subject,
    IReadOnlyList<string> Tags, IReadOnlyList<string> Codes, IReadOnlyList<string> Cites)
{
    private const int MostSubject = 160, MostTags = 40;

    public static ReportRow Of(Cable cable)
    {
        var facts = new CableFacts(cable);
        string label = Wording.Clean(Headline.Id(cable));
        return new ReportRow(
            cable.Id, label.Length > 0 ? label : "(no id)",
            cable.Date?.UtcDateTime.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture) ?? "",
            cable.Classification, Wording.Clean(facts.Origin ?? ""),
            Wording.Clean(Html.Short(cable.Subject ?? Headline.FirstWords(cable), MostSubject)),
            [.. cable.Tags.Take(MostTags).Select(Wording.Clean)],
            [.. cable.Diagnostics.Select(diagnostic => diagnostic.Code).Distinct(StringComparer.Ordinal)],
            [.. facts.ReferencedIds]);
    }
}
