using CableTools.Text;

namespace CableTools.Reading.Csv;

/// <summary>
/// How a CSV file says that a quote is text: with a backslash before it, as the dump does, or by doubling it, as everything else does.
/// </summary>
internal readonly struct CsvDialect
{
    private CsvDialect(bool backslash, bool quotesAll)
    {
        Backslash = backslash;
        QuotesAll = quotesAll;
    }

    /// <summary>Whether a backslash takes the meaning from the quote or backslash after it; else it is text.</summary>
    public bool Backslash { get; }

    /// <summary>Whether every field is quoted: then a quote closes a field only where another can begin after it.</summary>
    public bool QuotesAll { get; }

    /// <summary>Tells the dialect from a file's head by which of the two ways it has. Where it has neither, it is the dump's.</summary>
    public static CsvDialect Detect(string head)
    {
        int escaped = 0, doubled = 0, bare = 0, quotedFields = 0;
        bool inside = false;
        for (int i = 0; i < head.Length; i++)
        {
            char c = head[i], next = i + 1 < head.Length ? head[i + 1] : '\0';
            if (c == '\\' && next == '"' && inside)
            {
                // Before a separator the backslash may as well be a path's last character.
                char after = i + 2 < head.Length ? head[i + 2] : '\0';
                if (after is not (',' or '\r' or '\n' or '\0')) escaped++;
                i++;
            }
            else if (c == '"' && inside && next == '"')
            {
                doubled++;
                i++;
            }
            else if (c == '"')
            {
                inside = !inside;
                if (inside) quotedFields++;
            }
            else if (!inside && !Chars.IsBlank(c) && (i == 0 || head[i - 1] is ',' or '\n'))
            {
                bare++;
            }
        }

        return new CsvDialect(escaped > 0 || doubled == 0, quotedFields > bare * 16);
    }
}
