using CableTools.Text;

namespace CableTools.Reading.Encodings;

/// <summary>
/// Characters one after another, with a look ahead, in constant memory: of a reader, or of a block that is at hand already.
/// </summary>
internal sealed class CharCursor
{
    private readonly TextReader? _reader;
    private readonly char[] _buffer;
    private int _at;
    private int _count;
    private bool _atEnd;

    public CharCursor(TextReader reader)
    {
        _reader = reader;
        _buffer = new char[1 << 15];
    }

    /// <summary>Over a block: what is taken lies in it, and what lies behind it is looked at only.</summary>
    /// <param name="block">The characters.</param>
    /// <param name="length">How many of them are the block.</param>
    /// <param name="ahead">How many behind it may be looked at.</param>
    public CharCursor(char[] block, int length, int ahead)
    {
        _buffer = block;
        _count = length + ahead;
        BlockEnd = length;
        _atEnd = true;
    }

    /// <summary>Where the block ends; of a reader, nowhere.</summary>
    private int BlockEnd { get; } = int.MaxValue;

    public bool AtEnd => _at >= _count && !Fill();

    /// <summary>Whether the block is passed: what follows belongs to the next.</summary>
    public bool IsPastBlock => _at >= BlockEnd;

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

    /// <summary>Takes characters as far as neither of two, or the buffer's end, comes.</summary>
    public void TakeUntil(char first, char second, CharList text)
    {
        int end = Scan.Either(_buffer, first, second, _at, _count);
        if (end < 0) end = _count;
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

        int read = _reader!.Read(_buffer, _count, _buffer.Length - _count);
        _atEnd = read == 0;
        _count += read;
        return read > 0;
    }
}
