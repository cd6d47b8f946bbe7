using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// Closing paragraphs about the message itself: "(U) CODEL Kerry has cleared this message.", "(U) Baghdad minimize considered.".
/// They stand under the last heading, often COMMENT, and are no part of what it heads.
/// </summary>
internal static class Housekeeping
{
    private const int Longest = 220;

    private static readonly string[] Phrases = WordLists.Of("housekeeping");

    public static bool Is(TextSlice text)
    {
        text = text.Trim();
        if (text.Length > Longest) return false;
        if (Notices.IsWebsiteNotice(text)) return true;
        foreach (string phrase in Phrases)
            if (text.Contains(phrase)) return true;
        return false;
    }
}
