#if NETSTANDARD2_0
namespace System;

/// <summary>A place in a list, from its start or its end: what the compiler makes of <c>^1</c>.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    /// <summary>How many from that end.</summary>
    public int Value { get; } = value;

    /// <summary>Whether it is counted from the end.</summary>
    public bool IsFromEnd { get; } = fromEnd;

    public static Index Start => new(0);

    public static Index End => new(0, fromEnd: true);

    public static implicit operator Index(int value) => new(value);

    public static Index FromStart(int value) => new(value);

    public static Index FromEnd(int value) => new(value, fromEnd: true);

    /// <summary>The place from the start, in a list of that length.</summary>
    public int GetOffset(int length) => IsFromEnd ? length - Value : Value;
}
#endif
