using System.Management.Automation.Language;

namespace CableTools.Shell;

/// <summary>Script text as the engine's parser sees it.</summary>
internal static class ScriptText
{
    public static ScriptBlockAst ParseFile(string path, out ParseError[] errors) => Parser.ParseFile(path, out _, out errors);

    public static ScriptBlockAst Parse(string text, out ParseError[] errors) => Parser.ParseInput(text, out _, out errors);

    /// <summary>Whether more lines must come before the text can mean anything: a brace is open, a string not closed.</summary>
    public static bool IsIncomplete(string text)
    {
        Parse(text, out var errors);
        return errors.Any(error => error.IncompleteInput);
    }

    /// <summary>Whether a further line can be added at the end as one more statement.</summary>
    public static bool CanGoOn(ScriptBlockAst script) =>
        script is { EndBlock.Unnamed: true, BeginBlock: null, ProcessBlock: null, CleanBlock: null };
}
