using CableTools.Text;

namespace CableTools.Reading.Html;

/// <summary>What a stretch of a page is.</summary>
internal enum HtmlTokenKind
{
    Text,
    Open,
    Close,

    /// <summary>Comments, declarations, scripts and style sheets.</summary>
    Hidden,
}

/// <summary>A stretch of a page: text, or a tag with its name in lower case.</summary>
internal readonly struct HtmlToken
{
    public HtmlToken(HtmlTokenKind kind, string name, int start, int end)
    {
        Kind = kind;
        Name = name;
        Start = start;
        End = end;
    }

    public HtmlTokenKind Kind { get; }

    public string Name { get; }

    public int Start { get; }

    public int End { get; }

    public bool Opens(string name) => Kind == HtmlTokenKind.Open && Name == name;

    public bool Closes(string name) => Kind == HtmlTokenKind.Close && Name == name;
}

/// <summary>
/// Cuts a page into text and tags, one after another, without a tree: pages of cables are of several makes and none is well-formed.
/// Only names that are HTML's are tags, so that "&lt;SIPDIS&gt;" in a text stays text. Linear: a tag or comment that never ends is looked
/// for once.
/// </summary>
internal sealed class HtmlScanner
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "acronym", "address", "article", "aside", "b", "base", "big", "blockquote", "body", "br", "button", "caption",
        "center", "cite", "code", "col", "colgroup",
        "dd", "del", "div", "dl", "dt", "em", "fieldset", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4",
        "h5", "h6", "head", "header", "hr",
        "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li", "link", "main", "mark", "meta", "nav", "nobr",
        "noscript", "ol", "option", "p", "pre", "q",
        "s", "samp", "script", "section", "select", "small", "span", "strike", "strong", "style", "sub", "sup", "table", "tbody", "td",
        "textarea", "tfoot", "th", "thead",
        "time", "title", "tr", "tt", "u", "ul", "var", "wbr", "xmp",
    };

    private readonly string _page;
    private int _at;
    private bool _noMoreEnds, _noMoreComments;

    public HtmlScanner(string page) => _page = page;

    public bool TryRead(out HtmlToken token)
    {
        token = default;
        if (_at >= _page.Length) return false;
        int start = _at;
        if (_page[start] == '<' && TryReadMarkup(start, out token))
        {
            _at = token.End;
            return true;
        }

        int end = start + 1;
        while ((end = _page.IndexOf('<', end)) >= 0 && !BeginsMarkup(end)) end++;
        if (end < 0) end = _page.Length;
        _at = end;
        token = new HtmlToken(HtmlTokenKind.Text, "", start, end);
        return true;
    }

    /// <summary>The value of a tag's attribute, references decoded; null where it has none.</summary>
    public static string? Attribute(string page, HtmlToken tag, string name)
    {
        for (int at = page.IndexOf(name, tag.Start, tag.End - tag.Start, StringComparison.OrdinalIgnoreCase); at >= 0;
             at = page.IndexOf(name, at + 1, tag.End - at - 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!Chars.IsBlank(page[at - 1])) continue;
            int value = at + name.Length;
            while (value < tag.End && Chars.IsBlank(page[value])) value++;
            if (value >= tag.End || page[value] != '=') continue;
            value++;
            while (value < tag.End && Chars.IsBlank(page[value])) value++;
            char quote = page[value];
            int end = value;
            if (quote is '\'' or '"')
            {
                end = page.IndexOf(quote, ++value, tag.End - value);
                if (end < 0) end = tag.End - 1;
            }
            else
            {
                while (end < tag.End - 1 && !Chars.IsBlank(page[end])) end++;
            }

            return HtmlEntity.Decode(page.Substring(value, end - value));
        }

        return null;
    }

    private bool BeginsMarkup(int at) =>
        at + 1 < _page.Length && (_page[at + 1] is '!' or '?' or '/' || Chars.IsAsciiLetter(_page[at + 1]));

    private bool TryReadMarkup(int start, out HtmlToken token)
    {
        token = default;
        if (!BeginsMarkup(start)) return false;
        if (_page[start + 1] is '!' or '?')
        {
            bool comment = string.CompareOrdinal(_page, start, "<!--", 0, 4) == 0;
            if (comment ? _noMoreComments : _noMoreEnds) return false;
            int stop = comment ? _page.IndexOf("-->", start + 4, StringComparison.Ordinal) : _page.IndexOf('>', start);
            if (comment) _noMoreComments = stop < 0;
            else _noMoreEnds = stop < 0;
            if (stop < 0) return false;
            token = new HtmlToken(HtmlTokenKind.Hidden, "", start, stop + (comment ? 3 : 1));
            return true;
        }

        bool closes = _page[start + 1] == '/';
        int name = closes ? start + 2 : start + 1, nameEnd = name;
        while (nameEnd < _page.Length && nameEnd - name < 12 && Chars.IsLetterOrDigit(_page[nameEnd])) nameEnd++;
        if (nameEnd == name || nameEnd >= _page.Length || !(_page[nameEnd] is '>' or '/' || Chars.IsBlank(_page[nameEnd]))) return false;
        string word = _page.Substring(name, nameEnd - name);
        if (!Names.Contains(word)) return false;
        int end = TagEnd(nameEnd);
        if (end < 0) return false;
        word = word.ToLowerInvariant();
        if (!closes && word is "script" or "style" && _page[end - 2] != '/')
        {
            token = new HtmlToken(HtmlTokenKind.Hidden, word, start, HiddenEnd(word, end));
            return true;
        }

        token = new HtmlToken(closes ? HtmlTokenKind.Close : HtmlTokenKind.Open, word, start, end);
        return true;
    }

    /// <summary>Offset past the "&gt;" that ends a tag, quoted values passed over; where a quote never closes, past the next one.</summary>
    private int TagEnd(int at)
    {
        if (_noMoreEnds) return -1;
        int first = _page.IndexOf('>', at);
        if (first < 0)
        {
            _noMoreEnds = true;
            return -1;
        }

        // A value with ">" in it is rare, a quote that never closes rarer: look no further than a value can be long.
        char quote = '\0';
        int limit = Math.Min(_page.Length, first + 4096);
        for (int i = at; i < limit; i++)
        {
            char c = _page[i];
            if (quote == '\0' && c == '>') return i + 1;
            if (quote == '\0' && c is '\'' or '"') quote = c;
            else if (c == quote) quote = '\0';
        }

        return first + 1;
    }

    private int HiddenEnd(string name, int at)
    {
        int end = _page.IndexOf("</" + name, at, StringComparison.OrdinalIgnoreCase);
        if (end < 0) return _page.Length;
        int stop = _page.IndexOf('>', end);
        return stop < 0 ? _page.Length : stop + 1;
    }
}
