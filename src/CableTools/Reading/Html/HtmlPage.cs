using System.Text;
using CableTools.Text;

namespace CableTools.Reading.Html;

/// <summary>A table's cells by the words over them: "Reference ID" and its like, in the first row or the first column.</summary>
internal sealed class HtmlTable
{
    private readonly List<List<(bool IsHeading, string Text)>> _rows = [];

    /// <summary>Whether the table says of itself that it is about a cable.</summary>
    public bool IsOfCable { get; set; }

    public void BeginRow() => _rows.Add([]);

    public void Add(bool isHeading, string text)
    {
        if (_rows.Count == 0) BeginRow();
        _rows[_rows.Count - 1].Add((isHeading, text));
    }

    /// <summary>The value under, or behind, the first of the given headings; null where there is none, or it is blank.</summary>
    public string? this[params string[] headings]
    {
        get
        {
            for (int r = 0; r < _rows.Count; r++)
            {
                for (int c = 0; c < _rows[r].Count; c++)
                {
                    if (!IsOneOf(_rows[r][c].Text, headings)) continue;
                    bool isRowOfHeadings = _rows[r].Count > 2 || (_rows[r][c].IsHeading && _rows[r].TrueForAll(cell => cell.IsHeading));
                    string? value = isRowOfHeadings ? (r + 1 < _rows.Count && c < _rows[r + 1].Count ? _rows[r + 1][c].Text : null)
                        : c + 1 < _rows[r].Count ? _rows[r][c + 1].Text : null;
                    return string.IsNullOrWhiteSpace(value) ? null : value;
                }
            }

            return null;
        }
    }

    private static bool IsOneOf(string text, string[] headings)
    {
        var words = new TextSlice(text, 0, text.Length).Trim(":");
        foreach (string heading in headings)
            if (words.Equals(heading)) return true;
        return false;
    }
}

/// <summary>A block of a page that keeps its lines, and the tags it links to.</summary>
internal sealed class HtmlBlock
{
    public HtmlBlock(string text, IReadOnlyList<string> tags)
    {
        Text = text;
        Tags = tags;
    }

    public string Text { get; }

    /// <summary>Tags the block's links lead to, as the links have them.</summary>
    public IReadOnlyList<string> Tags { get; }
}

/// <summary>The tables and the preformatted blocks of a page, in order.</summary>
internal sealed class HtmlPage
{
    private readonly string _page;
    private readonly List<object> _parts = [];
    private readonly Stack<HtmlTable> _tables = new();
    private readonly List<string> _tags = [];
    private readonly HashSet<string> _tagsSeen = new(StringComparer.Ordinal);
    private StringBuilder? _block;
    private StringBuilder? _cell;
    private string _blockName = "";
    private bool _cellIsHeading;
    private bool _blockIsFresh;

    private HtmlPage(string page) => _page = page;

    /// <summary>Reads a page. Each part is an <see cref="HtmlTable"/> or an <see cref="HtmlBlock"/>.</summary>
    public static IReadOnlyList<object> Read(string page)
    {
        var reader = new HtmlPage(page);
        var scanner = new HtmlScanner(page);
        while (scanner.TryRead(out var token)) reader.Take(token);
        reader.EndBlock();
        return reader._parts;
    }

    private void Take(HtmlToken token)
    {
        if (token.Kind == HtmlTokenKind.Hidden) return;
        if (_block is not null && TakeInBlock(token)) return;
        if (token.Kind == HtmlTokenKind.Text)
        {
            if (_cell is not null) HtmlEntity.Append(_cell, _page, token.Start, token.End);
        }
        else if (token.Kind == HtmlTokenKind.Open)
        {
            TakeOpen(token);
        }
        else
        {
            TakeClose(token.Name);
        }
    }

