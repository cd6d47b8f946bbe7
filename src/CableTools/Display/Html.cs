using System.Globalization;
using System.Text;
using CableTools.Text;

namespace CableTools.Display;

/// <summary>
/// Text as HTML and as Markdown. Everything that comes from a cable goes through here: it is hostile until it is encoded.
/// </summary>
internal static class Html
{
    /// <summary>The text with every character that HTML knows encoded, for elements and for attributes in double quotes.</summary>
    public static string Encode(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var safe = new StringBuilder(text!.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            switch (c)
            {
                case '&': safe.Append("&amp;"); break;
                case '<': safe.Append("&lt;"); break;
                case '>': safe.Append("&gt;"); break;
                case '"': safe.Append("&quot;"); break;
                case '\'': safe.Append("&#39;"); break;
                default: safe.Append(Harmless(text, i)); break;
            }
        }

        return safe.ToString();
    }

    /// <summary>The text as Markdown that shows it as it is, in a table, too.</summary>
    public static string Markdown(string? text)
    {
        if (string.IsNullOrEmpty(text)) return "";
        var safe = new StringBuilder(text!.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '&') safe.Append("&amp;");
            else if (c is '<') safe.Append("&lt;");
            else if (c is '>') safe.Append("&gt;");
            else if (c is '\r' or '\n' or '\t') safe.Append(' ');
            // These begin a list, and only at the beginning.
            else if (safe.Length == 0 && (c is '-' or '+')) safe.Append('\\').Append(c);
            else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~' or '$') safe.Append('\\').Append(c);
            else safe.Append(Harmless(text, i));
        }

        return safe.ToString();
    }

    /// <summary>The text for a terminal: what would move the cursor or turn the direction of writing is shown, and not obeyed.</summary>
    public static string Plain(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++) safe.Append(text[i] == '\r' ? '\uFFFD' : Harmless(text, i));
        return safe.ToString();
    }

    /// <summary>The beginning of a text, with an ellipsis where it goes on.</summary>
    public static string Short(string text, int length)
    {
        if (text.Length <= length) return text;
        int end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text.Substring(0, end).TrimEnd() + "…";
    }

    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string Percent(double share) => (100 * share).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    public static string Day(DateTimeOffset? date) => date?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    // What is not seen could make a page say something else than the text; half of a character cannot be written at all.
    private static char Harmless(string text, int at)
    {
        char c = text[at];
        if (c is '\n' or '\r' or '\t') return c;
        if (char.IsHighSurrogate(c)) return at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? c : '\uFFFD';
        if (char.IsLowSurrogate(c)) return at > 0 && char.IsHighSurrogate(text[at - 1]) ? c : '\uFFFD';
        return Unseen.Is(c) ? '\uFFFD' : c;
    }
}
