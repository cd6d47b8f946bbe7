using System.CommandLine;

namespace CableTools.Tool;

/// <summary>The arguments and options of the commands that read files.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _paths = new("path")
    {
        Description = "Files and folders with cables: text, web pages, CSV, JSON lines, e-mails, .gz and .zip of these; "
            + "- is standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> _recurse = new("--recurse", "-r") { Description = "Read the folders inside folders, too." };

    private readonly Option<RepairMode?> _repair = new("--repair")
    {
        Description = "What to do about the damage of transcription: Apply (the default) repairs and says so, Report only says so, "
            + "None reads strictly.",
    };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "Threads that read at once; the order stays.", DefaultValueFactory = _ => Environment.ProcessorCount,
    };

    private readonly Option<CableShard?> _shard = new("--shard")
    {
        Description = "Read one part of several, 3/8 for the third of eight: every cable is in one, whatever machine reads it.",
        HelpName = "number/count",
        CustomParser = result =>
        {
            try
            {
                return CableShard.Parse(result.Tokens[0].Value);
            }
            catch (FormatException e)
            {
                result.AddError(e.Message);
                return null;
            }
        },
    };

    public InputOptions()
    {
        _jobs.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > 1024) result.AddError("Expected 1 to 1024 threads for --jobs.");
        });
        _paths.Validators.Add(result =>
        {
            foreach (string path in result.Tokens.Select(token => token.Value).Where(path => path.Length > 1 && path[0] == '-'))
                result.AddError($"'{path}' is no option. A file of that name is './{path}'; --help tells the options.");
        });
    }

    public void AddTo(Command command, bool isRequired = true)
    {
        if (!isRequired) _paths.Arity = ArgumentArity.ZeroOrMore;
        command.Arguments.Add(_paths);
        foreach (var option in new Option[] { _recurse, _repair, _jobs, _shard }) command.Options.Add(option);
    }

    public bool HasPaths(System.CommandLine.Parsing.CommandResult result) => result.GetValue(_paths) is { Length: > 0 };

    /// <param name="parsed">The command line.</param>
    /// <param name="isQuiet">Whether nothing but a last line comes to the terminal, so that progress can be shown.</param>
    public Values Of(ParseResult parsed, bool isQuiet = false) => new(parsed.GetValue(_paths) ?? [], parsed.GetValue(_recurse),
        parsed.GetValue(_repair), parsed.GetValue(_jobs), parsed.GetValue(_shard), isQuiet);

    /// <summary>What was given.</summary>
    internal sealed record Values(IReadOnlyList<string> Paths, bool Recurse, RepairMode? Repair, int Jobs, CableShard? Shard, bool IsQuiet)
    {
        /// <summary>How to parse; null where nothing was said: then an exported cable is parsed as it was.</summary>
        public CableParserOptions? ParserOptions => Repair is { } repair ? new() { Repair = repair } : null;
    }
}