    private void TakeOpen(HtmlToken token)
    {
        switch (token.Name)
        {
            case "pre" or "code" or "textarea" or "xmp":
                BeginBlock(token.Name);
                break;
            case "table":
                _cell = null;
                _tables.Push(new HtmlTable { IsOfCable =
                    HtmlScanner.Attribute(_page, token, "class")?.IndexOf("cable", StringComparison.OrdinalIgnoreCase) >= 0 });
                break;
            case "tr" when _tables.Count > 0:
                EndCell();
                _tables.Peek().BeginRow();
                break;
            case "td" or "th" when _tables.Count > 0:
                EndCell();
                _cell = new StringBuilder();
                _cellIsHeading = token.Name == "th";
                break;
            case "br" or "p" or "div" or "li":
                _cell?.Append(' ');
                break;
        }
    }

    private void TakeClose(string name)
    {
        switch (name)
        {
            case "td" or "th" or "tr":
                EndCell();
                break;
            case "table" when _tables.Count > 0:
                EndCell();
                _parts.Add(_tables.Pop());
                break;
        }
    }

    private void EndCell()
    {
        if (_cell is null) return;
        string text = _cell.ToString();
        _tables.Peek().Add(_cellIsHeading, new TextSlice(text, 0, text.Length).Trim().ToString());
        _cell = null;
    }

    private void BeginBlock(string name)
    {
        _block = new StringBuilder();
        _blockName = name;
        _blockIsFresh = true;
        _tags.Clear();
        _tagsSeen.Clear();
    }

    /// <summary>Returns whether the token is done with.</summary>
    private bool TakeInBlock(HtmlToken token)
    {
        switch (token.Kind)
        {
            case HtmlTokenKind.Text:
                int start = token.Start;

                // A line end right behind the opening tag is mark-up (HTML standard, 13.1.2.5).
                if (_blockIsFresh && _page[start] == '\r') start++;
                if (_blockIsFresh && start < token.End && _page[start] == '\n') start++;
                HtmlEntity.Append(_block!, _page, start, token.End);
                _blockIsFresh = false;
                return true;
            case HtmlTokenKind.Open when token.Name is "pre" && _blockName == "code" && _block!.Length == 0:
                _blockName = "pre";
                _blockIsFresh = true;
                return true;
            case HtmlTokenKind.Open when token.Name is "table":
                // A block that holds a table is no text of a cable, but the page's frame.
                _block = null;
                return false;
            case HtmlTokenKind.Open:
                _blockIsFresh = false;
                if (token.Name is "br" || (token.Name is "p" or "div" or "li" && !EndsLine())) _block!.Append('\n');
                else if (token.Name is "a" && TagOf(token) is { } tag && _tagsSeen.Add(tag)) _tags.Add(tag);
                return true;
            case HtmlTokenKind.Close when token.Name == _blockName:
                EndBlock();
                return true;
            default:
                return true;
        }
    }

    private bool EndsLine() => _block!.Length == 0 || _block[_block.Length - 1] == '\n';

    private void EndBlock()
    {
        if (_block is null) return;
        string text = _block.ToString();
        _block = null;
        if (!new TextSlice(text, 0, text.Length).Trim().IsEmpty) _parts.Add(new HtmlBlock(text, [.. _tags]));
    }

    /// <summary>"/tag/PREL_0.html", "/tag/CLINTON,+HILLARY_0.html", "../tag/PREL.html", "?tag=PREL".</summary>
    private string? TagOf(HtmlToken link)
    {
        if (HtmlScanner.Attribute(_page, link, "href") is not { } address) return null;
        int at = address.IndexOf("tag/", StringComparison.OrdinalIgnoreCase);
        if (at < 0) at = address.IndexOf("tag=", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && char.IsLetterOrDigit(address[at - 1]))) return null;
        string name = address.Substring(at + 4);
        int end = name.IndexOfAny(['/', '?', '#', '&']);
        if (end >= 0) name = name.Substring(0, end);
        if (name.EndsWith(".html", StringComparison.OrdinalIgnoreCase)) name = name.Substring(0, name.Length - 5);
        int page = name.LastIndexOf('_');
        if (page > 0 && int.TryParse(name.Substring(page + 1), out _)) name = name.Substring(0, page);
        name = Uri.UnescapeDataString(name.Replace('+', ' ')).Trim();
        return name.Length == 0 ? null : name;
    }
}
