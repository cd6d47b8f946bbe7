#if NETSTANDARD2_0
namespace System;

/// <summary>A part of a list: what the compiler makes of <c>1..^1</c>.</summary>
internal readonly struct Range(Index start, Index end)
{
    public Index Start { get; } = start;

    /// <summary>The place behind it.</summary>
    public Index End { get; } = end;

    public static Range All => new(Index.Start, Index.End);

    public static Range StartAt(Index start) => new(start, Index.End);

    public static Range EndAt(Index end) => new(Index.Start, end);
}
#endif
