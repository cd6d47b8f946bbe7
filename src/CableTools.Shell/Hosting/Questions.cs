using System.Collections.ObjectModel;
using System.Management.Automation;
using System.Management.Automation.Host;

namespace CableTools.Shell;

/// <summary>What the engine asks the user: a missing parameter, a confirmation, a line.</summary>
internal sealed class Questions(PSHostUserInterface ui, bool canAsk)
{
    public static NotSupportedException NoSecrets() => new("This shell does not ask for passwords.");

    public string ReadLine()
    {
        RequireSomeoneToAsk();
        return Console.In.ReadLine() ?? "";
    }

    public Dictionary<string, PSObject> Ask(string caption, string message, Collection<FieldDescription> fields)
    {
        RequireSomeoneToAsk();
        WriteIntroduction(caption, message);
        var answers = new Dictionary<string, PSObject>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in fields)
        {
            ui.Write($"{field.Name}: ");
            answers[field.Name] = PSObject.AsPSObject(ReadLine());
        }

        return answers;
    }

    public int Choose(string caption, string message, Collection<ChoiceDescription> choices, int defaultChoice)
    {
        RequireSomeoneToAsk();
        WriteIntroduction(caption, message);
        while (true)
        {
            ui.Write(string.Join("  ", choices.Select(Label)) + Default(choices, defaultChoice) + ": ");
            string? answer = Console.In.ReadLine();
            if (string.IsNullOrWhiteSpace(answer) && defaultChoice >= 0) return defaultChoice;
            if (answer is null) throw new InvalidOperationException("The input ended before the question was answered.");
            for (int i = 0; i < choices.Count; i++)
                if (IsChosen(choices[i], answer.Trim())) return i;
        }
    }

    private static string Label(ChoiceDescription choice) => $"[{Key(choice)}] {choice.Label.Replace("&", "", StringComparison.Ordinal)}";

    private static string Default(Collection<ChoiceDescription> choices, int index) =>
        index >= 0 ? $" (default is \"{Key(choices[index])}\")" : "";

    private static string Key(ChoiceDescription choice)
    {
        int mark = choice.Label.IndexOf('&', StringComparison.Ordinal);
        return mark >= 0 && mark + 1 < choice.Label.Length ? choice.Label.Substring(mark + 1, 1).ToUpperInvariant() : choice.Label;
    }

    private static bool IsChosen(ChoiceDescription choice, string answer) =>
        answer.Equals(Key(choice), StringComparison.OrdinalIgnoreCase)
        || answer.Equals(choice.Label.Replace("&", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private void WriteIntroduction(string caption, string message)
    {
        if (!string.IsNullOrEmpty(caption)) ui.WriteLine(caption);
        if (!string.IsNullOrEmpty(message)) ui.WriteLine(message);
    }

    private void RequireSomeoneToAsk()
    {
        // Of this type, so that the engine says which parameter is missing.
        if (!canAsk)
            throw new PSInvalidOperationException(
                "The shell runs without a user to ask (-NonInteractive, or no terminal): pass what is missing as a parameter.");
    }
}
