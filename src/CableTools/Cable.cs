using CableTools.Fields;
using CableTools.Layout;
using CableTools.Model;

namespace CableTools;

/// <summary>One cable: its source text, unchanged, and everything read from it. Immutable and safe to read from several threads.</summary>
/// <remarks>Parsing finds what is where; each field is read when first asked for, and kept.</remarks>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class Cable : IDisplayable
{
    private readonly CableLayout _layout;
    private EnvelopeFields? _envelope;
    private DraftingFields? _drafting;
    private MessageId? _id;
    private SubjectField? _subject;
    private IReadOnlyList<Addressee>? _to, _info;
    private IReadOnlyList<string>? _captions, _tagList, _clearances, _distribution;
    private IReadOnlyDictionary<string, string>? _attributes;
    private Parsed<IReadOnlyList<CableReference>>? _references;
    private IReadOnlyList<CableReference>? _referenceList;
    private IReadOnlyList<CableParagraph>? _paragraphs;
    private IReadOnlyList<CableSegment>? _segments;
    private IReadOnlyList<CableCitation>? _citations;
    private IReadOnlyList<CableDiagnostic>? _diagnostics;
    private Parsed<IReadOnlyList<string>>? _tags;
    private Parsed<DeclassificationInstruction?>? _declassification;
    private Parsed<ClassificationAuthority?>? _classifiedBy;
    private Parsed<string?>? _summary, _comment, _signature;

    private Cable(string text, CableParserOptions options, CableSource? source)
    {
        Text = text;
        Source = source;
        _layout = LayoutReader.Read(text, options);
    }

    /// <summary>Parses one cable from its text.</summary>
    /// <param name="text">The cable as plain text, envelope and all, or any part of it.</param>
    /// <param name="options">How to parse; null for <see cref="CableParserOptions.Default"/>.</param>
    /// <returns>The cable. What is absent is null or an empty list; any text whatever is accepted, an empty one too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static Cable Parse(string text, CableParserOptions? options = null) => Parse(text, options, null);

    internal static Cable Parse(string text, CableParserOptions? options, CableSource? source)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        return new Cable(text, options ?? CableParserOptions.Default, source);
    }

    /// <summary>The source text, unchanged.</summary>
    public string Text { get; }

    /// <summary>
    /// Canonical message reference number: year, post and serial number, "06MOSCOW5030"; null where one of them is unknown.
    /// </summary>
    public string? Id => MessageId.Id;

    /// <summary>Date and time from the date-time group, UTC; null where there is none.</summary>
    public DateTimeOffset? Date => Envelope.Date;

    /// <summary>Transmission identifier (format line 1), "VZCZCXRO2761"; null where there is none.</summary>
    public string? TransmissionId => Envelope.TransmissionId;

    /// <summary>Routing indicator of the originating station (format line 3), "RUEHMO"; null where there is none.</summary>
    public string? OriginatingStation => Envelope.OriginatingStation;

    /// <summary>Station serial number (format line 3), 5030; null where there is none.</summary>
    public int? StationSerialNumber => Envelope.StationSerialNumber;

    /// <summary>Action precedence (format line 5); null where there is none.</summary>
    public Precedence? Precedence => Envelope.Precedence;

    /// <summary>Precedence for information addressees (format line 5); null where the line gives one precedence only.</summary>
    public Precedence? InfoPrecedence => Envelope.InfoPrecedence;

    /// <summary>Originator (format line 6), "AMEMBASSY MOSCOW"; null where there is none.</summary>
    public string? From => Envelope.From;

    /// <summary>Post as it stands in the message reference number, "MOSCOW", "NEWDELHI", "STATE"; null where unknown.</summary>
    public string? Post => MessageId.Post;

    /// <summary>Action addressees (format line 7).</summary>
    public IReadOnlyList<Addressee> To => _to ??= Lists.Of(Envelope.To);

    /// <summary>Information addressees (format line 8).</summary>
    public IReadOnlyList<Addressee> Info => _info ??= Lists.Of(Envelope.Info);

    /// <summary>Overall classification.</summary>
    public Classification Classification =>
        _layout.Classification is { } line && (!line.IsDamaged || Options.Repair == RepairMode.Apply) ? line.Level : Classification.Unknown;

    /// <summary>Captions, "SIPDIS", "NOFORN", "SENSITIVE", each once, in order.</summary>
    public IReadOnlyList<string> Captions => _captions ??= Lists.Of(CaptionField.Read(_layout));

    /// <summary>Number of this section of a multi-section message; null where the text names none.</summary>
    public int? Section => _layout.Classification?.Section ?? Envelope.Section;

    /// <summary>Count of the message's sections; null where the text names none.</summary>
    public int? SectionCount => _layout.Classification?.SectionCount;

    /// <summary>The E.O. line; null where there is none.</summary>
    public DeclassificationInstruction? Declassification => DeclassificationRead.Value;

    /// <summary>TAGS in normal form, each once, in order; a person as "CLINTON, HILLARY".</summary>
    public IReadOnlyList<string> Tags => _tagList ??= Lists.Of(TagsRead.Value);

    /// <summary>Subject on one line, without its portion marking; null where there is none.</summary>
    public string? Subject => SubjectRead.Text;

    /// <summary>Portion marking of the subject, "S/NF" of "(S/NF) MEETING WITH ..."; null where there is none.</summary>
    public string? SubjectMarking => SubjectRead.Marking;

    /// <summary>References, in order.</summary>
    public IReadOnlyList<CableReference> References => _referenceList ??= Lists.Of(ReferencesRead.Value);

    /// <summary>
    /// Places in the running text that point at other documents, in order: "REFTEL", "ref b", "paragraph 3 of 06 MOSCOW 5030".
    /// </summary>
    public IReadOnlyList<CableCitation> Citations => _citations ??= Lists.Of(CitationReader.Read(_layout, References, MessageId.Year));

    /// <summary>The "Classified By" line; null where there is none.</summary>
    public ClassificationAuthority? ClassifiedBy => (_classifiedBy ??= new(ClassifiedByField.Read(_layout))).Value;

    /// <summary>Paragraphs of the text, in order.</summary>
    public IReadOnlyList<CableParagraph> Paragraphs => _paragraphs ??= ReadParagraphs();

    /// <summary>Running text of the summary, without labels, paragraph numbers and markings; null where there is none.</summary>
    public string? Summary => (_summary ??= new(RoleText.Read(Paragraphs, CableParagraphRole.Summary))).Value;

    /// <summary>Running text of the comment, without labels, paragraph numbers and markings; null where there is none.</summary>
    public string? Comment => (_comment ??= new(RoleText.Read(Paragraphs, CableParagraphRole.Comment))).Value;

    /// <summary>Signature, "BURNS"; null where there is none.</summary>
    public string? Signature => (_signature ??= new(_layout.Signature.IsEmpty ? null : _layout.Signature.ToString())).Value;

    /// <summary>Whether this is an extract, the envelope withheld.</summary>
    public bool IsPartial => _layout.IsPartial;

    /// <summary>Drafter, from DRAFTED BY or the archive's attributes, "S/S-O: G. TWOHIE"; null where unknown.</summary>
    public string? DraftedBy => Drafting.DraftedBy;

    /// <summary>Approving officer, from APPROVED BY; null where unknown.</summary>
    public string? ApprovedBy => Drafting.ApprovedBy;

    /// <summary>Clearances that stand below APPROVED BY, "EUR/SOV:JSMITH"; empty for most.</summary>
    public IReadOnlyList<string> Clearances => _clearances ??= Lists.Of(Drafting.Clearances);

    /// <summary>Offices with their counts of the 1970s form, action or origin first, "SS-10"; empty for later messages.</summary>
    public IReadOnlyList<string> Distribution => _distribution ??= Lists.Of(Drafting.Distribution);

    /// <summary>
    /// The archive's attributes after the text ("Message Attributes"), by name; empty for most. What the archive says, not the message.
    /// </summary>
    public IReadOnlyDictionary<string, string> Attributes => _attributes ??= Lists.Of(Drafting.Attributes);

    /// <summary>Day of the year on which the message was filed (format line 3, "1321305" is day 132); null where there is none.</summary>
    public int? JulianDay => Envelope.JulianDay;

    /// <summary>Segments that tile <see cref="Text"/> exactly: in order, without gap or overlap.</summary>
    public IReadOnlyList<CableSegment> Segments => _segments ??= Lists.Of(_layout.Segments);

    /// <summary>What was noticed and repaired, in order of place.</summary>
    public IReadOnlyList<CableDiagnostic> Diagnostics => _diagnostics ??= ReadDiagnostics();

    /// <summary>Where the cable was read from; null for a parsed text.</summary>
    public CableSource? Source { get; }

    /// <summary>
    /// The cable as a card in HTML: classification banner, heading, tags with their meaning, paragraphs to unfold, repairs marked. It
    /// runs no script, and all text of the cable is encoded.
    /// </summary>
    /// <remarks>A repair is marked at its words where they stand in the text shown; else a flag stands at the line or paragraph it
    ///     belongs to, and the list at the foot has the words of the source.</remarks>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The cable as Markdown: heading and paragraphs. All text of the cable is escaped.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    string IDisplayable.ToText() => Displays.Text(this);

    /// <summary>The id, or the subject where there is no id.</summary>
    public override string ToString() => Id ?? Subject ?? "";

    /// <summary>How the cable was parsed.</summary>
    internal CableParserOptions Options => _layout.Options;

    private EnvelopeFields Envelope => _envelope ??= EnvelopeFields.Read(_layout);

    private DraftingFields Drafting => _drafting ??= DraftingFields.Read(_layout);

    private MessageId MessageId => _id ??= MessageId.Read(_layout, Envelope, Declassification, Source?.Metadata?.Id);

    private SubjectField SubjectRead => _subject ??= SubjectField.Read(_layout);

    private Parsed<IReadOnlyList<string>> TagsRead => _tags ??= TagsField.Read(_layout);

    private Parsed<IReadOnlyList<CableReference>> ReferencesRead => _references ??= ReferenceField.Read(_layout, MessageId.Year);

    private Parsed<DeclassificationInstruction?> DeclassificationRead => _declassification ??= DeclassificationField.Read(_layout);

    private IReadOnlyList<CableParagraph> ReadParagraphs()
    {
        // Words were split by hyphens at line ends as long as texts were typed on tape: until about 1980.
        _layout.SplitsWords = Date?.Year < 1982;
        return Lists.Of(ParagraphList.Read(_layout));
    }

    /// <summary>Diagnostics of every field, so every field is read.</summary>
    private IReadOnlyList<CableDiagnostic> ReadDiagnostics()
    {
        var all = new List<CableDiagnostic>(_layout.Diagnostics.Items);
        all.AddRange(MessageId.Diagnostics.Items);
        all.AddRange(Envelope.Diagnostics.Items);
        all.AddRange(TagsRead.Diagnostics);
        all.AddRange(ReferencesRead.Diagnostics);
        all.AddRange(DeclassificationRead.Diagnostics);
        if (Source is not null) all.AddRange(SourceCheck.Read(_layout, Source, Id, Date, Classification, Tags));
        return Lists.Of(all.OrderBy(diagnostic => diagnostic.Start));
    }
}
