using System.Text;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// A post's name as it stands in message reference numbers: capitals, no blanks, its short form ("SECSTATE WASHDC" is STATE).
/// </summary>
internal static class PostName
{
    private const int ShortestRedaction = 4;

    /// <summary>The name of a known post, misspelt or not, or null; <paramref name="repaired"/> tells which.</summary>
    public static string? Find(string name, out bool repaired)
    {
        repaired = false;
        if (Post.Find(name) is { } known) return known.Name;
        repaired = true;
        return PostSpelling.Correct(name)?.Name;
    }

    /// <summary>"XXXXXXXXXXXX": what the publishers of a copy put in a name's place.</summary>
    public static bool IsRedacted(string name)
    {
        foreach (char c in name)
            if (c is not ('X' or 'x' or ' ')) return false;
        return name.Length >= ShortestRedaction;
    }

    public static string Normalize(string name)
    {
        if (Post.Find(name) is { } post) return post.Name;

        // An unknown post: its letters, the kind of mission before it taken off.
        int start = PostPrefix.SkipAny(name);
        var letters = new StringBuilder(name.Length);
        for (int i = start; i < name.Length; i++)
            if (Chars.IsLetter(name[i])) letters.Append(Chars.ToUpper(name[i]));
        return letters.ToString();
    }
}
