namespace CableTools.Lines;

/// <summary>
/// What a line is by its form. Where it stands decides what that means: "SIPDIS" is a caption in the head and furniture in the text, and
/// "TO ..." begins an addressee list in an envelope and a sentence elsewhere. That is for the walks to say; the form is told once, here.
/// </summary>
internal enum LineKind : byte
{
    /// <summary>Nothing but blanks.</summary>
    Blank,

    /// <summary>Running text, or whatever no rule knows.</summary>
    Text,

    /// <summary>Text that holds words of a passing line (" FOR ", "PASS TO"); told in the head only.</summary>
    Passing,

    // The envelope: format lines 1 to 9 and 11.
    TransmissionIdentifier,
    Routing,

    /// <summary>Routing indicators alone: a further line of FL2.</summary>
    RoutingIndicators,
    Originator,
    SecurityProsign,
    DateTimeGroup,
    From,
    To,
    Info,
    Exempted,

    /// <summary>An address that begins with its routing indicator: a further line of FL7 or FL8.</summary>
    RoutedAddress,
    Break,

    // The first page of the 1970s form.
    Distribution,
    Drafting,
    PageRule,

    // The head.
    Classification,

    /// <summary>The level and nothing else.</summary>
    BareClassification,
    Caption,
    Label,

    // The text.
    Paragraph,

    /// <summary>A rule under or over a heading.</summary>
    Rule,

    /// <summary>Words with a rule behind them on one line.</summary>
    RunInRule,
    QuoteBegin,
    QuoteEnd,

    // What is no part of the message.
    PageMark,

    /// <summary>A number alone that may be a page's.</summary>
    Figure,

    /// <summary>A number that is a page's, since it counts on from another.</summary>
    PageNumber,
    EndMark,
    Notice,
    WebsiteNotice,
    DateLine,
    NumberLine,

    /// <summary>"MRN:": the first label of a message that SMART printed.</summary>
    MessageNumber,

    /// <summary>"----- header ends -----": a mark of whoever wrote the cable out as a record.</summary>
    RecordMark,

    /// <summary>The first line of the archive's attributes.</summary>
    Attributes,
}

internal static class LineKinds
{
    /// <summary>Whether the form is one of the envelope's, format lines 1 to 9.</summary>
    public static bool IsEnvelope(this LineKind kind) => kind is LineKind.TransmissionIdentifier or LineKind.Routing or LineKind.Originator
        or LineKind.SecurityProsign or LineKind.DateTimeGroup or LineKind.From or LineKind.To or LineKind.Info or LineKind.Exempted
        or LineKind.Break or LineKind.Distribution or LineKind.Drafting;

    /// <summary>Whether running text may look like this, so that it says nothing outside an envelope.</summary>
    public static bool IsTextOutsideEnvelope(this LineKind kind) =>
        kind is LineKind.Text or LineKind.Passing or LineKind.RoutingIndicators or LineKind.RoutedAddress;

    /// <summary>What a line of an envelope makes of its stretch; Blank for every other form.</summary>
    public static CableSegmentKind ToSegment(this LineKind kind) => kind switch
    {
        LineKind.TransmissionIdentifier => CableSegmentKind.TransmissionIdentifier,
        LineKind.Routing => CableSegmentKind.Routing,
        LineKind.Originator => CableSegmentKind.Originator,
        LineKind.SecurityProsign => CableSegmentKind.SecurityProsign,
        LineKind.DateTimeGroup => CableSegmentKind.DateTimeGroup,
        LineKind.From => CableSegmentKind.From,
        LineKind.To => CableSegmentKind.To,
        LineKind.Info => CableSegmentKind.Info,
        LineKind.Exempted => CableSegmentKind.Exempted,
        LineKind.Break => CableSegmentKind.Break,
        LineKind.Distribution => CableSegmentKind.Distribution,
        LineKind.Drafting => CableSegmentKind.Drafting,
        _ => CableSegmentKind.Blank,
    };
}
