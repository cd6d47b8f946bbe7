using System.Text;
using CableTools.Text;
using Microsoft.Win32.SafeHandles;
using Spectre.Console;

namespace CableTools.Tool.Terminal;

/// <summary>
/// Where results and complaints go. What comes from cables is shown and never obeyed: a control character is its picture, so that no text
/// moves the cursor, changes colours or hides a part of a line.
/// </summary>
internal sealed class Screen
{
    private readonly Lazy<IAnsiConsole> _results, _notes;

    /// <summary>The process's own.</summary>
    public Screen()
        : this(Open(), Console.Error, !Console.IsOutputRedirected, !Console.IsErrorRedirected)
    {
    }

    public Screen(TextWriter output, TextWriter error, bool isTerminal, bool showsProgress = false)
    {
        Output = output;
        Error = error;
        IsTerminal = isTerminal;
        ShowsProgress = showsProgress;
        _results = new(() => Make(output, isTerminal));
        _notes = new(() => Make(error, showsProgress));
    }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>Whether somebody looks at the results: then they are tables, else JSON.</summary>
    public bool IsTerminal { get; }

    /// <summary>Whether somebody looks at standard error.</summary>
    public bool ShowsProgress { get; }

    public IAnsiConsole Results => _results.Value;

    public IAnsiConsole Notes => _notes.Value;

    /// <summary>A line on standard error.</summary>
    public void Complain(string message)
    {
        lock (Error) Error.WriteLine(Plain(message));
    }

    /// <summary>A line of results, as it is: JSON has its own escapes.</summary>
    public void WriteLine(string line) => Output.Write(line + "\n");

    /// <summary>Whether a fault is that nobody reads the output any more: EPIPE, and what Windows calls it.</summary>
    public static bool IsClosed(Exception fault) =>
        fault is IOException { HResult: 32 or unchecked((int)0x8007006D) or unchecked((int)0x800700E8) };

    /// <summary>A text on one line, with pictures in place of control characters and of those that turn the direction.</summary>
    public static string Plain(string? text) => text is null ? "" : Unseen.Shown(text).Replace('\n', ' ').Replace('\t', ' ');

    /// <summary>The same as markup that means nothing but itself.</summary>
    public static string Markup(string? text) => Spectre.Console.Markup.Escape(Plain(text));

    private static StreamWriter Open() =>
        new(StandardOutput(), new UTF8Encoding(false), 1 << 16) { AutoFlush = !Console.IsOutputRedirected };

    /// <summary>
    /// The console's own stream does not say that nobody reads a pipe any more; a plain one does. A file stays with the console's, which
    /// writes where the last program ended.
    /// </summary>
    private static Stream StandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected) return Console.OpenStandardOutput();
        var plain = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, 1);
        return plain.CanSeek ? Console.OpenStandardOutput() : plain;
    }

    private static IAnsiConsole Make(TextWriter writer, bool isTerminal) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new AnsiConsoleOutput(writer), Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
    });
}
