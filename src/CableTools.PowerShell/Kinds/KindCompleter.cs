using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;
using CableTools.Statistics;

namespace CableTools.PowerShell;

/// <summary>Completes -Kind with the names of a catalogue, and says what each counts.</summary>
public abstract class KindCompleter : IArgumentCompleter
{
    private protected abstract IReadOnlyList<CableStatisticKind> Kinds { get; }

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete,
        CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        string typed = (wordToComplete ?? "").Trim('\'', '"');
        foreach (var kind in Kinds)
            if (kind.Name.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                yield return new CompletionResult(kind.Name, kind.Name, CompletionResultType.ParameterValue, kind.Meaning);
    }
}

/// <summary>Completes -Kind of Measure-Cable.</summary>
public sealed class MeasureCompleter : KindCompleter
{
    private protected override IReadOnlyList<CableStatisticKind> Kinds => CableMeasure.All;
}
