using CableTools.Reading.Encodings;

namespace CableTools.Reading.Containers;

/// <summary>
/// A container of records whose start is known wherever one looks: it can be cut there, and the parts read at the same time.
/// </summary>
internal interface IRecordBlocks
{
    /// <summary>Whether this file's records are known so.</summary>
    bool HasMark { get; }

    /// <summary>
    /// Where in a block of bytes (ASCII is itself in them) the last record starts; 0 or less where none does behind the first byte.
    /// </summary>
    int LastStart(byte[] block, int count);

    /// <summary>The records of a block that begins and ends where a record does, numbered from 1.</summary>
    /// <param name="block">Its characters, and behind them the start of the next block, to be looked at only.</param>
    /// <param name="length">How many are the block's.</param>
    IEnumerable<CableRecord> ReadBlock(CharList block, int length);

    /// <summary>All records.</summary>
    IEnumerable<CableRecord> Read(TextReader reader);
}
