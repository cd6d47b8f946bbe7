using System.Text;
using CableTools.Text;

namespace CableTools.Reading.Html;

/// <summary>
/// The text of a page without preformatted blocks, in lines. Where the page has line breaks or paragraphs of its own, these are the
/// lines; a page without any keeps the line ends it was written with.
/// </summary>
internal static class HtmlFlow
{
    public static string Read(string page)
    {
        var tokens = new List<HtmlToken>();
        var scanner = new HtmlScanner(page);
        bool hasBreaks = false;
        while (scanner.TryRead(out var token))
        {
            tokens.Add(token);
            hasBreaks |= token.Opens("br") || token.Opens("p");
        }

        var text = new StringBuilder(page.Length / 2);
        bool hidden = false;
        foreach (var token in tokens)
        {
            if (token.Name is "head" or "title" or "noscript" or "select") hidden = token.Kind == HtmlTokenKind.Open;
            else if (hidden || token.Kind == HtmlTokenKind.Hidden) continue;
            else if (token.Kind == HtmlTokenKind.Text) AppendText(text, page, token, hasBreaks);
            else AppendBreak(text, token);
        }

        return text.ToString();
    }

    private static void AppendText(StringBuilder text, string page, HtmlToken token, bool flows)
    {
        if (!flows)
        {
            HtmlEntity.Append(text, page, token.Start, token.End);
            return;
        }

        var line = new StringBuilder(token.End - token.Start);
        bool blank = false;
        for (int i = token.Start; i < token.End; i++)
        {
            bool isBlank = page[i] is ' ' or '\t' or '\r' or '\n' or '\f';
            if (isBlank && !blank) line.Append(' ');
            else if (!isBlank) line.Append(page[i]);
            blank = isBlank;
        }

        string flat = line.ToString();
        bool startsLine = text.Length == 0 || text[text.Length - 1] == '\n';
        HtmlEntity.Append(text, flat, startsLine && flat.Length > 0 && flat[0] == ' ' ? 1 : 0, flat.Length);
    }

    private static void AppendBreak(StringBuilder text, HtmlToken token)
    {
        switch (token.Name)
        {
            case "br":
                text.Append('\n');
                break;
            case "p" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "pre" or "table" or "blockquote" or "ul" or "ol" or "hr"
                or "article" or "section":
                if (!EndsLine(text)) text.Append('\n');
                if (text.Length > 1 && text[text.Length - 2] != '\n') text.Append('\n');
                break;
            case "div" or "li" or "tr" or "dt" or "dd" or "header" or "footer" or "nav" or "main":
                if (!EndsLine(text)) text.Append('\n');
                break;
            case "td" or "th" when token.Kind == HtmlTokenKind.Close:
                text.Append(' ');
                break;
        }
    }

    private static bool EndsLine(StringBuilder text) => text.Length == 0 || text[text.Length - 1] == '\n';
}
