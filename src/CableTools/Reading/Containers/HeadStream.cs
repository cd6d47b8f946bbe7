using CableTools.Reading.Blocks;

namespace CableTools.Reading.Containers;

/// <summary>
/// A stream whose first block was read to look at it: the block again, then the rest. Forward only; the stream is left open.
/// </summary>
internal sealed class HeadStream : ForwardStream
{
    /// <summary>Enough to tell an encoding and a container by.</summary>
    private const int HeadLength = 1 << 16;

    private readonly Stream _rest;
    private int _position;

    private HeadStream(byte[] head, int count, bool isWhole, Stream rest)
    {
        Head = head;
        HeadCount = count;
        IsWhole = isWhole;
        _rest = rest;
    }

    /// <summary>Bytes read so far.</summary>
    public long Consumed { get; private set; }

    /// <summary>The first block.</summary>
    public byte[] Head { get; }

    /// <summary>How much of it was filled.</summary>
    public int HeadCount { get; }

    /// <summary>Whether the block is all there is.</summary>
    public bool IsWhole { get; }

    /// <summary>Reads the first block of a stream.</summary>
    public static HeadStream Open(Stream stream)
    {
        byte[] head = new byte[HeadLength];
        int count = 0, read;
        do
        {
            read = stream.Read(head, count, head.Length - count);
            count += read;
        }
        while (read > 0 && count < head.Length);
        return new HeadStream(head, count, read == 0, stream);
    }

    public bool HeadBegins(params byte[] magic)
    {
        for (int i = 0; i < magic.Length; i++)
            if (i >= HeadCount || Head[i] != magic[i]) return false;
        return true;
    }

    /// <summary>Leaves out what was understood already: the byte order mark.</summary>
    public void Skip(int count) => _position += count;

    public override int Read(byte[] buffer, int offset, int count)
    {
        int taken = HeadCount - _position;
        if (taken > 0)
        {
            taken = Math.Min(count, taken);
            Buffer.BlockCopy(Head, _position, buffer, offset, taken);
            _position += taken;
        }
        else
        {
            taken = IsWhole ? 0 : _rest.Read(buffer, offset, count);
        }

        Consumed += taken;
        return taken;
    }
}
