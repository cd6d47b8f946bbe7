using System.Text;
using System.Text.RegularExpressions;

namespace CableTools.Shell;

/// <summary>A script's arguments from the command line, as a call in PowerShell: -Name stays a parameter's name, everything
/// else is handed over as a value, so that no character in it can mean anything.</summary>
internal sealed partial class ScriptCall
{
    private ScriptCall(string text, object[] values)
    {
        Text = text;
        Values = values;
    }

    public string Text { get; }

    public object[] Values { get; }

    public static ScriptCall Of(IReadOnlyList<string> arguments)
    {
        var call = new StringBuilder("param($script, $values) & $script");
        var values = new List<object>();
        foreach (string argument in arguments)
        {
            call.Append(' ');
            var name = ParameterName().Match(argument);
            if (name.Success) call.Append(name.Value);
            if (name.Length == argument.Length) continue;
            call.Append("$values[").Append(values.Count).Append(']');
            values.Add(Value(argument[name.Length..], isSwitch: name.Success));
        }

        return new ScriptCall(call.ToString(), [.. values]);
    }

    // -Switch:$true is how a switch is set from outside, where there are no variables.
    private static object Value(string text, bool isSwitch) => text.ToLowerInvariant() switch
    {
        "$true" when isSwitch => true,
        "$false" when isSwitch => false,
        _ => text,
    };

    [GeneratedRegex(@"^-[A-Za-z_]\w*(?::|$)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex ParameterName();
}
