using System.Diagnostics;
using CableTools.Fields;
using CableTools.Layout;
using CableTools.Model;
using CableTools.Repair;

namespace CableTools;

/// <summary>One cable: its source text, unchanged, and everything read from it. Immutable and safe to read from several threads.</summary>
/// <remarks>Parsing finds what is where; each field is read when first asked for, and kept.</remarks>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
[DebuggerDisplay("{Name,nq}")]
public sealed class Cable : IDisplayable, ICableIdentity
{
    private readonly CableLayout _layout;
    private EnvelopeFields? _envelope;
    private AddresseeList? _addressees;
    private DraftingFields? _drafting;
    private MessageId? _id;
    private CableMetadata? _record;
    private SubjectField? _subject;
    private Parsed<IReadOnlyList<CableParagraph>>? _paragraphs;
    private IReadOnlyList<CableSegment>? _segments;
    private IReadOnlyList<CableCitation>? _citations;
    private IReadOnlyList<CableDiagnostic>? _diagnostics;
    private Parsed<IReadOnlyList<string>>? _tags, _captions;
    private Parsed<IReadOnlyList<CableReference>>? _references;
    private Parsed<DeclassificationInstruction?>? _declassification;
    private Parsed<ClassificationAuthority?>? _classifiedBy;
    private Parsed<Classification?>? _classification;
    private Parsed<string?>? _summary, _comment;
    private string? _signature;

