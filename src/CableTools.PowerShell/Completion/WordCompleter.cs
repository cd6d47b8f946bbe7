using System.Collections;
using System.Management.Automation;
using System.Management.Automation.Language;

namespace CableTools.PowerShell;

/// <summary>Completes an argument with known words, and says what each means.</summary>
public abstract class WordCompleter : IArgumentCompleter
{
    /// <summary>The words there are, in the order in which they are offered, each with its meaning.</summary>
    private protected abstract IEnumerable<(string Word, string Meaning)> Words { get; }

    /// <inheritdoc/>
    public IEnumerable<CompletionResult> CompleteArgument(string commandName, string parameterName, string wordToComplete,
        CommandAst commandAst, IDictionary fakeBoundParameters)
    {
        string typed = (wordToComplete ?? "").Trim('\'', '"');
        foreach (var (word, meaning) in Words)
        {
            if (word.StartsWith(typed, StringComparison.OrdinalIgnoreCase))
                yield return new CompletionResult(Argument(word), word, CompletionResultType.ParameterValue,
                    meaning.Length > 0 ? meaning : word);
        }
    }

    // A word with a comma would be two arguments, one with a $ a variable.
    private static string Argument(string word) =>
        word.All(c => char.IsLetterOrDigit(c) || c is '/' or '-' or '_') ? word : Quoted.Of(word);
}
