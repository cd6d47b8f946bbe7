namespace CableTools.Tool.Terminal;

/// <summary>Standard input: waiting for it ends when the user wants to end, whether or not something comes.</summary>
internal sealed class CancellableStream(Stream stream, CancellationToken cancel) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <exception cref="OperationCanceledException">The user wants to end.</exception>
    public override int Read(byte[] buffer, int offset, int count) =>
        Task.Run(() => stream.Read(buffer, offset, count), CancellationToken.None).WaitAsync(cancel).GetAwaiter().GetResult();

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
