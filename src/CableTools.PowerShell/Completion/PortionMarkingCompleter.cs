using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace CableTools.PowerShell;

/// <summary>Completes -PortionMarking with the markings that cables carry.</summary>
public sealed class PortionMarkingCompleter : IArgumentCompleter
{
    // The most frequent in published cables, most frequent first.
    private static readonly (string Marking, string Meaning)[] Known =
    [
        ("C", "Confidential"),
        ("S", "Secret"),
        ("SBU", "Sensitive but unclassified"),
        ("S/NF", "Secret, not for foreign nationals; finds S//NF and SNF, too"),
        ("U", "Unclassified"),
        ("C/NF", "Confidential, not for foreign nationals; finds C//NF and CNF, too"),
        ("SBU/NF", "Sensitive but unclassified, not for foreign nationals"),
        ("U/FOUO", "Unclassified, for official use only"),
        ("LOU", "Limited official use"),
        ("TS", "Top secret"),
    ];

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete,
        CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        string typed = (wordToComplete ?? "").Trim('\'', '"');
        foreach (var (marking, meaning) in Known)
            if (marking.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                yield return new CompletionResult(marking, marking, CompletionResultType.ParameterValue, meaning);
    }
}
