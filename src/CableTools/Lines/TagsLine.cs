using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>Form of the lines of a TAGS field.</summary>
internal static class TagsLine
{
    /// <summary>Whether a line goes on with the tags of the line before: words of two to six capitals, persons in parentheses.</summary>
    public static bool CanContinue(TextSlice line, TextSlice previous, bool blankBefore)
    {
        if (line.Length > 120) return false;
        int depth = 0, words = 0, other = 0;
        for (int i = previous.Start; i < previous.End; i++) depth += previous.Source[i] == '(' ? 1 : previous.Source[i] == ')' ? -1 : 0;
        bool openPerson = depth > 0;
        for (int at = line.Start; at < line.End;)
        {
            char c = line.Source[at];
            if (!Chars.IsLetterOrDigit(c))
            {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
                if (c is ':' or '?' or '!') return false;
                at++;
                continue;
            }

            int word = at;
            bool lower = false;
            while (at < line.End && Chars.IsLetterOrDigit(line.Source[at]))
            {
                lower |= Chars.IsLower(line.Source[at]);
                at++;
            }

            words++;
            if (depth <= 0 && (at - word is < 2 or > 6 || lower)) other++;
        }

        if (words == 0) return false;
        if (blankBefore) return (previous.Last == ',' || openPerson) && other == 0;
        return openPerson || other == 0 || (previous.Last == ',' && (other * 3 <= words || IsList(line)));
    }

    /// <summary>Words, none beside another: one alone, or each behind a comma.</summary>
    private static bool IsList(TextSlice line)
    {
        for (int i = 1; i < line.Length; i++)
            if (Chars.IsBlank(line[i]) && line[i - 1] is not (',' or ';')) return false;
        return true;
    }
}
