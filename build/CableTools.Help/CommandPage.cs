using Markdig.Syntax;

namespace CableTools.Help;

/// <summary>An entry with a name: an example, a parameter, a type that goes in or comes out.</summary>
/// <param name="Name">The heading.</param>
/// <param name="Code">What stands in code blocks for PowerShell.</param>
/// <param name="Notes">What stands in code blocks for data (YAML): "Default value: all".</param>
/// <param name="Text">The paragraphs.</param>
internal sealed record PageEntry(string Name, string Code, string Notes, IReadOnlyList<string> Text)
{
    private const string DefaultKey = "Default value:";

    public string? Default => Notes.StartsWith(DefaultKey, StringComparison.Ordinal) ? Notes[DefaultKey.Length..].Trim() : null;

    public static PageEntry Of(string name, IReadOnlyList<Block> blocks)
    {
        string Fenced(string language) => string.Join('\n',
            blocks.OfType<FencedCodeBlock>().Where(code => code.Info == language).Select(code => code.Lines.ToString()));
        return new PageEntry(name, Fenced("powershell"), Fenced("yaml"),
            [.. PlainText.Paragraphs(blocks.Where(block => block is not FencedCodeBlock))]);
    }
}

/// <summary>The page of a cmdlet, in the form that platyPS uses, without what the types say better: syntax, positions, aliases.</summary>
internal sealed class CommandPage
{
    private static readonly string[] Sections =
        ["SYNOPSIS", "DESCRIPTION", "EXAMPLES", "PARAMETERS", "INPUTS", "OUTPUTS", "NOTES", "RELATED LINKS"];

    private readonly Dictionary<string, IReadOnlyList<Block>> _sections;

    private CommandPage(string path, Dictionary<string, IReadOnlyList<Block>> sections)
    {
        Path = path;
        _sections = sections;
    }

    public string Path { get; }

    public IReadOnlyList<string> Synopsis => Text("SYNOPSIS");

    public IReadOnlyList<string> Description => Text("DESCRIPTION");

    public IReadOnlyList<string> Notes => Text("NOTES");

    public IReadOnlyList<PageEntry> Examples => Entries("EXAMPLES");

    public IReadOnlyList<PageEntry> Parameters =>
        [.. Entries("PARAMETERS").Select(entry => entry with { Name = entry.Name.TrimStart('-') })];

    public IReadOnlyList<PageEntry> Inputs => Entries("INPUTS");

    public IReadOnlyList<PageEntry> Outputs => Entries("OUTPUTS");

    public IReadOnlyList<string> Links => Text("RELATED LINKS");

    /// <exception cref="HelpException">A section is missing, or one nobody knows is there.</exception>
    public static CommandPage Read(string path)
    {
        var sections = new Dictionary<string, IReadOnlyList<Block>>(StringComparer.Ordinal);
        foreach (var (heading, blocks) in PageSections.Cut(PageSections.Read(path), level: 2))
            if (!Sections.Contains(heading) || !sections.TryAdd(heading, blocks))
                throw new HelpException(path,
                    $"'{heading}' is no section, or there twice; the sections are {string.Join(", ", Sections)}.");
        return Sections.FirstOrDefault(name => name != "NOTES" && !sections.ContainsKey(name)) is { } missing
            ? throw new HelpException(path, $"the section {missing} is missing.")
            : new CommandPage(path, sections);
    }

    private IReadOnlyList<string> Text(string section) =>
        _sections.TryGetValue(section, out var blocks) ? [.. PlainText.Paragraphs(blocks)] : [];

    private IReadOnlyList<PageEntry> Entries(string section) =>
        [.. PageSections.Cut(_sections[section], level: 3).Select(part => PageEntry.Of(part.Heading, part.Blocks))];
}
