namespace CableTools;

/// <summary>What a stretch of a cable's text is.</summary>
public enum CableSegmentKind
{
    /// <summary>Blank lines and form feeds that belong to nothing else.</summary>
    Blank,

    /// <summary>Format line 1: transmission identifier.</summary>
    TransmissionIdentifier,

    /// <summary>Format line 2: precedence prosign and called routing indicators.</summary>
    Routing,

    /// <summary>Format line 3: originating station, serial number and filing time.</summary>
    Originator,

    /// <summary>Format line 4: security prosign and operating signals.</summary>
    SecurityProsign,

    /// <summary>Format line 5: precedence and date-time group.</summary>
    DateTimeGroup,

    /// <summary>Format line 6: FM.</summary>
    From,

    /// <summary>Format line 7: TO.</summary>
    To,

    /// <summary>Format line 8: INFO.</summary>
    Info,

    /// <summary>Format line 9: XMT.</summary>
    Exempted,

    /// <summary>The break BT before or after the text.</summary>
    Break,

    /// <summary>Distribution of the 1970s form: ORIGIN, ACTION, INFO with counts.</summary>
    Distribution,

    /// <summary>DRAFTED BY, APPROVED BY, CLEARED BY of the 1970s form.</summary>
    Drafting,

    /// <summary>Classification line, with section, post and serial number.</summary>
    Classification,

    /// <summary>Captions: SIPDIS, NOFORN and the like.</summary>
    Caption,

    /// <summary>Passing and attention lines.</summary>
    Passing,

    /// <summary>The E.O. line.</summary>
    Declassification,

    /// <summary>The TAGS line.</summary>
    Tags,

    /// <summary>The subject.</summary>
    Subject,

    /// <summary>The references.</summary>
    References,

    /// <summary>Classified By and Reasons.</summary>
    ClassifiedBy,

    /// <summary>A heading of the body, with its underline.</summary>
    Heading,

    /// <summary>A paragraph of the body, or a part of it where something interrupts it.</summary>
    Paragraph,

    /// <summary>The signature.</summary>
    Signature,

    /// <summary>End-of-message marks: the serial number repeated, NNNN.</summary>
    EndOfMessage,

    /// <summary>Page furniture: page and section marks, page numbers, the classification at a page's foot.</summary>
    Furniture,

    /// <summary>The message's first lines repeated at the start of a further section.</summary>
    SectionBreak,

    /// <summary>A notice added to the copy: a partial extract, a review stamp, a date line.</summary>
    Notice,

    /// <summary>
    /// What a container says besides: the archive's attributes after the text, the head a collection put over it as a record, the labels
    /// of a printed message that are no field of it.
    /// </summary>
    Metadata,

    /// <summary>Text that stands before the body and is none of the above.</summary>
    Other,

    /// <summary>The message reference number behind its own label, "MRN:", of a message that SMART printed.</summary>
    MessageNumber,
}

/// <summary>A stretch of a cable's text of one kind. A cable's segments tile its text.</summary>
public readonly struct CableSegment : ICablePart, IEquatable<CableSegment>
{
    internal CableSegment(CableSegmentKind kind, int start, int length)
    {
        Kind = kind;
        Start = start;
        Length = length;
    }

    /// <summary>What it is.</summary>
    public CableSegmentKind Kind { get; }

    /// <summary>Offset in <see cref="Cable.Text"/>, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>Length in <see cref="Cable.Text"/>, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>Its place in <see cref="Cable.Text"/>: <see cref="Start"/> and <see cref="Length"/> in one.</summary>
    public TextSpan Span => new(Start, Length);

    internal int End => Start + Length;

    /// <inheritdoc/>
    public bool Equals(CableSegment other) => Kind == other.Kind && Start == other.Start && Length == other.Length;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CableSegment other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Start * 397) ^ (Length * 31) ^ (int)Kind;

    /// <summary>Whether two segments are the same.</summary>
    public static bool operator ==(CableSegment left, CableSegment right) => left.Equals(right);

    /// <summary>Whether two segments differ.</summary>
    public static bool operator !=(CableSegment left, CableSegment right) => !left.Equals(right);

    /// <summary>"Kind start..end".</summary>
    public override string ToString() => FormattableString.Invariant($"{Kind} {Start}..{End}");
}
