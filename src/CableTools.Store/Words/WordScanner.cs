namespace CableTools.Store.Words;

/// <summary>
/// What a word is, for cables and queries alike: letters and digits in a run, in small letters, accents left out. An apostrophe within a
/// word is no part of it ("gov't" is "govt"), whatever else stands between words parts them ("U.S." is two).
/// </summary>
internal struct WordScanner
{
    /// <summary>Longer runs are no words of a language; they are cut.</summary>
    private const int LongestWord = 100;

    private const char FirstAccented = '\u00e0';

    /// <summary>What the letters from U+00E0 to U+017F are without accents; a blank where they are letters of their own.</summary>
    private const string Unaccented = "aaaaaa ceeeeiiii nooooo ouuuuy yaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiii"
        + "ii  jjkk llllll  llnnnnnn   oooooo  rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzz ";

    private readonly string _text;
    private readonly int _end;
    private int _at;

    public WordScanner(string text, int start, int end)
    {
        _text = text;
        _at = start;
        _end = end;
        Start = End = start;
    }

    /// <summary>Offset of the word.</summary>
    public int Start { get; private set; }

    /// <summary>Offset past it.</summary>
    public int End { get; private set; }

    /// <summary>Goes to the next word and puts its letters into a buffer, which grows where it must; their number, 0 at the end.</summary>
    public int Next(ref char[] buffer)
    {
        string text = _text;
        int at = _at, end = _end;
        while (at < end && !IsOfWord(text[at])) at++;
        Start = at;
        int length = 0;
        for (; at < end && length < LongestWord; at++)
        {
            char c = text[at];
            if (c < 128)
            {
                if (c is >= 'a' and <= 'z' or >= '0' and <= '9') Put(ref buffer, length++, c);
                else if (c is >= 'A' and <= 'Z') Put(ref buffer, length++, (char)(c | 0x20));
                else if (c == '\'' && at + 1 < end && IsOfWord(text[at + 1])) continue;
                else break;
            }
            else if (c == '\u2019' && at + 1 < end && IsOfWord(text[at + 1]))
            {
            }
            else if (char.IsLetterOrDigit(c))
            {
                Put(ref buffer, length++, Plain(char.ToLowerInvariant(c)));
            }
            else
            {
                break;
            }
        }

        End = _at = at;
        return length;
    }

    private static bool IsOfWord(char c) =>
        c < 128 ? c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' : char.IsLetterOrDigit(c);

    private static void Put(ref char[] buffer, int at, char c)
    {
        if (at == buffer.Length) Array.Resize(ref buffer, 2 * at);
        buffer[at] = c;
    }

    /// <summary>A Latin letter without its accent. A table, since normal forms depend on what a system has installed.</summary>
    private static char Plain(char c)
    {
        int index = c - FirstAccented;
        return (uint)index < (uint)Unaccented.Length && Unaccented[index] != ' ' ? Unaccented[index] : c;
    }
}
