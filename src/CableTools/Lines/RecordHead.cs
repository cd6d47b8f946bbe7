using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// What a collection put over a cable when it wrote it out as a record: number, date, id, origin, level, references. Labelled
/// ("refid: 06MOSCOW5030"), or bare, a line each; the fields of a delimited record stand on lines of their own too, see
/// <see cref="DelimitedRecord"/>. It ends where the envelope or, without one, the text begins.
/// </summary>
internal sealed class RecordHead
{
    private const int ShortestId = 5, LongestId = 45;

    public RecordHead(int first) => First = first;

    /// <summary>The line it begins at.</summary>
    public int First { get; }

    /// <summary>The line past it.</summary>
    public int Next { get; set; }

    public TextSlice Number { get; set; }

    public TextSlice Date { get; set; }

    public TextSlice Id { get; set; }

    public TextSlice Origin { get; set; }

    public TextSlice Level { get; set; }

    /// <summary>The lines of message reference numbers with bars between.</summary>
    public List<TextSlice> References { get; } = [];

    /// <summary>Whether a head's first line may begin so: with a figure, a quote, or the first letters of a label.</summary>
    public static bool MayBegin(char first, char second) =>
        Chars.IsDigit(first) || first == '"' || LabelledRecord.MayBegin(first, second);

    /// <summary>The head that begins at a line; null where none does.</summary>
    public static RecordHead? TryRead(LineTable lines, int line)
    {
        var place = lines[line];
        if (place.Length < 2) return null;
        char first = lines.Text[place.First];
        return Chars.IsDigit(first) ? BareRecord.TryRead(lines, line)
            : LabelledRecord.MayBegin(first, lines.Text[place.First + 1]) ? LabelledRecord.TryRead(lines, line) : null;
    }

    /// <summary>"06MOSCOW5030", and the malformed ones of the collections: two figures, a letter, and a figure at the end.</summary>
    public static bool IsId(TextSlice word)
    {
        if (word.Length is < ShortestId or > LongestId || !Chars.IsDigit(word[0]) || !Chars.IsDigit(word[1]) || !Chars.IsUpper(word[2])
            || !Chars.IsDigit(word.Last)) return false;
        for (int i = 3; i < word.Length; i++)
            if (!Chars.IsUpper(word[i]) && !Chars.IsDigit(word[i]) && word[i] is not ('-' or '_')) return false;
        return true;
    }

    /// <summary>"08QUITO1115|09QUITO10", one id at least; the last of a line may be cut by its end.</summary>
    public static bool IsReferences(TextSlice line)
    {
        int bar = line.IndexOf('|');
        return IsId(bar < 0 ? line : line.To(bar)) && !line.HasLower && line.IndexOf(' ') < 0;
    }

    /// <summary>The rest of a list of references that a line's end cut: "09USN" / "ATO563|09ROME1".</summary>
    public static bool GoesOnReferences(TextSlice before, TextSlice line) =>
        before.IndexOf('|') > 0 && !line.HasLower && line.IndexOf(' ') < 0 && Chars.IsDigit(line.Last)
        && (before.Last == '|' || line.IndexOf('|') > 0 || IsNumber(line) || !IsId(LastOf(before)));

    /// <summary>Figures and nothing else.</summary>
    public static bool IsNumber(TextSlice line)
    {
        for (int i = 0; i < line.Length; i++)
            if (!Chars.IsDigit(line[i])) return false;
        return !line.IsEmpty;
    }

    private static TextSlice LastOf(TextSlice references)
    {
        int start = references.End;
        while (start > references.Start && references.Source[start - 1] != '|') start--;
        return references.From(start);
    }

    /// <summary>"2006-09-01 12:01:00", "2006-09-01", "9/1/2006 12:01".</summary>
    public static bool IsDate(TextSlice line)
    {
        if (line.Length is < 8 or > 25) return false;
        int at = 0, digits = 0, most = 0;
        char separator = '\0';
        for (int group = 0; group < 3; group++)
        {
            int start = at;
            while (Chars.IsDigit(line[at])) at++;
            if (at == start) return false;
            digits += at - start;
            most = Math.Max(most, at - start);
            if (group == 2) break;
            if (line[at] is not ('-' or '/') || (separator != '\0' && line[at] != separator)) return false;
            separator = line[at++];
        }

        if (most != 4 || digits is < 6 or > 8) return false;
        for (; at < line.Length; at++)
            if (!Chars.IsDigit(line[at]) && line[at] is not (' ' or ':' or 'T' or 'Z' or '.')) return false;
        return true;
    }

    /// <summary>"SECRET//NOFORN": a level and no message of its own.</summary>
    public static bool IsLevel(TextSlice line) =>
        ClassificationLine.TryRead(line, false, false) is { Serial: null, Section: null }
        || line.Length < 60 && line.Contains("//") && LevelReader.TryRead(line, false, out _, out _, out _, out _);
}
