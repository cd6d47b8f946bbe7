namespace CableTools.Fuzz.Targets;

/// <summary>A stream that cannot be sought and gives a few bytes at a time, as a network does.</summary>
internal sealed class PiecewiseStream(byte[] bytes, int size) : MemoryStream(bytes, writable: false)
{
    public override bool CanSeek => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, size)]);
}
