using System.Globalization;
using System.Text;

namespace CableTools.Model;

/// <summary>Puts what shows itself as HTML on a page of its own.</summary>
internal static class HtmlPages
{
    /// <param name="title">What the page is called, as plain text.</param>
    /// <param name="body">What stands on it, as HTML.</param>
    public static string Of(string title, string body) =>
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
            + "<meta name=\"color-scheme\" content=\"light dark\">\n"
            + "<title>" + Ascii(title, isMarkup: false)
            + "</title>\n</head>\n<body>\n" + Ascii(body, isMarkup: true) + "\n</body>\n</html>\n";

    private static string Ascii(string text, bool isMarkup)
    {
        var ascii = new StringBuilder(text.Length + 64);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is (>= ' ' and <= '~') or '\n' or '\r' or '\t' && (isMarkup || c is not ('<' or '>' or '&')))
            {
                ascii.Append(c);
                continue;
            }

            int code = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])
                ? char.ConvertToUtf32(c, text[++i]) : char.IsControl(c) || char.IsSurrogate(c) ? 0xFFFD : c;
            ascii.Append("&#").Append(code.ToString(CultureInfo.InvariantCulture)).Append(';');
        }

        return ascii.ToString();
    }
}
