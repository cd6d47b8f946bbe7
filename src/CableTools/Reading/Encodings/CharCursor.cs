using System.Text;

namespace CableTools.Reading.Encodings;

/// <summary>Characters of a reader one after another, with a look ahead, in constant memory.</summary>
internal sealed class CharCursor
{
    private readonly TextReader _reader;
    private readonly char[] _buffer = new char[1 << 15];
    private int _at;
    private int _count;
    private bool _atEnd;

    public CharCursor(TextReader reader) => _reader = reader;

    public bool AtEnd => _at >= _count && !Fill();

    /// <summary>The character so many places on; NUL past the end.</summary>
    public char Peek(int distance = 0)
    {
        while (_at + distance >= _count)
            if (!Fill()) return '\0';
        return _buffer[_at + distance];
    }

    /// <summary>The next character, taken; only where <see cref="AtEnd"/> is false.</summary>
    public char Take() => _buffer[_at++];

    /// <summary>Passes over characters that were looked at.</summary>
    public void Skip(int count) => _at += count;

    /// <summary>Takes characters as far as none of three, or the buffer's end, comes.</summary>
    public void TakeUntil(char first, char second, char third, StringBuilder text)
    {
        int end = _at;
        while (end < _count && _buffer[end] != first && _buffer[end] != second && _buffer[end] != third) end++;
        text.Append(_buffer, _at, end - _at);
        _at = end;
    }

    /// <summary>Moves what is left to the buffer's start and reads on behind it.</summary>
    private bool Fill()
    {
        if (_atEnd) return false;
        if (_at > 0)
        {
            Array.Copy(_buffer, _at, _buffer, 0, _count - _at);
            _count -= _at;
            _at = 0;
        }

        int read = _reader.Read(_buffer, _count, _buffer.Length - _count);
        _atEnd = read == 0;
        _count += read;
        return read > 0;
    }
}
