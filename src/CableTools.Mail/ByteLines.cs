namespace CableTools.Mail;

/// <summary>The lines of a stream one after another, with their ends; a line longer than the buffer comes in pieces.</summary>
internal sealed class ByteLines(Stream stream)
{
    private int _filled;
    private bool _wasWhole = true;

    public byte[] Buffer { get; } = new byte[1 << 16];

    /// <summary>Where in the buffer the line begins.</summary>
    public int Start { get; private set; }

    /// <summary>Length of the line, with its end.</summary>
    public int Count { get; private set; }

    /// <summary>Whether this is a line's beginning, and not a further piece of a long one.</summary>
    public bool IsBeginning { get; private set; }

    public bool IsBlank => IsBeginning && (Buffer[Start] == '\n' || (Buffer[Start] == '\r' && Count == 2 && Buffer[Start + 1] == '\n'));

    /// <summary>A quick look that spares nearly every line the rest.</summary>
    public bool StartsLikePostmark =>
        IsBeginning && Count > 5 && Buffer[Start] == 'F' && Buffer[Start + 1] == 'r' && Buffer[Start + 4] == ' ';

    public bool TryRead()
    {
        Start += Count;
        Count = 0;
        IsBeginning = _wasWhole;
        int seen = Start;
        while (true)
        {
            int end = Array.IndexOf(Buffer, (byte)'\n', seen, _filled - seen);
            if (end >= 0) return Take(end + 1, true);
            seen = _filled;
            if (Start > 0)
            {
                Array.Copy(Buffer, Start, Buffer, 0, _filled - Start);
                _filled -= Start;
                seen -= Start;
                Start = 0;
            }

            if (_filled == Buffer.Length) return Take(_filled, false);
            int read = stream.Read(Buffer, _filled, Buffer.Length - _filled);
            _filled += read;
            if (read == 0) return _filled > Start && Take(_filled, false);
        }
    }

    /// <summary>Leaves out the byte order mark, of the first line.</summary>
    public void SkipPreamble()
    {
        int length = MailSign.Preamble(Buffer, Count);
        Start += length;
        Count -= length;
    }

    /// <summary>The line without its end, each byte a character.</summary>
    public string Line() => HeadLines.Latin(Buffer, Start, Count).TrimEnd('\r', '\n');

    public byte[] Copy() => Buffer.AsSpan(Start, Count).ToArray();

    private bool Take(int end, bool whole)
    {
        Count = end - Start;
        _wasWhole = whole;
        return true;
    }
}
