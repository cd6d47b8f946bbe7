using System.CommandLine;
using System.Text.Json;
using CableTools.Tool.Terminal;

namespace CableTools.Tool.Commands;

/// <summary>check: what a records officer would find amiss, a row a rule; the exit code says whether there is anything.</summary>
internal static class CheckCommand
{
    public static Command Make(Screen screen)
    {
        var input = new InputOptions();
        var date = new Option<DateTime?>("--date")
        {
            Description = "The day against which a date of declassification is past; else today.",
        };
        var least = new Option<CableDiagnosticSeverity>("--severity")
        {
            Description = "From which severity on a finding counts: Information, Warning or Error.",
            DefaultValueFactory = _ => CableDiagnosticSeverity.Warning,
        };
        var command = new Command("check",
            "Check cables as a records officer would; ends with 4 where something is amiss, and with 1 where a file could not be read.")
        {
            date, least,
        };
        input.AddTo(command);
        command.SetAction((parsed, cancel) => Task.Run(() =>
        {
            var summary = new CableCheckSummary();
            var reading = new CableInput(screen, input.Of(parsed, isQuiet: true), cancel)
            {
                Prepare = cable => _ = cable.Diagnostics.Count,
            };
            foreach (var cable in reading.Cables())
                summary.Add(CableChecks.Check(cable, parsed.GetValue(date)).Where(finding => finding.Severity >= parsed.GetValue(least)));
            Write(screen, summary);
            screen.Complain(summary.ToString());
            return reading.ExitCode != ExitCodes.Done ? reading.ExitCode
                : summary.CablesWithFindings > 0 ? ExitCodes.Amiss : ExitCodes.Done;
        }, CancellationToken.None));
        return command;
    }

    private static void Write(Screen screen, CableCheckSummary summary)
    {
        var table = new ResultTable(screen, ["code", "severity", "cables", "findings", "meaning"]);
        foreach (var rule in summary.Rules)
        {
            if (screen.IsTerminal)
                table.Add([rule.Code, rule.Severity.ToString(), FormattableString.Invariant($"{rule.Cables:N0}"),
                    FormattableString.Invariant($"{rule.Findings:N0}"), Screen.Markup(rule.Meaning)]);
            else screen.WriteLine(JsonSerializer.Serialize(rule, Json.Options));
        }

        table.Flush();
        screen.Output.Flush();
    }
}