    private Cable(string text, CableParserOptions options, CableSource? source)
    {
        Text = text;
        Options = options;
        Source = source;
        _layout = LayoutReader.Read(text, RepairLog.Asks(options));
        _layout.Cable = this;
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

    /// <summary>
    /// Date and time from the date-time group, UTC; where the text has none, the container's, told (DateFromMetadata); null where neither
    /// says one.
    /// </summary>
    public DateTimeOffset? Date => Envelope.Date ?? Metadata?.Date;

    /// <summary>Whether <see cref="Date"/> is the container's: statistics say how many of their cables are dated so.</summary>
    internal bool IsDatedByContainer => Envelope.Date is null && Source?.Metadata?.Date is not null;

    /// <summary>Transmission identifier (format line 1), "VZCZCXRO2761"; null where there is none.</summary>
    public string? TransmissionId => Envelope.TransmissionId;

    /// <summary>Routing indicator of the originating station (format line 3), "RUEHMO"; null where there is none.</summary>
    public string? OriginatingStation => Envelope.OriginatingStation;

    /// <summary>Station serial number (format line 3), 5030; null where there is none.</summary>
    public int? StationSerialNumber => Envelope.StationSerialNumber;

    /// <summary>
    /// Action precedence (format line 5), or of the action addressees where SMART printed the message without one; null where there is
    /// none.
    /// </summary>
    public Precedence? Precedence => Envelope.Precedence ?? (_layout.IsPrinted ? PrecedenceWords.Highest(To) : null);

    /// <summary>Precedence for information addressees (format line 5); null where the line gives one precedence only.</summary>
    public Precedence? InfoPrecedence =>
        Envelope.InfoPrecedence ?? (_layout.IsPrinted ? PrecedenceWords.Highest(Info) : null);

    /// <summary>Originator (format line 6), "AMEMBASSY MOSCOW"; null where there is none.</summary>
    public string? From => Envelope.From;

    /// <summary>Post as it stands in the message reference number, "MOSCOW", "NEWDELHI", "STATE"; null where unknown.</summary>
    public string? Post => MessageId.Post;

    /// <summary>Action addressees (format line 7).</summary>
    public IReadOnlyList<Addressee> To => Addressees.To;

    /// <summary>Information addressees (format line 8).</summary>
    public IReadOnlyList<Addressee> Info => Addressees.Info;

    /// <summary>
    /// Overall classification; where there is no classification line, what format line 4 or the portion markings say, told
    /// (ClassificationInferred).
    /// </summary>
    public Classification Classification => ClassificationRead.Value ?? Classification.Unknown;

    /// <summary>Captions, "SIPDIS", "NOFORN", "SENSITIVE", each once, in order.</summary>
    public IReadOnlyList<string> Captions => CaptionsRead.Value;

    /// <summary>Number of this section of a multi-section message; null where the text names none.</summary>
    public int? Section => _layout.Classification?.Section ?? Envelope.Section;

    /// <summary>Count of the message's sections; null where the text names none.</summary>
    public int? SectionCount => _layout.Classification?.SectionCount;

    /// <summary>The E.O. line; null where there is none.</summary>
    public DeclassificationInstruction? Declassification => DeclassificationRead.Value;

    /// <summary>TAGS in normal form, each once, in order; a person as "CLINTON, HILLARY".</summary>
    public IReadOnlyList<string> Tags => TagsRead.Value;

    /// <summary>Subject on one line, without its portion marking; null where there is none.</summary>
    public string? Subject => SubjectRead.Text;

    /// <summary>Portion marking of the subject, "S/NF" of "(S/NF) MEETING WITH ..."; null where there is none.</summary>
    public string? SubjectMarking => SubjectRead.Marking;

    /// <summary>References, in order.</summary>
    public IReadOnlyList<CableReference> References => ReferencesRead.Value;

    /// <summary>
    /// Places in the running text that point at other documents, in order: "REFTEL", "ref b", "paragraph 3 of 06 MOSCOW 5030".
    /// </summary>
    public IReadOnlyList<CableCitation> Citations => _citations ??= Lists.Of(CitationReader.Read(_layout, References, Year));

    /// <summary>The "Classified By" line; null where there is none.</summary>
    public ClassificationAuthority? ClassifiedBy => ClassifiedByRead.Value;

    /// <summary>Paragraphs of the text, in order.</summary>
    public IReadOnlyList<CableParagraph> Paragraphs => ParagraphsRead.Value;

    /// <summary>Running text of the summary, without labels, paragraph numbers and markings; null where there is none.</summary>
    public string? Summary => (_summary ??= new(RoleText.Read(Paragraphs, CableParagraphRole.Summary, _layout.Repairs))).Value;

    /// <summary>Running text of the comment, without labels, paragraph numbers and markings; null where there is none.</summary>
    public string? Comment => (_comment ??= new(RoleText.Read(Paragraphs, CableParagraphRole.Comment, _layout.Repairs))).Value;

    /// <summary>Signature, "BURNS"; null where there is none.</summary>
    public string? Signature => _signature ??= _layout.Signature.IsEmpty ? null : _layout.Signature.ToString();

    /// <summary>Whether this is an extract, the envelope withheld.</summary>
    public bool IsPartial => _layout.IsPartial;

    /// <summary>
    /// Whether anything of a cable was found in the text: a line of the envelope or the head, or a cable's paragraphs. Where not, a
    /// diagnostic says so, too (NoCableRecognized).
    /// </summary>
    public bool IsRecognized => _layout.IsRecognized;

    /// <summary>Drafter, from DRAFTED BY or the archive's attributes, "S/S-O: G. TWOHIE"; null where unknown.</summary>
    public string? DraftedBy => Drafting.DraftedBy;

    /// <summary>Approving officer, from APPROVED BY; null where unknown.</summary>
    public string? ApprovedBy => Drafting.ApprovedBy;

    /// <summary>Clearances that stand below APPROVED BY, "EUR/SOV:JSMITH"; empty for most.</summary>
    public IReadOnlyList<string> Clearances => Drafting.Clearances;

    /// <summary>Offices with their counts of the 1970s form, action or origin first, "SS-10"; empty for later messages.</summary>
    public IReadOnlyList<string> Distribution => Drafting.Distribution;

    /// <summary>
    /// The archive's attributes after the text ("Message Attributes"), by name; empty for most. What the archive says, not the message.
    /// </summary>
    public IReadOnlyDictionary<string, string> Attributes => Drafting.Attributes;

    /// <summary>Day of the year on which the message was filed (format line 3, "1321305" is day 132); null where there is none.</summary>
    public int? JulianDay => Envelope.JulianDay;

    /// <summary>Segments that tile <see cref="Text"/> exactly: in order, without gap or overlap.</summary>
    public IReadOnlyList<CableSegment> Segments => _segments ??= Lists.Of(_layout.Segments.Items);

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

    /// <summary>
    /// The source text: where PowerShell wants a text of a cable, as Select-String and Set-Content do, it is that. A message names a cable
    /// by its <see cref="Id"/>.
    /// </summary>
    public override string ToString() => Text;

    /// <summary>By what messages name the cable: its id, or its subject.</summary>
    internal string Name => Id ?? Subject ?? "";

    /// <summary>Letters of format line 4, "CCCCC": the classification's letter five times; null where there are none.</summary>
    public string? SecurityProsign => Envelope.SecurityProsign;

    /// <summary>
    /// Where a field stands in <see cref="Text"/>; null where it does not. A field of several stretches spans from the first to the last.
    /// </summary>
    public TextSpan? PlaceOf(CableField field) =>
        FieldPlaces.Find(_layout, Envelope, Addressees, field) is (int start, int end) ? new TextSpan(start, end - start) : null;

    /// <summary>
    /// What is written where a field stands, damage and all, "00503O" where the serial number was read as 5030; null where the field does
    /// not stand in the text. The field's own property has what it means, <see cref="Diagnostics"/> what was repaired on the way.
    /// </summary>
    public string? Written(CableField field) => PlaceOf(field)?.Of(Text);

    /// <summary>How the cable was parsed.</summary>
    internal CableParserOptions Options { get; }

    /// <summary>What the container says besides, or the record's head that stands in the text.</summary>
    private CableMetadata? Metadata =>
        Source?.Metadata ?? (_layout.Record is { } record ? _record ??= RecordMetadata.Of(record) : null);

    private EnvelopeFields Envelope => _envelope ??= EnvelopeFields.Read(_layout);

    private AddresseeList Addressees => _addressees ??= AddresseeList.Read(_layout);

    private DraftingFields Drafting => _drafting ??= DraftingFields.Read(_layout);

    private MessageId MessageId => _id ??= MessageId.Read(_layout, Envelope, Metadata);

    /// <summary>Two-digit year of the message, of the date-time group where that is enough; null where unknown.</summary>
    private int? Year => MessageDate.YearOf(_layout) % 100 ?? MessageId.Year;

    private SubjectField SubjectRead => _subject ??= SubjectField.Read(_layout);

    private Parsed<Classification?> ClassificationRead => _classification ??= ClassificationField.Read(_layout, Envelope);

    private Parsed<IReadOnlyList<string>> CaptionsRead => _captions ??= CaptionField.Read(_layout);

    private Parsed<IReadOnlyList<string>> TagsRead => _tags ??= TagsField.Read(_layout);

    private Parsed<IReadOnlyList<CableReference>> ReferencesRead => _references ??= ReferenceField.Read(_layout, Year);

    private Parsed<DeclassificationInstruction?> DeclassificationRead => _declassification ??= DeclassificationField.Read(_layout);

    private Parsed<ClassificationAuthority?> ClassifiedByRead => _classifiedBy ??= ClassifiedByField.Read(_layout);

    /// <summary>Words were split by hyphens at line ends as long as texts were typed on tape: until about 1980.</summary>
    private Parsed<IReadOnlyList<CableParagraph>> ParagraphsRead =>
        _paragraphs ??= ParagraphList.Read(_layout, splitsWords: MessageDate.YearOf(_layout) < 1982);

    /// <summary>
    /// Diagnostics of every field, so every field is read. Where repairs are to be reported and not made, they are those of a second
    /// reading that makes them.
    /// </summary>
    private IReadOnlyList<CableDiagnostic> ReadDiagnostics()
    {
        if (Options.Repair == RepairMode.Report) return new Cable(Text, Options with { Repair = RepairMode.Apply }, Source).Diagnostics;
        var all = new DiagnosticSort();
        all.Add(_layout.Log.Items);
        all.Add(MessageId.Diagnostics);
        all.Add(Envelope.Diagnostics);
        all.Add(Addressees.Diagnostics);
        all.Add(ClassificationRead.Diagnostics);
        all.Add(CaptionsRead.Diagnostics);
        all.Add(TagsRead.Diagnostics);
        all.Add(SubjectRead.Diagnostics);
        all.Add(ReferencesRead.Diagnostics);
        all.Add(DeclassificationRead.Diagnostics);
        all.Add(ClassifiedByRead.Diagnostics);
        all.Add(ParagraphsRead.Diagnostics);
        all.Add(EmbeddedMarks.Read(_layout, Paragraphs));
        all.Add(MisreadLines.Read(_layout, all));
        all.Add(SourceCheck.Read(_layout, Source, Metadata, Envelope.Date, Classification, Tags));
        return all.ToList();
    }
}
