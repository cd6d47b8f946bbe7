namespace CableTools.Text;

/// <summary>
/// A text put together piece by piece. Each thread keeps one for its next text, so that joining lines allocates nothing but the string at
/// the end.
/// </summary>
internal sealed class TextBuffer
{
    private const int FirstSize = 4096, LargestKept = 65536;

    [ThreadStatic]
    private static TextBuffer? s_kept;

    private char[] _characters = new char[FirstSize];

    private TextBuffer()
    {
    }

    public int Length { get; private set; }

    public char this[int index] => _characters[index];

    /// <summary>The last character; NUL in an empty text.</summary>
    public char Last => Length > 0 ? _characters[Length - 1] : '\0';

    /// <summary>An empty buffer, the caller's own until it gives it back by <see cref="Finish"/>.</summary>
    public static TextBuffer Take()
    {
        var buffer = s_kept ?? new TextBuffer();
        s_kept = null;
        buffer.Length = 0;
        return buffer;
    }

    /// <summary>The text; the buffer is given back and must not be used again.</summary>
    public string Finish()
    {
        string text = Length == 0 ? "" : new string(_characters, 0, Length);
        Keep();
        return text;
    }

    /// <summary>The text without white space around it; the buffer is given back and must not be used again.</summary>
    public string FinishTrimmed()
    {
        int start = 0;
        while (Length > 0 && char.IsWhiteSpace(_characters[Length - 1])) Length--;
        while (start < Length && char.IsWhiteSpace(_characters[start])) start++;
        string text = start == Length ? "" : new string(_characters, start, Length - start);
        Keep();
        return text;
    }

    public void Append(char c)
    {
        if (Length == _characters.Length) Grow(1);
        _characters[Length++] = c;
    }

    public void Append(string text) => Append(text, 0, text.Length);

    public void Append(string text, int start, int count)
    {
        if (Length + count > _characters.Length) Grow(count);
        text.CopyTo(start, _characters, Length, count);
        Length += count;
    }

    /// <summary>Adds a blank and a line that can be copied as it stands; false, and no change, where the line can't.</summary>
    public bool TryAppendPlain(TextSlice line)
    {
        if (Length + line.Length >= _characters.Length) Grow(line.Length + 1);
        if (!Scan.TryCopyPlain(line.Source, line.Start, line.End, _characters, Length + 1)) return false;
        _characters[Length] = ' ';
        Length += line.Length + 1;
        return true;
    }

    public void RemoveLast() => Length--;

    /// <summary>Whether exactly this word stands at a place.</summary>
    public bool Holds(string word, int start)
    {
        if (start + word.Length > Length) return false;
        for (int i = 0; i < word.Length; i++)
            if (_characters[start + i] != word[i]) return false;
        return true;
    }

    private void Grow(int count) => Array.Resize(ref _characters, Math.Max(_characters.Length * 2, Length + count));

    private void Keep()
    {
        if (_characters.Length <= LargestKept) s_kept = this;
    }
}
