namespace CableTools.Vocabulary;

/// <summary>The months, as date-time groups have them and in full: the one place that names them.</summary>
internal static class Months
{
    /// <summary>Three letters each, January first (ACP 121).</summary>
    public static readonly string[] Short = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"];

    public static readonly string[] Full =
        ["JANUARY", "FEBRUARY", "MARCH", "APRIL", "MAY", "JUNE", "JULY", "AUGUST", "SEPTEMBER", "OCTOBER", "NOVEMBER", "DECEMBER"];

    /// <summary>The month a word names by its first three letters, 1 to 12; 0 for none.</summary>
    public static int Find(string text, int start, int end)
    {
        if (end - start < 3) return 0;
        for (int month = 0; month < 12; month++)
        {
            string name = Short[month];
            if (Text.Chars.AreAlike(text[start], name[0]) && Text.Chars.AreAlike(text[start + 1], name[1])
                && Text.Chars.AreAlike(text[start + 2], name[2])) return month + 1;
        }

        return 0;
    }

    /// <summary>The month a word is, in full or by its short form ("SEPT" as well), 1 to 12; 0 for none.</summary>
    public static int OfWord(string text, int start, int end)
    {
        int month = Find(text, start, end), length = end - start;
        if (month == 0 || length == 3 || (month == 9 && length == 4)) return month;
        string name = Full[month - 1];
        return length == name.Length && string.Compare(text, start, name, 0, length, StringComparison.OrdinalIgnoreCase) == 0 ? month : 0;
    }
}
