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

    private static readonly string[] Phrases =
    [
        "CLEARED THIS", "CLEARED BY", "BEEN CLEARED", "CLEARED ON THIS", "NOT CLEAR", "HAVE CLEARED", "HAS CLEARED",
        "MINIMIZE CONSIDERED", "MINIMIZED CONSIDERED", "DID NOT REVIEW", "HAS REVIEWED THIS", "REVIEWED THIS CABLE",
        "COORDINATED WITH", "COORDINATED THIS", "WAS COORDINATED", "DID NOT HAVE AN OPPORTUNITY", "DID NOT HAVE A CHANCE",
        "SAW THIS MESSAGE", "CONCURS WITH THIS", "JOINT MESSAGE", "JOINT CABLE", "WORD VERSION OF THIS DOCUMENT",
    ];

    public static bool Is(TextSlice text)
    {
        text = text.Trim();
        if (text.Length > Longest) return false;
        foreach (string phrase in Phrases)
            if (text.Contains(phrase)) return true;
        return false;
    }
}
