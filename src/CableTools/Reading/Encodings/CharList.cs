using System.Text;

namespace CableTools.Reading.Encodings;

/// <summary>Characters that are gathered to be cut into strings: one array that grows, and is used again for the next record.</summary>
internal sealed class CharList
{
    /// <summary>A record of unusual length leaves no such array behind.</summary>
    private const int LongestKept = 1 << 21;

    private char[] _items = new char[1 << 14];

    public int Count { get; private set; }

    public char this[int index] => _items[index];

    public void Append(char c)
    {
        if (Count == _items.Length) Grow(1);
        _items[Count++] = c;
    }

    public void Append(char[] source, int start, int length)
    {
        if (length > _items.Length - Count) Grow(length);
        Array.Copy(source, start, _items, Count, length);
        Count += length;
    }

    public void Append(CharList source, int start, int length) => Append(source._items, start, length);

    public void Append(string text)
    {
        if (text.Length > _items.Length - Count) Grow(text.Length);
        text.CopyTo(0, _items, Count, text.Length);
        Count += text.Length;
    }

    /// <summary>Decodes bytes, of an encoding that makes no more characters than there are bytes.</summary>
    public void Append(Encoding encoding, byte[] bytes, int length)
    {
        if (length > _items.Length - Count) Grow(length);
        Count += encoding.GetChars(bytes, 0, length, _items, Count);
    }

    /// <summary>A cursor over the characters, of which so many are a block and the others lie behind it.</summary>
    public CharCursor Cursor(int length) => new(_items, length, Count - length);

    /// <summary>Leaves out what was gathered last.</summary>
    public void CutTo(int count) => Count = count;

    public void Clear()
    {
        Count = 0;
        if (_items.Length > LongestKept) _items = new char[1 << 14];
    }

#if NET
    /// <summary>The most bytes that the characters make in UTF-8.</summary>
    public int MostUtf8 => Encoding.UTF8.GetMaxByteCount(Count);

    /// <summary>Whether there are halves of characters in it, whole ones too.</summary>
    public bool HasSurrogates() => _items.AsSpan(0, Count).ContainsAnyInRange('\uD800', '\uDFFF');

    /// <summary>Encodes all in UTF-8; returns how many bytes they are.</summary>
    public int Encode(byte[] utf8) => Encoding.UTF8.GetBytes(_items, 0, Count, utf8, 0);
#endif

    public string ToString(int start, int length) => length == 0 ? "" : new string(_items, start, length);

    public override string ToString() => ToString(0, Count);

    private void Grow(int length) => Array.Resize(ref _items, Math.Max(_items.Length * 2, Count + length));
}
