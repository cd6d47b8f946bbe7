using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using CableTools.Store;
using CableTools.Tool.Terminal;

namespace CableTools.Tool.Commands;

/// <summary>find: searches an index.</summary>
internal static class FindCommand
{
    /// <summary>Hits that are fetched at a time, so that the first come at once.</summary>
    private const int Page = 500;

    public static Command Make(Screen screen)
    {
        var query = new Argument<string?>("query")
        {
            Description = "Words, \"phrases\", words near each other (\"climate treaty\"~8), beginnings (negotiat*), AND, OR, NOT, and "
                + "fields (subject:visa, tag:PREL, from:oslo); without it all that the options leave.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var index = SearchOptions.IndexOption();
        var search = new SearchOptions();
        var sort = new Option<CableSort>("--sort") { Description = "The order." };
        var first = new Option<int?>("--first", "-n") { Description = "How many hits at most; else all, and 20 on a terminal." };
        var skip = new Option<int>("--skip") { Description = "How many to pass over before." };
        var countBy = new Option<CableFacetKind?>("--count-by") { Description = "Counts of all that fit, in place of hits." };
        var text = new Option<bool>("--cables") { Description = "The cables themselves in place of hits, as parse gives them." };
        var command = new Command("find", "Find cables in an index.") { query, index, sort, first, skip, countBy, text };
        search.AddTo(command);
        command.SetAction((parsed, cancel) => Task.Run(() =>
        {
            using var opened = CableIndex.Open(Path.GetFullPath(parsed.GetValue(index)!));
            string? asked = parsed.GetValue(query);
            if (parsed.GetValue(countBy) is { } kind)
                WriteCounts(screen, opened.Find(search.Of(parsed, asked, facets: true)).Facets!.By(kind));
            else
                WriteHits(screen, (skip, first) => opened.Find(search.Of(parsed, asked, parsed.GetValue(sort), skip, first)),
                    parsed.GetValue(skip), parsed.GetValue(first) ?? (screen.IsTerminal ? 20 : int.MaxValue), parsed.GetValue(text),
                    cancel);
            screen.Output.Flush();
            return ExitCodes.Done;
        }, CancellationToken.None));
        return command;
    }

    private static void WriteCounts(Screen screen, IReadOnlyList<CableFacet> facets)
    {
        var table = new ResultTable(screen, "value", "cables");
        foreach (var facet in facets)
        {
            if (screen.IsTerminal) table.Add(Screen.Markup(facet.Value), facet.Count.ToString("N0", CultureInfo.InvariantCulture));
            else screen.WriteLine(JsonSerializer.Serialize(facet, Json.Options));
        }

        table.Flush();
    }

    private static void WriteHits(Screen screen, Func<int, int, CableSearchResult> find, int skip, int first, bool cables,
        CancellationToken cancel)
    {
        var table = new ResultTable(screen, "id", "date", "class", "subject and words");
        int given = 0, total = 0;
        while (given < first)
        {
            var result = find(skip + given, Math.Min(Page, first - given));
            total = result.Total;
            foreach (var hit in result.Hits)
            {
                cancel.ThrowIfCancellationRequested();
                if (screen.IsTerminal) table.Add(Row(hit));
                else screen.WriteLine(cables ? hit.ReadCable().ToJson() : JsonSerializer.Serialize(Flat(hit), Json.Options));
            }

            given += result.Hits.Count;
            if (result.Hits.Count < Page) break;
        }

        table.Flush();
        if (screen.IsTerminal) screen.WriteLine(FormattableString.Invariant($"{given:N0} of {total:N0} cables"));
    }

    private static string[] Row(CableHit hit) =>
    [
        Screen.Markup(hit.Id ?? hit.Path), hit.Date?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
        $"{hit.Classification}", $"[bold]{Screen.Markup(hit.Subject)}[/]\n{Marked(hit.Snippet)}",
    ];

    /// <summary>What was found stands between asterisks: on a terminal in colour.</summary>
    private static string Marked(string? snippet)
    {
        string[] parts = (snippet ?? "").Split("**");
        return string.Concat(parts.Select((part, i) => i % 2 == 1 && i < parts.Length - 1 ? $"[yellow]{Screen.Markup(part)}[/]"
            : Screen.Markup(part)));
    }

    private static object Flat(CableHit hit) => new
    {
        hit.Id, hit.Date, hit.From, hit.Subject, hit.Classification, hit.Tags, hit.Captions, hit.Snippet, hit.Score, hit.Path,
    };
}
