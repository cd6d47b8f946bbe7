using CableTools.Text;

namespace CableTools.Vocabulary;

/// <summary>What stands before a post's name in an address: AMEMBASSY, AMCONSUL, USMISSION, ...</summary>
internal static class PostPrefix
{
    /// <summary>The prefixes in letters alone, longer ones before those they begin with.</summary>
    public static readonly string[] All = WordLists.Of("post-prefix");

    /// <summary>The place after the prefix, -1 where the text does not begin with it; case, blanks and punctuation do not matter.</summary>
    public static int Skip(string prefix, string source, int start, int end)
    {
        var matched = 0;
        for (var i = start; i < end; i++)
        {
            var c = source[i];
            if (!char.IsLetterOrDigit(c)) continue;
            if (Chars.Upper(c) != prefix[matched]) return -1;
            if (++matched == prefix.Length) return i + 1;
        }

        return -1;
    }

    /// <summary>The place after whichever prefix a name has, 0 where it has none or nothing follows it.</summary>
    public static int SkipAny(string name)
    {
        foreach (var prefix in All)
        {
            var at = Skip(prefix, name, 0, name.Length);
            if (at > 0 && at < name.Length) return at;
        }

        return 0;
    }
}
