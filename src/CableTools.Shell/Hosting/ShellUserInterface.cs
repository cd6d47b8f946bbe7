using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;
using System.Management.Automation.Internal;
using System.Security;

namespace CableTools.Shell;

/// <summary>Where the engine writes, and asks: output to standard output, everything about it to standard error.</summary>
internal sealed class ShellUserInterface : PSHostUserInterface
{
    private readonly Questions _questions;
    private bool _outputIsErrors;

    public ShellUserInterface(bool canAsk) => _questions = new Questions(this, canAsk);

    public ProgressLine Progress { get; } = new();

    public override PSHostRawUserInterface RawUI { get; } = new ShellRawUserInterface();

    public override bool SupportsVirtualTerminal => Terminal.TakesOutput && Terminal.UnderstandsEscapes;

    public override void Write(string value) => WriteOutput(value);

    // The engine's own colours are escape sequences in the text; these two are the older way, which scripts still use.
    public override void Write(ConsoleColor foregroundColor, ConsoleColor backgroundColor, string value) => Write(value);

    public override void WriteLine() => WriteOutput(Environment.NewLine);

    public override void WriteLine(string value) => WriteOutput(value + Environment.NewLine);

    public override void WriteErrorLine(string value) => WriteTo(Console.Error, value + Environment.NewLine, !Console.IsErrorRedirected);

    public override void WriteWarningLine(string message) => WriteErrorLine($"WARNING: {message}");

    public override void WriteVerboseLine(string message) => WriteErrorLine($"VERBOSE: {message}");

    public override void WriteDebugLine(string message) => WriteErrorLine($"DEBUG: {message}");

    public override void WriteProgress(long sourceId, ProgressRecord record) => Progress.Show(record);

    public override string ReadLine() => _questions.ReadLine();

    public override SecureString ReadLineAsSecureString() => throw Questions.NoSecrets();

    public override Dictionary<string, PSObject> Prompt(string caption, string message, Collection<FieldDescription> descriptions) =>
        _questions.Ask(caption, message, descriptions);

    public override int PromptForChoice(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice) =>
        _questions.Choose(caption, message, choices, defaultChoice);

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName) =>
        throw Questions.NoSecrets();

    public override PSCredential PromptForCredential(string caption, string message, string userName, string targetName,
        PSCredentialTypes allowedCredentialTypes, PSCredentialUIOptions options) => throw Questions.NoSecrets();

    public IDisposable SendOutputToErrors()
    {
        _outputIsErrors = true;
        return new Ending(() => _outputIsErrors = false);
    }

    private void WriteOutput(string text)
    {
        if (_outputIsErrors)
            WriteTo(Console.Error, text, !Console.IsErrorRedirected);
        else
            WriteTo(Console.Out, text, Terminal.TakesOutput);
    }

    private void WriteTo(TextWriter writer, string text, bool toTerminal)
    {
        Progress.Clear();
        writer.Write(KeepsEscapes(toTerminal) ? text : new StringDecorated(text).ToString(OutputRendering.PlainText));
    }

    // Colours are for eyes: in a file or another program they are noise, unless $PSStyle.OutputRendering insists.
    private static bool KeepsEscapes(bool toTerminal) => PSStyle.Instance.OutputRendering switch
    {
        OutputRendering.Ansi => true,
        OutputRendering.PlainText => false,
        _ => toTerminal && Terminal.UnderstandsEscapes,
    };

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
