namespace CableTools.Words;

/// <summary>
/// What is looked for: a word, a phrase, either with wildcards ("climat*", "treat?", "* of emergency"). * stands for any characters of one
/// word, or none, ? for one; a * that stands alone is any word. Read once, then compared word by word, without a regular expression.
/// </summary>
internal sealed class WordTerm
{
    private readonly string[] _words;
    private readonly bool[] _isPattern;

    private WordTerm(string text, string[] words)
    {
        Text = text;
        _words = words;
        _isPattern = [.. words.Select(word => word.IndexOfAny(['*', '?']) >= 0)];
    }

    /// <summary>The term as it was asked for, blanks at its ends taken off.</summary>
    public string Text { get; }

    /// <summary>How many words it has.</summary>
    public int Length => _words.Length;

    /// <summary>The word it begins with, folded; null where that has wildcards.</summary>
    public string? First => _isPattern[0] ? null : _words[0];

    /// <summary>Reads a term.</summary>
    /// <param name="text">The term.</param>
    /// <param name="parameter">What it was given as, for the error.</param>
    /// <exception cref="ArgumentNullException">There is no term.</exception>
    /// <exception cref="ArgumentException">The term has no letter and no figure.</exception>
    public static WordTerm Parse(string text, string parameter)
    {
        if (text is null) throw new ArgumentNullException(parameter);
        var words = new List<string>();
        var reader = new WordReader(text, withWildcards: true);
        while (reader.MoveNext()) words.Add(WordReader.Fold(text, reader.Start, reader.Length));
        if (!words.Any(word => word.Any(char.IsLetterOrDigit)))
            throw new ArgumentException($"Expected a word or phrase such as climate or \"climat* change\", not '{text}'.", parameter);
        return new WordTerm(text.Trim(), [.. words]);
    }

    /// <summary>Whether the term stands at a word of a text.</summary>
    /// <param name="words">The words of the text.</param>
    /// <param name="at">Which word.</param>
    public bool IsAt(WordPlaces words, int at)
    {
        if (at + _words.Length > words.Count) return false;
        for (int i = 0; i < _words.Length; i++)
        {
            var (start, length) = words[at + i];
            if (!(_isPattern[i] ? IsLike(_words[i], words.Text, start, length) : IsSame(_words[i], words.Text, start, length)))
                return false;
        }

        return true;
    }

    private static bool IsSame(string word, string text, int start, int length)
    {
        if (word.Length != length) return false;
        for (int i = 0; i < length; i++)
            if (word[i] != WordReader.Fold(text[start + i])) return false;
        return true;
    }

    // The last star takes one character more whenever what stands behind it does not fit: no more steps than the lengths multiplied.
    private static bool IsLike(string pattern, string text, int start, int length)
    {
        int p = 0, t = 0, star = -1, taken = 0;
        while (t < length)
        {
            if (p < pattern.Length && (pattern[p] == '?' || (pattern[p] != '*' && pattern[p] == WordReader.Fold(text[start + t]))))
            {
                p++;
                t++;
            }
            else if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                taken = t;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++taken;
            }
            else
            {
                return false;
            }
        }

        while (p < pattern.Length && pattern[p] == '*') p++;
        return p == pattern.Length;
    }
}
