namespace CableTools;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
public readonly struct TextSpan : IEquatable<TextSpan>
{
    /// <summary>A stretch from its offset and length.</summary>
    /// <param name="start">Offset of its first character.</param>
    /// <param name="length">How many characters it has; 0 marks a place between two characters.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is less than 0.</exception>
    public TextSpan(int start, int length)
    {
        if (start < 0) throw new ArgumentOutOfRangeException(nameof(start), start, "Expected 0 or more.");
        if (length < 0) throw new ArgumentOutOfRangeException(nameof(length), length, "Expected 0 or more.");
        Start = start;
        Length = length;
    }

    /// <summary>Offset of its first character.</summary>
    public int Start { get; }

    /// <summary>How many characters it has; 0 marks a place between two characters.</summary>
    public int Length { get; }

    /// <summary>Offset just past its last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether the character at an offset lies in it.</summary>
    /// <param name="offset">The offset.</param>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>What stands in the stretch.</summary>
    /// <param name="text">The text the stretch is of, <see cref="Cable.Text"/> for what a cable says.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The stretch does not lie in the text.</exception>
    public string Of(string text) => (text ?? throw new ArgumentNullException(nameof(text))).Substring(Start, Length);

    /// <inheritdoc/>
    public bool Equals(TextSpan other) => Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextSpan other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Start * 397) ^ Length;

    /// <summary>Whether two stretches are the same.</summary>
    public static bool operator ==(TextSpan left, TextSpan right) => left.Equals(right);

    /// <summary>Whether two stretches differ.</summary>
    public static bool operator !=(TextSpan left, TextSpan right) => !left.Equals(right);

    /// <summary>"start..end".</summary>
    public override string ToString() => FormattableString.Invariant($"{Start}..{End}");
}
