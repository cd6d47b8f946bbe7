using System.Text;
using System.Text.RegularExpressions;

namespace CableTools;

/// <summary>Regular expressions over the text of cables, which has line ends where the words of a sentence have blanks.</summary>
internal static class TextExpression
{
    /// <summary>A user's expression may take for ever on some text.</summary>
    public static readonly TimeSpan Timeout = TimeSpan.FromSeconds(2);

    /// <summary>The expression, with a blank in it standing for any blanks and line ends, and ^ and $ for ends of lines.</summary>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    public static Regex Of(string expression) => new(Widened(expression),
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Multiline, Timeout);

    private static string Widened(string expression)
    {
        var widened = new StringBuilder(expression.Length + 16);
        bool inSet = false;
        for (int i = 0; i < expression.Length; i++)
        {
            char c = expression[i];
            char next = i + 1 < expression.Length ? expression[i + 1] : '\0';
            if (c == '\\' && next == ' ' && !inSet) continue;
            if (c == '\\' && next != '\0')
            {
                widened.Append(c).Append(next);
                i++;
                continue;
            }

            if (c == '[' && !inSet) inSet = true;
            else if (c == ']' && inSet) inSet = false;
            // What repeats a blank would make it lazy, or repeat a repetition.
            if (c == ' ' && !inSet) widened.Append(next is '*' or '+' or '?' or '{' ? @"\s" : @"\s+");
            else widened.Append(c);
        }

        return widened.ToString();
    }
}
