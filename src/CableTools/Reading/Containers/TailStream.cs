using CableTools.Reading.Blocks;

namespace CableTools.Reading.Containers;

/// <summary>Passes a packed stream on and remembers its last four bytes: in gzip the length of what was packed last (RFC 1952).</summary>
internal sealed class TailStream : ForwardStream
{
    private readonly Stream _stream;

    public TailStream(Stream stream) => _stream = stream;

    /// <summary>The last four bytes passed on, the first of them lowest.</summary>
    public uint Tail { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int read = _stream.Read(buffer, offset, count);
        for (int i = Math.Max(0, read - 4); i < read; i++) Tail = (Tail >> 8) | ((uint)buffer[offset + i] << 24);
        return read;
    }
}
