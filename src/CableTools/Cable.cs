namespace CableTools;

/// <summary>One cable: its source text, unchanged, and everything read from it. Immutable and safe to read from several threads.</summary>
public sealed class Cable
{
    private Cable(string text, CableParserOptions options, CableSource? source)
    {
        Text = text;
        Source = source;
    }

    /// <summary>Parses one cable from its text.</summary>
    /// <param name="text">The cable as plain text, envelope and all, or any part of it.</param>
    /// <param name="options">How to parse; null for <see cref="CableParserOptions.Default"/>.</param>
    /// <returns>The cable. What is absent is null or an empty list; any text whatever is accepted.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Cable Parse(string text, CableParserOptions? options = null) => Parse(text, options, null);

    internal static Cable Parse(string text, CableParserOptions? options, CableSource? source)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        return new Cable(text, options ?? CableParserOptions.Default, source);
    }

    /// <summary>The source text, unchanged.</summary>
    public string Text { get; }

    /// <summary>Canonical message reference number: year, post and serial number, "06MOSCOW5030"; null where one of them is unknown.</summary>
    public string? Id { get; }

    /// <summary>Date and time from the date-time group, UTC; null where there is none.</summary>
    public DateTimeOffset? Date { get; }

    /// <summary>Transmission identifier (format line 1), "VZCZCXRO2761"; null where there is none.</summary>
    public string? TransmissionId { get; }

    /// <summary>Routing indicator of the originating station (format line 3), "RUEHMO"; null where there is none.</summary>
    public string? OriginatingStation { get; }

    /// <summary>Station serial number (format line 3), 5030; null where there is none.</summary>
    public int? StationSerialNumber { get; }

    /// <summary>Action precedence (format line 5); null where there is none.</summary>
    public Precedence? Precedence { get; }

    /// <summary>Precedence for information addressees (format line 5); null where the line gives one precedence only.</summary>
    public Precedence? InfoPrecedence { get; }

    /// <summary>Originator (format line 6), "AMEMBASSY MOSCOW"; null where there is none.</summary>
    public string? From { get; }

    /// <summary>Post as it stands in the message reference number, "MOSCOW", "NEWDELHI", "STATE"; null where unknown.</summary>
    public string? Post { get; }

    /// <summary>Action addressees (format line 7).</summary>
    public IReadOnlyList<Addressee> To { get; } = [];

    /// <summary>Information addressees (format line 8).</summary>
    public IReadOnlyList<Addressee> Info { get; } = [];

    /// <summary>Overall classification.</summary>
    public Classification Classification { get; }

    /// <summary>Captions, "SIPDIS", "NOFORN", "SENSITIVE", each once, in order.</summary>
    public IReadOnlyList<string> Captions { get; } = [];

    /// <summary>Number of this section of a multi-section message; null where the text names none.</summary>
    public int? Section { get; }

    /// <summary>Count of the message's sections; null where the text names none.</summary>
    public int? SectionCount { get; }

    /// <summary>The E.O. line; null where there is none.</summary>
    public DeclassificationInstruction? Declassification { get; }

    /// <summary>TAGS in normal form, each once, in order; a person as "CLINTON, HILLARY".</summary>
    public IReadOnlyList<string> Tags { get; } = [];

    /// <summary>Subject on one line, without its portion marking; null where there is none.</summary>
    public string? Subject { get; }

    /// <summary>Portion marking of the subject, "S/NF" of "(S/NF) MEETING WITH ..."; null where there is none.</summary>
    public string? SubjectMarking { get; }

    /// <summary>References, in order.</summary>
    public IReadOnlyList<CableReference> References { get; } = [];

    /// <summary>The "Classified By" line; null where there is none.</summary>
    public ClassificationAuthority? ClassifiedBy { get; }

    /// <summary>Paragraphs of the text, in order.</summary>
    public IReadOnlyList<CableParagraph> Paragraphs { get; } = [];

    /// <summary>Running text of the summary, without labels, paragraph numbers and markings; null where there is none.</summary>
    public string? Summary { get; }

    /// <summary>Running text of the comment, without labels, paragraph numbers and markings; null where there is none.</summary>
    public string? Comment { get; }

    /// <summary>Signature, "BURNS"; null where there is none.</summary>
    public string? Signature { get; }

    /// <summary>Whether this is an extract, the envelope withheld.</summary>
    public bool IsPartial { get; }

    /// <summary>Segments that tile <see cref="Text"/> exactly: in order, without gap or overlap.</summary>
    public IReadOnlyList<CableSegment> Segments { get; } = [];

    /// <summary>What was noticed and repaired, in order of place.</summary>
    public IReadOnlyList<CableDiagnostic> Diagnostics { get; } = [];

    /// <summary>Where the cable was read from; null for a parsed text.</summary>
    public CableSource? Source { get; }

    /// <summary>The id, or the subject where there is no id.</summary>
    public override string ToString() => Id ?? Subject ?? "";
}
