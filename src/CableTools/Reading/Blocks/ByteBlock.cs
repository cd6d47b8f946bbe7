using System.Text;
using CableTools.Reading.Encodings;

namespace CableTools.Reading.Blocks;

/// <summary>
/// A part of a file that begins and ends where a record does. Records are numbered through the file, so that a block waits for the number
/// of those before it, and says what comes after it the moment it knows.
/// </summary>
internal sealed class ByteBlock
{
    private readonly Task<int> _before;
    private readonly TaskCompletionSource<int> _after = new();

    /// <param name="bytes">The bytes of the block, and what lies behind it.</param>
    /// <param name="length">How many are the block's.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="previous">The block before; null for the first.</param>
    public ByteBlock(byte[] bytes, int length, int count, ByteBlock? previous)
    {
        Bytes = bytes;
        Length = length;
        Ahead = Math.Min(count - length, MostAhead);
        _before = previous?._after.Task ?? Task.FromResult(0);
    }

    /// <summary>What is looked at behind a block: enough to know the start of a record by.</summary>
    private const int MostAhead = 64;

    public byte[] Bytes { get; }

    /// <summary>How many of the bytes are the block's.</summary>
    private int Length { get; }

    private int Ahead { get; }

    /// <summary>
    /// Puts the block's characters in a list, and of those behind it the ones that are ASCII: a start of a record is, and what follows may
    /// be cut off.
    /// </summary>
    /// <returns>How many are the block's.</returns>
    public int Decode(Encoding encoding, CharList text)
    {
        text.Clear();
        text.Append(encoding, Bytes, Length);
        int length = text.Count;
        for (int at = Length; at < Length + Ahead && Bytes[at] < 0x80; at++) text.Append((char)Bytes[at]);
        return length;
    }

    /// <summary>Says how many records the block holds, and learns how many there are before it.</summary>
    public int Count(int records)
    {
        int before = _before.GetAwaiter().GetResult();
        _after.SetResult(before + records);
        return before;
    }

    /// <summary>How many records there are through this block, once they were counted.</summary>
    public int RecordsThrough => _after.Task.GetAwaiter().GetResult();

    /// <summary>After a fault: reading ends here, and whoever waits for the number must not wait for ever.</summary>
    public void GiveUp() => _after.TrySetResult(0);
}
