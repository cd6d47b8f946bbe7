using System.Runtime.ExceptionServices;

namespace CableTools.Reading.Blocks;

/// <summary>Cuts a stream into blocks that end where a record ends.</summary>
internal sealed class BlockCutter
{
    /// <summary>Some 150 cables: few enough for the first to come at once, enough for the threads to meet seldom.</summary>
    private const int UsualLength = 1 << 18;

    /// <summary>Where no record starts within so many bytes, the file is not what it seemed, and is read on in one piece.</summary>
    private const int LongestLength = 1 << 24;

    private readonly Stream _stream;
    private readonly Func<byte[], int, int> _lastStart;
    private readonly Pool<byte[]> _pool = new(() => new byte[UsualLength]);

    /// <param name="stream">The stream.</param>
    /// <param name="lastStart">Where in so many bytes the last record starts; 0 or less where none does behind the first byte.</param>
    public BlockCutter(Stream stream, Func<byte[], int, int> lastStart)
    {
        _stream = stream;
        _lastStart = lastStart;
    }

    /// <summary>What is left where no record's start was found, or before a fault of the stream; null where all was cut.</summary>
    public Stream? Rest { get; private set; }

    public IEnumerable<ByteBlock> Cut()
    {
        ByteBlock? block = null;
        byte[] bytes = _pool.Rent();
        int count = 0;
        while (true)
        {
            var (atEnd, fault) = Fill(bytes, ref count);
            if (fault is not null)
            {
                // The records before the fault are as good as any.
                Rest = new JoinedStream(bytes, count, new FaultyStream(fault));
                yield break;
            }

            if (atEnd)
            {
                if (count > 0) yield return new ByteBlock(bytes, count, count, block);
                yield break;
            }

            int end = _lastStart(bytes, count);
            if (end > 0)
            {
                int kept = count - end;
                byte[] next = kept * 2 <= UsualLength ? _pool.Rent() : new byte[kept * 2];
                Buffer.BlockCopy(bytes, end, next, 0, kept);
                block = new ByteBlock(bytes, end, count, block);
                yield return block;
                (bytes, count) = (next, kept);
            }
            else if (bytes.Length < LongestLength)
            {
                Array.Resize(ref bytes, bytes.Length * 2);
            }
            else
            {
                Rest = new JoinedStream(bytes, count, _stream);
                yield break;
            }
        }
    }

    /// <summary>The block is read, and its bytes are free.</summary>
    public void Return(ByteBlock block)
    {
        if (block.Bytes.Length == UsualLength) _pool.Return(block.Bytes);
    }

    /// <summary>Reads until the array is full; whether that was the stream's end, or what is wrong with the stream.</summary>
    private (bool AtEnd, ExceptionDispatchInfo? Fault) Fill(byte[] bytes, ref int count)
    {
        try
        {
            while (count < bytes.Length)
            {
                int read = _stream.Read(bytes, count, bytes.Length - count);
                if (read == 0) return (true, null);
                count += read;
            }

            return (false, null);
        }
        catch (Exception e)
        {
            return (false, ExceptionDispatchInfo.Capture(e));
        }
    }

    /// <summary>The end of a stream that could be read no further.</summary>
    private sealed class FaultyStream(ExceptionDispatchInfo fault) : ForwardStream
    {
        public override int Read(byte[] buffer, int offset, int length)
        {
            fault.Throw();
            return 0;
        }
    }

    /// <summary>Bytes that were read already, and those behind them.</summary>
    private sealed class JoinedStream(byte[] head, int count, Stream rest) : ForwardStream
    {
        private int _at;

        public override int Read(byte[] buffer, int offset, int length)
        {
            if (_at >= count) return rest.Read(buffer, offset, length);
            int taken = Math.Min(length, count - _at);
            Buffer.BlockCopy(head, _at, buffer, offset, taken);
            _at += taken;
            return taken;
        }
    }
}
