using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace CableTools.PowerShell;

/// <summary>Completes -Code of Test-Cable with the codes it can find, and says what each means.</summary>
public sealed class CheckCodeCompleter : IArgumentCompleter
{
    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete,
        CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        string typed = (wordToComplete ?? "").Trim('\'', '"');
        foreach (var code in CableChecks.Codes)
            if (code.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                yield return new CompletionResult(code.Name, code.Name, CompletionResultType.ParameterValue,
                    $"{code.Severity}: {code.Meaning}");
    }
}
