using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// The notice of a post's web site that a copy joined to the end of the last paragraph: "... they said. Visit London's Classified Website:
/// http://...", perhaps with a rule of asterisks before it.
/// </summary>
internal static class WebsiteTail
{
    private const int Longest = 300, LongestName = 60;
    private const string Visit = "visit ", Please = "Please ";

    /// <summary>Where it begins in the text between two offsets; -1 where there is none at the end.</summary>
    public static int Find(string text, int start, int end)
    {
        int limit = Math.Max(start, end - Longest);
        int at = -1;
        for (int next = Scan.AnyCase(text, Visit, limit, end); next >= 0; next = Scan.AnyCase(text, Visit, next + 1, end)) at = next;
        if (at <= limit || !Chars.IsBlank(text[at - 1])) return -1;
        var notice = new TextSlice(text, at, end);
        int site = notice.IndexOf("WEBSITE");
        if (site < 0) site = notice.IndexOf("WEB SITE");
        if (site < 0 || site - at > LongestName || !Notices.IsWebsiteNotice(notice.Trim()) || HoldsSentence(notice.From(site))) return -1;
        if (new TextSlice(text, start, at).EndsWith(Please)) at -= Please.Length;
        else if (!Chars.IsUpper(text[at])) return -1;
        while (at > start && (text[at - 1] == '*' || Chars.IsBlank(text[at - 1]))) at--;
        return at;
    }

    /// <summary>A rule of asterisks, as posts put around their notices.</summary>
    public static bool IsBox(TextSlice line)
    {
        if (line.Length < 10) return false;
        for (int i = 0; i < line.Length; i++)
            if (line[i] is not ('*' or ' ')) return false;
        return true;
    }

    private static bool HoldsSentence(TextSlice text)
    {
        for (int i = 0; i + 2 < text.Length; i++)
            if (text[i] == '.' && text[i + 1] == ' ' && Chars.IsUpper(text[i + 2])) return true;
        return false;
    }
}
