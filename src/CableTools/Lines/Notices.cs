using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>Stamps, remarks and notices that are no part of the message: of whoever made the copy, and of the post's web site.</summary>
internal static class Notices
{
    private const int LongestStamp = 24, LongestStampTail = 12, LongestTrailer = 160;

    private static readonly string[] Stamps = WordLists.Of("stamp");
    private static readonly string[] Trailers = WordLists.Of("trailer");
    private static readonly string[] Publishers = WordLists.Of("publisher");

    /// <summary>The first letters of each office's stamp.</summary>
    public static IEnumerable<string> StampOpeners => Stamps.Select(stamp => stamp.Substring(0, 4)).Distinct();

    /// <summary>A stamp or remark that whoever made the copy added.</summary>
    public static bool IsStamp(TextSlice line) =>
        line[0] switch
        {
            'D' or 'd' => line.StartsWith("DECLASSIFIED/RELEASED") || line.StartsWith("DECLASSIFIED AND RELEASED"),
            'S' or 's' => line.StartsWith("SYSTEMATIC REVIEW "),
            'T' or 't' => line.StartsWith("THIS RECORD IS A PARTIAL EXTRACT")
                || line.StartsWith("THE FULL TEXT OF THE ORIGINAL CABLE IS NOT AVAILABLE"),
            'M' or 'm' => line.StartsWith("MARGARET P. GRAFELD")
                || (line.Length <= LongestStamp && (line.StartsWith("MINIMIZE CONSIDERED") || line.StartsWith("MINIMIZED CONSIDERED"))),

            // "GP-3": the group of E.O. 10501 that says when a message of the 1960s is downgraded.
            'G' or 'g' => line.Length is 4 or 5 && line.StartsWith("GP-") && line[3] is >= '1' and <= '4' && line[4] is '\0' or '.',
            'U' or 'u' => line.StartsWith("US DEPARTMENT OF STATE EO SYSTEMATIC"),
            'O' or 'o' => line.StartsWith("ORIGINAL CABLE IS NOT AVAILABLE"),
            'C' or 'c' => line.StartsWith("CABLE IS NOT AVAILABLE") || line.StartsWith("CURRENT CLASSIFICATION ***"),
            '*' => line.StartsWith("*** CURRENT HANDLING RESTRICTIONS"),
            _ => false,
        } || IsOfficeStamp(line);

    /// <summary>What offices stamped on their copies, alone on a line: "RECORD COPY", "TOTAL COPIES: 23".</summary>
    private static bool IsOfficeStamp(TextSlice line)
    {
        foreach (string stamp in Stamps)
        {
            if (line.Length > stamp.Length + LongestStampTail || !line.StartsWith(stamp)) continue;
            var rest = line.From(line.Start + stamp.Length);
            if (!Chars.IsLetterOrDigit(rest[0]) && !HasWord(rest)) return true;
        }

        return false;
    }

    /// <summary>Two letters in a row: behind a stamp stand figures and what the scan took for some.</summary>
    private static bool HasWord(TextSlice text)
    {
        for (int i = 1; i < text.Length; i++)
            if (Chars.IsLetter(text[i]) && Chars.IsLetter(text[i - 1])) return true;
        return false;
    }

    /// <summary>
    /// What stands under a message in copies: "- Classification: SECRET", "END OF CABLE", and who published it. Only below the text is that
    /// to be believed.
    /// </summary>
    public static bool IsTrailer(TextSlice line)
    {
        if (line.Length > LongestTrailer) return false;
        line = SkipId(line.Trim("-=*_#()[]<>. "));
        if (line.StartsWith("CLASSIFICATION:")) return IsLevel(line.From(line.Start + 15));
        foreach (string word in Trailers)
            if (line.Equals(word)) return true;
        foreach (string publisher in Publishers)
            if (line.Contains(publisher)) return true;
        return false;
    }

    /// <summary>"2004OSLO00123 - Classification: SECRET": the copy's name for the message before its level.</summary>
    private static TextSlice SkipId(TextSlice line)
    {
        int length = 0, digits = 0;
        for (; Chars.IsLetterOrDigit(line[length]); length++)
            if (Chars.IsDigit(line[length])) digits++;
        var rest = line.From(line.Start + length).Trim(" ");
        return digits > 1 && rest[0] == '-' ? rest.Trim("- ") : line;
    }

    private static bool IsLevel(TextSlice words)
    {
        string letters = Chars.Squeeze(words.Source, words.Start, words.Length);
        return Array.Exists(LevelWords.Lines, level => letters.StartsWith(level.Letters, StringComparison.Ordinal));
    }

    /// <summary>"Visit Ankara's Classified Web Site at http://...": posts put it under their reports; it is no part of them.</summary>
    public static bool IsWebsiteNotice(TextSlice line)
    {
        if (line[0] is not ('V' or 'v' or 'P' or 'p' or 'F' or 'f' or '"' or '\'' or '(' or '*') || line.Length > 300) return false;
        line = line.Trim("\"'(*");
        bool invites = line[0] is 'V' or 'v' or 'P' or 'p' or 'F' or 'f'
            && (line.StartsWith("VISIT ") || line.StartsWith("PLEASE VISIT ") || line.StartsWith("FOR MORE REPORTING")
            || line.StartsWith("PLEASE SEE OUR "));
        return invites && (line.EndsWith("VISIT:") || line.Contains("WEBSITE") || line.Contains("WEB SITE") || line.Contains("HTTP")
            || line.Contains("HOMEPAGE") || line.Contains("HOME PAGE") || line.Contains("SIPRNET"));
    }

    /// <summary>A further line of such a notice: the address, perhaps broken.</summary>
    public static bool IsWebsiteAddress(TextSlice line) =>
        line.Length < 160 && (line.Contains("HTTP:") || line.Contains("HTTPS:") || line.Contains("WWW.") || line.Contains(".GOV")
            || line.Contains("SGOV") || line.StartsWith("PORTAL:") || line.StartsWith("GOV."));

    /// <summary>"This record is a partial extract of the original cable."</summary>
    public static bool IsPartialExtract(TextSlice line) => line.StartsWith("THIS RECORD IS A PARTIAL");
}
