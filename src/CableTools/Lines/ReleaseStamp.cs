using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// Stamps of whoever reviewed a document for release (22 CFR 171, 5 U.S.C. 552(b)): case and document number at the head and foot of
/// every page, what was released, and in the margin the codes of the exemptions, "B6", "1.4(D)". No level in one is the message's.
/// </summary>
internal static class ReleaseStamp
{
    private const int LongestStamp = 180, LongestRelease = 60, LongestCodes = 40, MarginGap = 3;

    /// <summary>A document that was reviewed has stamps on its first page.</summary>
    public const int FirstPage = 6000;

    /// <summary>What stands before the words of a stamp, from the last to the first.</summary>
    private static readonly string[] Before = ["U.S.", "UNCLASSIFIED", "CONFIDENTIAL", "SECRET", "TOP"];

    /// <summary>What such lines begin with.</summary>
    public static readonly string[] Openers =
        ["UNCL", "CONF", "SECR", "U.S.", "US D", "CASE", "RELE", "DENI", "DENY", "REVI", "CLAS", "STAT", "SUBJ", "PROD"];

    public static bool Is(TextSlice line)
    {
        if (line.Length > LongestStamp) return false;
        switch (Chars.Upper(line[0]))
        {
            case 'R':
                return (line.StartsWith("RELEASE IN ") || line.StartsWith("RELEASED IN ")) && IsRelease(line)
                    || line.StartsWith("REVIEW AUTHORITY:");
            case 'D' when line.StartsWith("DENIED IN ") || line.StartsWith("DENY IN "):
                return IsRelease(line);
            case 'C' when line.StartsWith("CLASSIFIED BY DAS"):
                return line.Contains("~");
            case 'P':
                return line.StartsWith("PRODUCED TO ");
            case 'S' when line.StartsWith("STATE"):
                return line.StartsWith("STATE DEPT. - PRODUCED") || line.StartsWith("STATE-SCB") || line.StartsWith("STATE-5CB");
            case 'S' when line.StartsWith("SUBJ"):
                return line.StartsWith("SUBJECT TO AGREEMENT ON SENSITIVE INFORMATION");
            default:
                return line.Contains("Department of State") && line.Contains("Case No")
                    || line.StartsWith("CASE NO") && line.Contains("DOC NO");
        }
    }

    /// <summary>
    /// The stamp around its words that stands within a line: from the level or U.S. before them to the date or the document's number.
    /// </summary>
    public static bool TryFindInside(string text, int words, out int start, out int end)
    {
        start = words;
        int stop = Scan.LineEnd(text, words, text.Length), first = words;
        if (stop < 0) stop = text.Length;
        while (first > 0 && text[first - 1] is not ('\n' or '\r')) first--;
        var before = new TextSlice(text, first, words).Trim();
        foreach (string word in Before)
        {
            if (!before.EndsWith(word)) continue;
            start = before.End - word.Length;
            before = before.To(start).Trim();
        }

        var rest = new TextSlice(text, words, stop);
        end = EndOf(rest, "Date:", c => Chars.IsDigit(c) || c == '/');
        if (end < 0) end = EndOf(rest, "Doc No.", Chars.IsLetterOrDigit);
        return end > 0;
    }

    private static int EndOf(TextSlice rest, string label, Func<char, bool> isOfValue)
    {
        int at = rest.IndexOf(label);
        if (at < 0 || at - rest.Start > LongestStamp) return -1;
        at += label.Length;
        while (at < rest.End && Chars.IsBlank(rest.Source[at])) at++;
        int value = at;
        while (at < rest.End && isOfValue(rest.Source[at])) at++;
        return at > value ? at : -1;
    }

    private static bool IsRelease(TextSlice line) =>
        line.Length < LongestRelease && !line.HasLower && (line.Contains(" FULL") || line.Contains(" PART"));

    /// <summary>
    /// Once a document has a stamp, exemption codes alone on a line or in its margin are stamps too: each is made a line of its own.
    /// </summary>
    public static void AddCodes(string text, ref List<LineCut>? cuts)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = Scan.LineEnd(text, start, text.Length);
            if (end < 0) end = text.Length;
            var line = new TextSlice(text, start, end).Trim();
            int codes = CodesAt(line);
            if (codes >= 0) (cuts ??= []).Add(new LineCut(codes, line.End, true));
            start = end + 1;
        }
    }

    /// <summary>Where the codes at a line's end begin: at its start, or behind a margin; -1 for none.</summary>
    private static int CodesAt(TextSlice line)
    {
        if (!Chars.IsDigit(line.Last) && line.Last != ')') return -1;
        int at = line.End;
        while (at > line.Start && line.End - at < LongestCodes && (Chars.IsDigit(line.Source[at - 1])
            || line.Source[at - 1] is 'B' or '.' or '(' or ')' or ',' or ';' or ' ' or (>= 'A' and <= 'H'))) at--;
        while (at < line.End && (line.Source[at] == ' ' || line.Source[at] is ',' or '.')) at++;
        if (!AreCodes(line.From(at))) return -1;
        if (at == line.Start) return at;
        return at - line.Start >= MarginGap && string.CompareOrdinal(line.Source, at - MarginGap, "   ", 0, MarginGap) == 0 ? at : -1;
    }

    /// <summary>"B6", "B1,1.4(B),1.4(D)".</summary>
    private static bool AreCodes(TextSlice codes)
    {
        int count = 0;
        for (int at = 0; at < codes.Length;)
        {
            if (codes[at] is ' ' or ',' or ';')
            {
                at++;
                continue;
            }

            if (codes[at] == 'B' && codes[at + 1] is >= '1' and <= '9') at += 2;
            else if (codes[at] == '1' && codes[at + 1] == '.' && codes[at + 2] == '4' && codes[at + 3] == '('
                && codes[at + 4] is >= 'A' and <= 'H' && codes[at + 5] == ')') at += 6;
            else return false;
            count++;
        }

        return count > 0;
    }
}
