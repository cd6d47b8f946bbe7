using System.Management.Automation;
using System.Reflection;

namespace CableTools.Shell;

/// <summary>What -Help and -Version print.</summary>
internal static class Usage
{
    public const string Text = """
        Usage: CableTools.Shell [-NonInteractive] [-Module <path>]
                                [-Command <text> | -Command - | -File <script> [<argument> ...]]
               CableTools.Shell -Help | -Version

          -Command <text>     runs the text and ends; "-" reads it from standard input.
          -File <script> ...  runs a script with its arguments and ends.
          -Module <path>      imports this module instead of the CableTools that came along.
          -NonInteractive     never asks; a question is an error.

        Without -Command and -File it runs commands from standard input, one after another, until "exit".
        It has no prompt: for one, with Tab and history, import the module in PowerShell.
        Exit code: that of "exit" where the script uses it; 1 after a terminating error, or when the last
        command of -Command failed; 64 for wrong arguments; 130 when stopped by Ctrl+C.
        This is the engine of PowerShell alone: its Core commands, Format-Table, Format-List, and CableTools.

        """;

    public static string Version =>
        $"CableTools {Informational(typeof(Usage).Assembly)}, PowerShell engine {Informational(typeof(PSObject).Assembly)}";

    private static string Informational(Assembly assembly)
    {
        string version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        return version.Split('+', ' ')[0];
    }
}
