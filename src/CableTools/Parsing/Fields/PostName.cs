using System.Text;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Parsing.Fields;

/// <summary>A post's name as it stands in message reference numbers: capitals, no blanks, its short form ("SECSTATE WASHDC" is STATE).</summary>
internal static class PostName
{
    private static readonly string[] Prefixes = ["AMEMBASSY", "AMEMB", "AMCONSUL", "AMCONGEN", "AMCON", "EMBASSY", "CONSULATE", "USMISSION", "USDEL", "USLO", "USINT", "CONGEN"];

    /// <summary>The name of a known post, misspelt or not, or null; <paramref name="repaired"/> tells which.</summary>
    public static string? Find(string name, out bool repaired)
    {
        repaired = false;
        if (Post.Find(name) is { } known) return known.Name;
        repaired = true;
        return PostVocabulary.Correct(name)?.Name;
    }

    public static string Normalize(string name)
    {
        if (Post.Find(name) is { } post) return post.Name;

        var letters = new StringBuilder(name.Length);
        var words = new TextSlice(name, 0, name.Length).Trim(" .,-");
        foreach (string prefix in Prefixes)
        {
            if (!words.StartsWith(prefix) || words[prefix.Length] != ' ') continue;
            words = words.From(words.Start + prefix.Length).Trim();
            break;
        }

        for (int i = 0; i < words.Length; i++)
            if (Chars.IsLetter(words[i])) letters.Append(Chars.ToUpper(words[i]));
        return letters.ToString();
    }
}
