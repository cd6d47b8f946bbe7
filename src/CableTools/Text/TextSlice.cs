using System.Runtime.CompilerServices;
namespace CableTools.Text;

/// <summary>
/// A stretch of the source text that costs no copy. Positions are absolute, so that everything cut from it knows its place.
/// </summary>
internal readonly struct TextSlice
{
    private readonly string? _source;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TextSlice(string source, int start, int end)
    {
        _source = source;
        Start = start;
        End = end < start ? start : end;
    }

    /// <summary>The text the slice is of; empty for a default value.</summary>
    public string Source => _source ?? "";

    public int Start { get; }

    public int End { get; }

    public int Length => End - Start;

    public bool IsEmpty => End == Start;

    /// <summary>Whether a small letter stands in it: without one it is all capitals.</summary>
    public bool HasLower
    {
        get
        {
            for (int i = Start; i < End; i++)
                if (Chars.IsLower(Source[i])) return true;
            return false;
        }
    }

    /// <summary>The character at an offset from the slice's start; NUL past its end, so that a look ahead needs no check.</summary>
    public char this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)index < (uint)(End - Start) ? _source![Start + index] : '\0';
    }

    public char Last => End > Start ? _source![End - 1] : '\0';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TextSlice From(int absoluteStart) => new(Source, Math.Min(Math.Max(absoluteStart, Start), End), End);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TextSlice To(int absoluteEnd) => new(Source, Start, Math.Max(Math.Min(absoluteEnd, End), Start));

    public TextSlice Between(int absoluteStart, int absoluteEnd) => From(absoluteStart).To(absoluteEnd);

    public TextSlice Trim()
    {
        string source = Source;
        int start = Start, end = End;
        while (start < end && Chars.IsBlank(source[start])) start++;
        while (end > start && Chars.IsBlank(source[end - 1])) end--;
        return new TextSlice(source, start, end);
    }

    /// <summary>Cuts blanks and any of the given characters off both ends; letters and digits are never cut.</summary>
    public TextSlice Trim(string characters)
    {
        string source = Source;
        int start = Start, end = End;
        while (start < end && IsCut(source[start], characters)) start++;
        while (end > start && IsCut(source[end - 1], characters)) end--;
        return new TextSlice(source, start, end);
    }

    private static bool IsCut(char c, string characters)
    {
        if (Chars.IsBlank(c)) return true;
        if (Chars.IsAsciiLetter(c) || Chars.IsDigit(c)) return false;
        foreach (char cut in characters)
            if (c == cut) return true;
        return false;
    }

    /// <summary>Absolute position of a character, or -1.</summary>
    public int IndexOf(char c) => Source.IndexOf(c, Start, Length);

    /// <summary>Absolute position of an ASCII word in any case, or -1.</summary>
    public int IndexOf(string word) => Source.IndexOf(word, Start, Length, StringComparison.OrdinalIgnoreCase);

    public bool Contains(string word) => IndexOf(word) >= 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool StartsWith(string word) => Length >= word.Length && Chars.AreAlike(Source[Start], word[0]) && Matches(word);

    private bool Matches(string word)
    {
        string source = Source;
        int at = Start;
        for (int i = 1; i < word.Length; i++)
            if (!Chars.AreAlike(source[at + i], word[i])) return false;
        return true;
    }

    /// <summary>Starts with the word, and the word ends there.</summary>
    public bool StartsWithWord(string word) => StartsWith(word) && !Chars.IsLetterOrDigit(this[word.Length]);

    public bool EndsWith(string word) => Length >= word.Length && Chars.ToUpper(Source[End - 1]) == Chars.ToUpper(word[word.Length - 1])
        && string.Compare(Source, End - word.Length, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;

    public bool Equals(string word) => Length == word.Length && StartsWith(word);

    public override string ToString() => Source.Substring(Start, Length);

    /// <summary>The text with runs of blanks made one; no more than a copy where there are none.</summary>
    public string Squeeze()
    {
        for (int i = Start; i < End; i++)
        {
            char c = Source[i];
            if (c is '&' or '\u00AD') return FlatText.Join([this]).Value;
            if (c != ' ' ? !Chars.IsBlank(c) : Source[i - 1 < Start ? Start : i - 1] != ' ' || i == Start) continue;
            return FlatText.Join([this]).Value;
        }

        return ToString();
    }
}
