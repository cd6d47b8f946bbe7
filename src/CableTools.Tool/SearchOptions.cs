using System.CommandLine;
using CableTools.Store;

namespace CableTools.Tool;

/// <summary>What an index is asked for.</summary>
internal sealed class SearchOptions
{
    private readonly Option<string[]> _tags =
        Many("--tag", "Tags, each of which a cable must have; * and ? stand for any letters, and for one.");

    private readonly Option<string[]> _from = Many("--from", "Originators, one of which a cable must be from.");

    private readonly Option<string[]> _to = Many("--to", "Addressees, one of which a cable must be sent to.");

    private readonly Option<string[]> _captions = Many("--caption", "Captions, each of which a cable must have.");

    private readonly Option<string[]> _references = Many("--reference", "Message reference numbers, one of which a cable must refer to.");

    private readonly Option<Classification[]> _levels = new("--classification")
    {
        Description = "Overall classifications, one of which a cable must have.", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<DateTimeOffset?> _after = Moment("--after", "The earliest date, UTC: 2008, 2008-05 or 2008-05-31.");

    private readonly Option<DateTimeOffset?> _before = Moment("--before", "The date before which, UTC.");

    public static Option<string> IndexOption(bool isRequired = true) => new("--index", "-i")
    {
        Description = "The index's folder.", Required = isRequired, HelpName = "folder",
    };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _tags, _from, _to, _captions, _references, _levels, _after, _before })
            command.Options.Add(option);
    }

    public CableQuery Of(ParseResult parsed, string? text, CableSort sort = default, int skip = 0, int first = 0, bool facets = false) =>
        new()
        {
            Text = text, Tags = parsed.GetValue(_tags) ?? [], From = parsed.GetValue(_from) ?? [], To = parsed.GetValue(_to) ?? [],
            Captions = parsed.GetValue(_captions) ?? [], References = parsed.GetValue(_references) ?? [],
            Classifications = parsed.GetValue(_levels) ?? [], After = parsed.GetValue(_after), Before = parsed.GetValue(_before),
            Sort = sort, Skip = skip, First = first, CountFacets = facets,
        };

    private static Option<string[]> Many(string name, string description) =>
        new(name) { Description = description, AllowMultipleArgumentsPerToken = true };

    private static Option<DateTimeOffset?> Moment(string name, string description) => new(name)
    {
        Description = description, HelpName = "date",
        CustomParser = result =>
        {
            string text = result.Tokens[0].Value;
            string[] forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss'Z'"];
            if (DateTimeOffset.TryParseExact(text, forms, System.Globalization.CultureInfo.InvariantCulture,
                System.Globalization.DateTimeStyles.AssumeUniversal, out var date)) return date;
            result.AddError($"'{text}' is no date. Expected a year, a month or a day: 2008, 2008-05, 2008-05-31.");
            return null;
        },
    };
}
