using System.Globalization;
using System.Text;

namespace CableTools.Text;

/// <summary>Values as comma-separated text (RFC 4180) that no spreadsheet takes for more than text.</summary>
internal static class CsvText
{
    private const string LineEnd = "\r\n";

    /// <summary>
    /// Adds a line. A text that a spreadsheet would work out as a formula gets an apostrophe before it, which tells the spreadsheet that it
    /// is text; controls, which no file of text should have, become U+FFFD.
    /// </summary>
    public static void Line(StringBuilder csv, IEnumerable<object?> values)
    {
        bool isFirst = true;
        foreach (object? value in values)
        {
            if (!isFirst) csv.Append(',');
            isFirst = false;
            if (value is string text) Add(csv, text);
            else csv.Append(Plain(value));
        }

        csv.Append(LineEnd);
    }

    private static string Plain(object? value) => value switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        DateTime date => date.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"Expected a plain value, not a {value.GetType().Name}.", nameof(value)),
    };

    private static void Add(StringBuilder csv, string text)
    {
        if (text.Length == 0) return;
        bool isFormula = text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
        bool isQuoted = isFormula || text[0] == ' ' || text[text.Length - 1] == ' ' || text.IndexOfAny(['"', ',', ';', '\t', '\r',
            '\n']) >= 0;
        if (isQuoted) csv.Append('"');
        if (isFormula) csv.Append('\'');
        foreach (char c in text)
        {
            if (c == '"') csv.Append('"');
            csv.Append(char.IsControl(c) && c is not ('\r' or '\n' or '\t') ? '\uFFFD' : c);
        }

        if (isQuoted) csv.Append('"');
    }
}
