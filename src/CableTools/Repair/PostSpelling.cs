using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Repair;

/// <summary>
/// Post names cut short, as page furniture has them (ten characters of the name: "BUENOS AIR", "UNVIE VIEN"), and misspelt ones.
/// </summary>
internal static class PostSpelling
{
    private static readonly ILookup<int, KeyValuePair<string, Post>> ByLength = PostVocabulary.SqueezedNames.ToLookup(key =>
        key.Key.Length);

    private const int ShortestCut = 6;
    private const int ShortestCutAlias = 9;
    private const int ShortestMisspelt = 5;
    private const int ShortestTwiceMisspelt = 9;

    /// <summary>The only post a name can mean: itself, cut short, or misspelt; null where none or several can be meant.</summary>
    public static Post? Correct(string name)
    {
        if (PostVocabulary.TryFind(name, 0, name.Length, out var post)) return post;
        var letters = Letters(StripPrefix(name));
        if (PostVocabulary.TryFind(letters, 0, letters.Length, out post)) return post;
        return Longer(letters) ?? Nearest(letters);
    }

    /// <summary>Whether a stretch is a post's name once its digits are read as the letters they print like, "5AN JOSE".</summary>
    public static bool IsPost(string text, int start, int end)
    {
        string name = Confusions.Letters(text, start, end);
        return PostVocabulary.TryFind(name, 0, name.Length, out _);
    }

    /// <summary>The only post whose name differs in look-alikes alone, "M0SCOW"; null where there is none.</summary>
    public static Post? Misread(string name)
    {
        var squeezed = Chars.Squeeze(name, 0, name.Length);
        Post? only = null;
        foreach (var key in ByLength[squeezed.Length])
        {
            if (!AreAlike(squeezed, key.Key) || ReferenceEquals(key.Value, only)) continue;
            if (only is not null) return null;
            only = key.Value;
        }

        return only;
    }

    private static bool AreAlike(string written, string meant)
    {
        for (var i = 0; i < written.Length; i++)
            if (written[i] != meant[i] && !Confusions.AreAlike(written[i], meant[i])) return false;
        return true;
    }

    /// <summary>The only post whose name or alias goes on where this one was cut.</summary>
    private static Post? Longer(string letters)
    {
        if (letters.Length < ShortestCut) return null;
        Post? only = null;
        foreach (var key in PostVocabulary.SqueezedNames)
        {
            // SECRET is not the beginning of the alias "Secretary of State".
            if (letters.Length < ShortestCutAlias && key.Key != key.Value.Name) continue;
            if (!key.Key.StartsWith(letters, StringComparison.Ordinal) || ReferenceEquals(key.Value, only)) continue;
            if (only is not null) return null;
            only = key.Value;
        }

        return only;
    }

    /// <summary>The post at the least distance, where no other is as near; four letters may be a name of five that lacks one.</summary>
    private static Post? Nearest(string letters)
    {
        var isShort = letters.Length == ShortestMisspelt - 1 && !OrdinaryWords.Contains(letters);
        if (letters.Length < ShortestMisspelt && !isShort) return null;
        var least = int.MaxValue;
        Post? nearest = null;
        var shared = false;
        foreach (var key in PostVocabulary.SqueezedNames)
        {
            if (key.Key.Length < ShortestMisspelt || (isShort && (key.Key != key.Value.Name || key.Key[0] != letters[0]))) continue;

            // Two edits only in a post's own name: aliases hold common words.
            var limit = letters.Length >= ShortestTwiceMisspelt && key.Key == key.Value.Name ? 2 * Spelling.Other
                : isShort ? Spelling.Slip : Spelling.Other;
            var distance = Spelling.Cost(letters, 0, letters.Length, key.Key, limit);
            if (distance > limit || distance > least) continue;
            if (distance == least)
            {
                shared |= !ReferenceEquals(key.Value, nearest);
                continue;
            }

            least = distance;
            nearest = key.Value;
            shared = false;
        }

        return shared ? null : nearest;
    }

    // Without the first word, where that is AMEMBASSY and the like or nearly so.
    private static string StripPrefix(string name)
    {
        var blank = name.IndexOf(' ');
        if (blank > 0)
        {
            var word = Letters(name.Substring(0, blank));
            foreach (var prefix in PostPrefix.All)
            {
                var limit = prefix.Length >= 8 ? 2 * Spelling.Other : prefix.Length >= 6 ? Spelling.Other : 0;
                if (Spelling.Cost(word, 0, word.Length, prefix, limit) <= limit) return name.Substring(blank + 1);
            }
        }

        foreach (var prefix in PostPrefix.All)
        {
            var start = PostPrefix.Skip(prefix, name, 0, name.Length);
            if (start >= 0 && start < name.Length) return name.Substring(start);
        }

        return name;
    }

    // Letters alone: no post has a digit in its name, so one is a letter misread.
    private static string Letters(string name)
    {
        var squeezed = Chars.Squeeze(name, 0, name.Length);
        return Confusions.Letters(squeezed, 0, squeezed.Length);
    }
}
