using System.Globalization;
using System.Management.Automation;
using System.Xml.Linq;

namespace CableTools.Help;

/// <summary>The help that PowerShell reads beside an assembly: words from the pages, everything else from the types.</summary>
internal static class MamlHelp
{
    private static readonly XNamespace Maml = "http://schemas.microsoft.com/maml/2004/10";
    private static readonly XNamespace Command = "http://schemas.microsoft.com/maml/dev/command/2004/10";
    private static readonly XNamespace Dev = "http://schemas.microsoft.com/maml/dev/2004/10";

    public static XDocument Of(IEnumerable<(CmdletInfo Command, CommandPage Page)> commands) => new(
        new XElement("helpItems", new XAttribute("schema", "maml"),
            new XAttribute(XNamespace.Xmlns + "maml", Maml), new XAttribute(XNamespace.Xmlns + "command", Command),
            new XAttribute(XNamespace.Xmlns + "dev", Dev), commands.Select(it => Of(it.Command, it.Page))));

    private static XElement Of(CmdletInfo command, CommandPage page)
    {
        var described = page.Parameters;
        var known = command.ParameterSets.SelectMany(set => set.Shown()).ToLookup(parameter => parameter.Name, StringComparer.Ordinal);
        foreach (var group in known)
            if (described.All(entry => entry.Name != group.Key)) throw new HelpException(page.Path, $"-{group.Key} is not described.");
        foreach (var entry in described)
            if (!known.Contains(entry.Name)) throw new HelpException(page.Path, $"-{entry.Name} is no parameter of {command.Name}.");

        // In the order of the page; what stands in one set only, or is mandatory in one, is described as it is there.
        var parameters = described.Select(entry =>
            new MamlParameter(command, entry, known[entry.Name].OrderBy(it => !it.IsMandatory).First()));
        return new XElement(Command + "command",
            new XElement(Command + "details",
                new XElement(Command + "name", command.Name),
                new XElement(Command + "verb", command.Verb),
                new XElement(Command + "noun", command.Noun),
                Described(page.Synopsis)),
            Described(page.Description),
            new XElement(Command + "syntax", command.ParameterSets.Select(set => Syntax(command, set, described))),
            new XElement(Command + "parameters", parameters.Select(parameter => Of(parameter, withValues: false))),
            new XElement(Command + "inputTypes", page.Inputs.Select(entry => Type("inputType", entry))),
            new XElement(Command + "returnValues", page.Outputs.Select(entry => Type("returnValue", entry))),
            page.Notes.Count == 0 ? null : new XElement(Maml + "alertSet", new XElement(Maml + "alert", Paragraphs(page.Notes))),
            new XElement(Command + "examples", page.Examples.Select(entry => new XElement(Command + "example",
                new XElement(Maml + "title", entry.Name),
                new XElement(Dev + "code", entry.Code),
                new XElement(Dev + "remarks", Paragraphs(entry.Text))))),
            new XElement(Command + "relatedLinks", page.Links.Select(link => new XElement(Maml + "navigationLink",
                new XElement(Maml + "linkText", link), new XElement(Maml + "uri")))));
    }

    private static XElement Syntax(CmdletInfo command, CommandParameterSetInfo set, IReadOnlyList<PageEntry> described)
    {
        // As Get-Command shows them: by position, then what must be named, then the rest.
        var parameters = from parameter in set.Shown()
                         join entry in described on parameter.Name equals entry.Name
                         orderby parameter.Position < 0 ? int.MaxValue : parameter.Position, !parameter.IsMandatory,
                             IndexOf(described, entry)
                         select new MamlParameter(command, entry, parameter);
        return new XElement(Command + "syntaxItem", new XElement(Maml + "name", command.Name),
            parameters.Select(parameter => Of(parameter, withValues: true)));
    }

    private static int IndexOf(IReadOnlyList<PageEntry> entries, PageEntry entry) => entries.TakeWhile(other => other != entry).Count();

    private static XElement Of(MamlParameter it, bool withValues) => new(Command + "parameter",
        new XAttribute("required", it.Parameter.IsMandatory ? "true" : "false"),
        new XAttribute("variableLength", it.IsList),
        new XAttribute("globbing", it.TakesWildcards),
        new XAttribute("pipelineInput", it.PipelineInput),
        new XAttribute("position", it.Parameter.Position < 0 ? "named" : it.Parameter.Position.ToString(CultureInfo.InvariantCulture)),
        new XAttribute("aliases", it.Parameter.Aliases.Count == 0 ? "none" : string.Join(", ", it.Parameter.Aliases)),
        new XElement(Maml + "name", it.Parameter.Name),
        Described(it.Entry.Text),
        withValues && it.Parameter.Values() is { Count: > 0 } values
            ? new XElement(Command + "parameterValueGroup", values.Select(value => Value(value, "false", false))) : null,
        it.IsSwitch ? null : Value(it.Parameter.TypeName(), "true", it.IsList),
        new XElement(Dev + "type", new XElement(Maml + "name", it.Parameter.TypeName()), new XElement(Maml + "uri")),
        new XElement(Dev + "defaultValue", it.Default));

    private static XElement Value(string text, string required, bool isList) => new(Command + "parameterValue",
        new XAttribute("required", required), new XAttribute("variableLength", isList), text);

    private static XElement Type(string element, PageEntry entry) => new(Command + element,
        new XElement(Dev + "type", new XElement(Maml + "name", entry.Name)), Described(entry.Text));

    private static XElement Described(IEnumerable<string> text) => new(Maml + "description", Paragraphs(text));

    private static IEnumerable<XElement> Paragraphs(IEnumerable<string> text) =>
        text.Select(paragraph => new XElement(Maml + "para", paragraph));

    /// <summary>A parameter as it is in one set, with its words.</summary>
    private sealed record MamlParameter(CmdletInfo Command, PageEntry Entry, CommandParameterInfo Parameter)
    {
        public bool IsSwitch => Parameter.ParameterType == typeof(SwitchParameter);

        public bool IsList => Parameter.ParameterType.IsArray;

        public bool TakesWildcards => Parameter.Attributes.OfType<SupportsWildcardsAttribute>().Any();

        public string Default => Entry.Default ?? Parameter.Default(Command);

        public string PipelineInput => (Parameter.ValueFromPipeline, Parameter.ValueFromPipelineByPropertyName) switch
        {
            (true, true) => "True (ByValue, ByPropertyName)",
            (true, false) => "True (ByValue)",
            (false, true) => "True (ByPropertyName)",
            _ => "False",
        };
    }
}
