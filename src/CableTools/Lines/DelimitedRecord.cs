using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// A record whose fields a tab or a comma parts, as a database or the dump writes it: [number] date id origin level references header
/// text. Parted at its delimiters it is a <see cref="BareRecord"/>.
/// </summary>
internal static class DelimitedRecord
{
    /// <summary>The delimiters between the id and the text.</summary>
    private const int AfterId = 5;

    /// <summary>How far into a text the record is looked for: below an envelope that stands over it.</summary>
    private const int Reach = 1 << 13;

    /// <summary>The first field is a number or a date.</summary>
    private const int LongestFirst = 24;

    /// <summary>Offsets at which fields begin behind their delimiters; null where the text holds no such record.</summary>
    public static List<int>? Cuts(string text, Line[] lines, int count)
    {
        for (int i = 0; i < count && lines[i].Start < Reach; i++)
        {
            if (lines[i].IsBlank || !(Chars.IsDigit(text[lines[i].First]) || text[lines[i].First] is '"' or '\uFEFF')
                || !BeginsAt(text, lines[i].Start, out char delimiter, out int id)) continue;
            var cuts = new List<int>();
            for (int field = SkipBlanks(text, lines[i].Start), fields = 0; fields < AfterId; )
            {
                int end = FieldEnd(text, field, delimiter);
                if (end >= text.Length) break;
                if (end >= id) fields++;
                cuts.Add(field = end + 1);
            }

            return cuts;
        }

        return null;
    }

    /// <summary>Whether such a record begins at the start of a line, and its id.</summary>
    public static bool BeginsAt(string text, int line, out TextSlice id)
    {
        bool begins = BeginsAt(text, line, out char delimiter, out int start);
        id = begins ? Field(text, start, FieldEnd(text, start, delimiter)) : default;
        return begins;
    }

    private static bool BeginsAt(string text, int line, out char delimiter, out int id)
    {
        delimiter = '\0';
        id = 0;
        int at = SkipBlanks(text, line);
        if (at >= text.Length || !(Chars.IsDigit(text[at]) || text[at] == '"')) return false;
        int stop = at;
        while (stop < text.Length && stop - at < LongestFirst
            && (Chars.IsDigit(text[stop]) || text[stop] is '"' or '-' or '/' or ':' or ' ' or '.' or 'T' or 'Z')) stop++;
        if (stop >= text.Length || text[stop] is not ('\t' or ',')) return false;
        delimiter = text[stop];
        var first = Field(text, at, stop);
        if (!RecordHead.IsDate(first))
        {
            if (!RecordHead.IsNumber(first)) return false;
            at = stop + 1;
            stop = FieldEnd(text, at, delimiter);
            if (!RecordHead.IsDate(Field(text, at, stop))) return false;
        }

        id = stop + 1;
        return id < text.Length && RecordHead.IsId(Field(text, id, FieldEnd(text, id, delimiter)));
    }

    private static TextSlice Field(string text, int start, int end) => new TextSlice(text, start, end).Trim("\"");

    /// <summary>The delimiter that ends the field, one in quotes not counted; the text's end where there is none.</summary>
    private static int FieldEnd(string text, int at, char delimiter)
    {
        if (at < text.Length && text[at] == '"' && delimiter == ',')
        {
            for (at++; at < text.Length; at++)
            {
                if (text[at] != '"') continue;
                if (at + 1 < text.Length && text[at + 1] == '"' && (at + 2 >= text.Length || text[at + 2] != delimiter)) at++;
                else if (at + 1 < text.Length && text[at + 1] == delimiter && text[at - 1] != '\\') return at + 1;
            }

            return text.Length;
        }

        int end = text.IndexOf(delimiter, at);
        return end < 0 ? text.Length : end;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && (text[at] == ' ' || text[at] == '\uFEFF')) at++;
        return at;
    }
}
