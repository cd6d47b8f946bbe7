using CableTools.Text;

namespace CableTools.Words;

/// <summary>
/// The words of a text, one after another: letters and figures, with the hyphens and apostrophes inside ("well-known", "iran's"), the
/// points and commas of a number ("1,200.50") and the points of an abbreviation ("u.s", without the last). Everything else parts words.
/// </summary>
internal struct WordReader(string text, bool withWildcards = false)
{
    private int _end;

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>How many characters it has.</summary>
    public int Length { get; private set; }

    /// <summary>Goes to the next word; false where there is none.</summary>
    public bool MoveNext()
    {
        int at = _end;
        while (at < text.Length && !IsInWord(at)) at++;
        if (at == text.Length) return false;
        Start = at;
        while (at < text.Length && (IsInWord(at) || Connects(at))) at++;
        _end = at;
        Length = at - Start;
        return true;
    }

    /// <summary>A character as it is compared and shown: in lower case, with the plain hyphen and apostrophe.</summary>
    public static char Fold(char c)
    {
        if ((uint)(c - 'A') <= 25) return (char)(c | 0x20);
        if (c <= 127) return c;
        return c switch
        {
            '\u2019' or '\u02BC' => '\'',
            '\u2010' or '\u2011' => '-',
            _ => char.ToLowerInvariant(c),
        };
    }

    /// <summary>A stretch of text as it is compared and shown.</summary>
    public static string Fold(string text, int start, int length)
    {
        var folded = new char[length];
        for (int i = 0; i < length; i++) folded[i] = Fold(text[start + i]);
        return new string(folded);
    }

    private readonly bool IsInWord(int at)
    {
        char c = text[at];
        if (c <= 127) return Chars.IsLetterOrDigit(c) || (withWildcards && c is '*' or '?');
        if (char.IsLetterOrDigit(c)) return true;
        // An accent of its own belongs to the letter before it.
        return at > 0 && char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark && char.IsLetter(text[at - 1]);
    }

    private readonly bool Connects(int at)
    {
        if (at == Start || at + 1 >= text.Length) return false;
        char before = text[at - 1], next = text[at + 1];
        return Fold(text[at]) switch
        {
            '-' or '\'' => IsInWord(at - 1) && IsInWord(at + 1),
            ',' => Chars.IsDigit(before) && Chars.IsDigit(next),
            '.' => (Chars.IsDigit(before) && Chars.IsDigit(next)) || (IsSingle(at - 1) && IsSingle(at + 1)),
            _ => false,
        };
    }

    // "U.S." is a word; "the end.The next" is two, and so is "it is a.m" not: both letters stand alone.
    private readonly bool IsSingle(int at) =>
        Chars.IsLetter(text[at]) && (at == 0 || !IsInWord(at - 1)) && (at + 1 == text.Length || !IsInWord(at + 1));
}
