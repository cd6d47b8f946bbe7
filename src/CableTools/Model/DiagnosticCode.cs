using CableTools.Model;

namespace CableTools;

/// <summary>A diagnostic the reader can give: its stable name, its weight, what it means and where the rule comes from.</summary>
public sealed class DiagnosticCode
{
    private DiagnosticCode(string name, CableDiagnosticSeverity severity, string meaning, string source, bool repairs)
    {
        Name = name;
        Severity = severity;
        Meaning = meaning;
        Source = source;
        Repairs = repairs;
    }

    /// <summary>The name, as in <see cref="CableDiagnostic.Code"/>.</summary>
    public string Name { get; }

    /// <summary>The weight every diagnostic of this code has.</summary>
    public CableDiagnosticSeverity Severity { get; }

    /// <summary>What it means, in a sentence.</summary>
    public string Meaning { get; }

    /// <summary>The handbook section or the kind of damage it comes from.</summary>
    public string Source { get; }

    /// <summary>
    /// Whether a value is read otherwise than written. Such a diagnostic is given only where damage is looked for: under
    /// <see cref="RepairMode.None"/> there is none, and the value is what is written.
    /// </summary>
    public bool Repairs { get; }

    /// <summary>Every code, by name.</summary>
    public static IReadOnlyList<DiagnosticCode> All => Lists.Of(Known.Values.OrderBy(code => code.Name, StringComparer.Ordinal));

    /// <summary>The code's name.</summary>
    public override string ToString() => Name;

    /// <summary>
    /// The code's name, so that a diagnostic's code compares with one of these: <c>diagnostic.Code == DiagnosticCode.TagRepaired</c>.
    /// </summary>
    public static implicit operator string(DiagnosticCode code) => code.Name;

    /// <summary>The code of a name; null where there is none.</summary>
    internal static DiagnosticCode? Find(string name) => Known.TryGetValue(name, out var code) ? code : null;

    private static readonly Dictionary<string, DiagnosticCode> Known = new(StringComparer.Ordinal);

    /// <summary>A paragraph's label was damaged; its number was read from the running number.</summary>
    public static readonly DiagnosticCode ParagraphNumberRepaired = Repair(nameof(ParagraphNumberRepaired),
        "A paragraph's label was damaged; its number was read from the running number.", "transcription");

    /// <summary>Two paragraphs have the same number.</summary>
    public static readonly DiagnosticCode ParagraphNumberDoubled = Information(nameof(ParagraphNumberDoubled),
        "Two paragraphs have the same number.", "5 FAH-1 H-250");

    /// <summary>The running number skips a paragraph, or does not begin with 1.</summary>
    public static readonly DiagnosticCode ParagraphNumberMissing = Information(nameof(ParagraphNumberMissing),
        "The running number skips a paragraph, or does not begin with 1.", "5 FAH-1 H-250");

    /// <summary>A portion marking lost a parenthesis, or its level was misread.</summary>
    public static readonly DiagnosticCode PortionMarkingRepaired = Repair(nameof(PortionMarkingRepaired),
        "A portion marking lost a parenthesis, or its level was misread.", "transcription");

    /// <summary>The signature stood on the line of the last sentence and was taken off it.</summary>
    public static readonly DiagnosticCode SignatureGlued = Repair(nameof(SignatureGlued),
        "The signature stood on the line of the last sentence and was taken off it.", "transcription");

    /// <summary>A label of the heading block was misspelt.</summary>
    public static readonly DiagnosticCode HeadingLabelRepaired = Repair(nameof(HeadingLabelRepaired),
        "A label of the heading block was misspelt.", "transcription; 5 FAH-2 H-328");

    /// <summary>The classification was spelled with letters lost, doubled or swapped.</summary>
    public static readonly DiagnosticCode ClassificationRepaired = Repair(nameof(ClassificationRepaired),
        "The classification was spelled with letters lost, doubled or swapped.", "transcription; 5 FAH-2 H-321");

    /// <summary>A post's name was misspelt; it was read as the nearest one of the vocabulary.</summary>
    public static readonly DiagnosticCode PostRepaired = Repair(nameof(PostRepaired),
        "A post's name was misspelt; it was read as the nearest one of the vocabulary.", "transcription; 5 FAH-2 H-329");

    /// <summary>Letters and digits were swapped in the transmission identifier.</summary>
    public static readonly DiagnosticCode TransmissionIdRepaired = Repair(nameof(TransmissionIdRepaired),
        "Letters and digits were swapped in the transmission identifier.", "transcription; format line 1, ACP 127");

    /// <summary>A letter stood for a digit in a serial number.</summary>
    public static readonly DiagnosticCode SerialNumberRepaired = Repair(nameof(SerialNumberRepaired),
        "A letter stood for a digit in a serial number.", "transcription; format line 3, ACP 127");

    /// <summary>A precedence, prosign or word, was misread.</summary>
    public static readonly DiagnosticCode PrecedenceRepaired = Repair(nameof(PrecedenceRepaired),
        "A precedence, prosign or word, was misread.", "transcription; format line 5, ACP 121");

    /// <summary>Letters stood for digits in the date-time group, or its month was misspelt.</summary>
    public static readonly DiagnosticCode DateTimeGroupRepaired = Repair(nameof(DateTimeGroupRepaired),
        "Letters stood for digits in the date-time group, or its month was misspelt.", "transcription; format line 5, ACP 121");

    /// <summary>The date-time group is no date.</summary>
    public static readonly DiagnosticCode DateTimeGroupInvalid = Error(nameof(DateTimeGroupInvalid),
        "The date-time group is no date.", "format line 5, ACP 121");

    /// <summary>There is no date-time group; the year was inferred from the copy's date line or the declassification date.</summary>
    public static readonly DiagnosticCode YearInferred = Warning(nameof(YearInferred),
        "There is no date-time group; the year was inferred from the copy's date line or the declassification date.",
            "E.O. 12958 sec. 1.5, 1.6");

    /// <summary>Nothing reliable tells the rest of the message reference number: its year, or its serial number.</summary>
    public static readonly DiagnosticCode IdUnknown = Warning(nameof(IdUnknown),
        "Nothing reliable tells the rest of the message reference number: its year, or its serial number.", "5 FAH-2 H-321");

    /// <summary>The classification line has no post, or a redacted one; the originator's was taken.</summary>
    public static readonly DiagnosticCode PostInferred = Warning(nameof(PostInferred),
        "The classification line has no post, or a redacted one; the originator's was taken.", "5 FAH-2 H-321");

    /// <summary>Letters stood for digits in the executive order's number.</summary>
    public static readonly DiagnosticCode ExecutiveOrderRepaired = Repair(nameof(ExecutiveOrderRepaired),
        "Letters stood for digits in the executive order's number.", "transcription; 5 FAH-2 H-328");

    /// <summary>Tags were stuck together; they were parted by the vocabulary.</summary>
    public static readonly DiagnosticCode TagsParted = Repair(nameof(TagsParted),
        "Tags were stuck together; they were parted by the vocabulary.", "transcription; 5 FAH-3");

    /// <summary>A tag was misspelt; it was read as the nearest one of the vocabulary.</summary>
    public static readonly DiagnosticCode TagRepaired = Repair(nameof(TagRepaired),
        "A tag was misspelt; it was read as the nearest one of the vocabulary.", "transcription; 5 FAH-3");

    /// <summary>A word on the TAGS line is no known tag; it is kept as it stands.</summary>
    public static readonly DiagnosticCode TagUnknown = Information(nameof(TagUnknown),
        "A word on the TAGS line is no known tag; it is kept as it stands.", "5 FAH-3");

    /// <summary>The section of the classification line was misread.</summary>
    public static readonly DiagnosticCode SectionRepaired = Repair(nameof(SectionRepaired),
        "The section of the classification line was misread.", "transcription; 5 FAH-2 H-332");

    /// <summary>A caption was misspelt.</summary>
    public static readonly DiagnosticCode CaptionRepaired = Repair(nameof(CaptionRepaired),
        "A caption was misspelt.", "transcription; 5 FAH-2 H-322");

    /// <summary>
    /// The word that tells a format line of the envelope was misread (DE, FM, TO, INFO, ZNY), or a line is one only by what is misread.
    /// </summary>
    public static readonly DiagnosticCode FormatLineRepaired = Repair(nameof(FormatLineRepaired),
        "The word that tells a format line of the envelope was misread (DE, FM, TO, INFO, ZNY), or a line is one only by what is misread.",
        "transcription; ACP 127");

    /// <summary>Letters stood for digits in the filing time.</summary>
    public static readonly DiagnosticCode FilingTimeRepaired = Repair(nameof(FilingTimeRepaired),
        "Letters stood for digits in the filing time.", "transcription; format line 3, ACP 127");

    /// <summary>The classification letters of format line 4 were not all the same; the commonest was taken.</summary>
    public static readonly DiagnosticCode SecurityProsignRepaired = Repair(nameof(SecurityProsignRepaired),
        "The classification letters of format line 4 were not all the same; the commonest was taken.",
            "transcription; format line 4, ACP 127");

    /// <summary>The routing indicator of the originating station was misread; that of the originator was taken.</summary>
    public static readonly DiagnosticCode RoutingIndicatorRepaired = Repair(nameof(RoutingIndicatorRepaired),
        "The routing indicator of the originating station was misread; that of the originator was taken.",
            "transcription; format line 3, ACP 121");

    /// <summary>An address was misspelt; the nearest kind of mission or post of the vocabulary was taken.</summary>
    public static readonly DiagnosticCode AddresseeRepaired = Repair(nameof(AddresseeRepaired),
        "An address was misspelt; the nearest kind of mission or post of the vocabulary was taken.", "transcription; 5 FAH-2 H-322");

    /// <summary>Letters stood for digits in an addressee's continuity number.</summary>
    public static readonly DiagnosticCode ContinuityNumberRepaired = Repair(nameof(ContinuityNumberRepaired),
        "Letters stood for digits in an addressee's continuity number.", "transcription; format lines 7 and 8, ACP 127");

    /// <summary>Letters stood for digits in the declassification date, or its mark was misspelt.</summary>
    public static readonly DiagnosticCode DeclassificationRepaired = Repair(nameof(DeclassificationRepaired),
        "Letters stood for digits in the declassification date, or its mark was misspelt.", "transcription; 5 FAH-2 H-328");

    /// <summary>A number or letter of a reference was misread.</summary>
    public static readonly DiagnosticCode ReferenceRepaired = Repair(nameof(ReferenceRepaired),
        "A number or letter of a reference was misread.", "transcription; 5 FAH-2 H-329");

    /// <summary>A reason for classification was misread.</summary>
    public static readonly DiagnosticCode ReasonRepaired = Repair(nameof(ReasonRepaired),
        "A reason for classification was misread.", "transcription; E.O. 13526 sec. 1.4");

    /// <summary>The word that tells what a paragraph is for was misspelt: SUMMARY, COMMENT, ACTION REQUEST.</summary>
    public static readonly DiagnosticCode RoleLabelRepaired = Repair(nameof(RoleLabelRepaired),
        "The word that tells what a paragraph is for was misspelt: SUMMARY, COMMENT, ACTION REQUEST.", "transcription; 5 FAH-1 H-250");

    /// <summary>There is no classification line; the level was inferred from format line 4 or from the portion markings.</summary>
    public static readonly DiagnosticCode ClassificationInferred = Repair(nameof(ClassificationInferred),
        "There is no classification line; the level was inferred from format line 4 or from the portion markings.",
            "format line 4, ACP 127; E.O. 13526 sec. 1.6(c)");

    /// <summary>The classification line has no serial number; the station's of format line 3 was taken.</summary>
    public static readonly DiagnosticCode SerialNumberInferred = Warning(nameof(SerialNumberInferred),
        "The classification line has no serial number; the station's of format line 3 was taken.", "format line 3, ACP 127; 5 FAH-2 H-321");

    /// <summary>The text has no date-time group; the container's date was taken.</summary>
    public static readonly DiagnosticCode DateFromMetadata = Warning(nameof(DateFromMetadata),
        "The text has no date-time group; the container's date was taken.", "container");

    /// <summary>A label or format line is there, but its value cannot be read.</summary>
    public static readonly DiagnosticCode FieldUnreadable = Error(nameof(FieldUnreadable),
        "A label or format line is there, but its value cannot be read.", "5 FAH-2 H-320");

    /// <summary>Nothing of a cable was recognized in the text.</summary>
    public static readonly DiagnosticCode NoCableRecognized = Error(nameof(NoCableRecognized),
        "Nothing of a cable was recognized in the text.", "5 FAH-2 H-320");

    /// <summary>The filing day of format line 3 is not the day of the date-time group.</summary>
    public static readonly DiagnosticCode JulianDayDiffers = Warning(nameof(JulianDayDiffers),
        "The filing day of format line 3 is not the day of the date-time group.", "format lines 3 and 5, 5 FAH-2 H-323");

    /// <summary>The number of the section is greater than their count.</summary>
    public static readonly DiagnosticCode SectionCountWrong = Warning(nameof(SectionCountWrong),
        "The number of the section is greater than their count.", "5 FAH-2 H-332");

    /// <summary>A portion is marked above the overall classification.</summary>
    public static readonly DiagnosticCode PortionMarkingTooHigh = Warning(nameof(PortionMarkingTooHigh),
        "A portion is marked above the overall classification.", "E.O. 13526 sec. 1.6(c); 32 CFR 2001.21");

    /// <summary>A classified message names no classifier.</summary>
    public static readonly DiagnosticCode ClassifierMissing = Warning(nameof(ClassifierMissing),
        "A classified message names no classifier.", "E.O. 13526 sec. 1.6(a)");

    /// <summary>A classified message gives no reason for its classification.</summary>
    public static readonly DiagnosticCode ReasonMissing = Warning(nameof(ReasonMissing),
        "A classified message gives no reason for its classification.", "E.O. 13526 sec. 1.6(a)(5)");

    /// <summary>A classified message gives neither date nor event of declassification.</summary>
    public static readonly DiagnosticCode DeclassificationMissing = Warning(nameof(DeclassificationMissing),
        "A classified message gives neither date nor event of declassification.", "E.O. 13526 sec. 1.5, 1.6(a)(4)");

    /// <summary>The date of declassification is past.</summary>
    public static readonly DiagnosticCode DeclassificationPast = Information(nameof(DeclassificationPast),
        "The date of declassification is past.", "E.O. 13526 sec. 3.3");

    /// <summary>Captions of a message say different things.</summary>
    public static readonly DiagnosticCode CaptionsContradict = Warning(nameof(CaptionsContradict),
        "Captions of a message contradict one another, or its classification.", "5 FAH-2 H-322; 5 FAH-3 H-700");

    /// <summary>A record, or a file in an archive, could not be read; the cable is what could be made of it.</summary>
    public static readonly DiagnosticCode RecordMalformed = Error(nameof(RecordMalformed),
        "A record, or a file in an archive, could not be read; the cable is what could be made of it.", "container");

    /// <summary>A record broke the rules of its container and was read all the same.</summary>
    public static readonly DiagnosticCode RecordRepaired = Warning(nameof(RecordRepaired),
        "A record broke the rules of its container and was read all the same.", "container");

    /// <summary>
    /// The text has no message reference number of its own, or tells its year by inference only; the container's was taken.
    /// </summary>
    public static readonly DiagnosticCode IdFromMetadata = Warning(nameof(IdFromMetadata),
        "The text has no message reference number of its own, or tells its year by inference only; the container's was taken.",
        "container");

    /// <summary>
    /// The container's message reference number is not the text's; it was taken, unless it names no known post.
    /// </summary>
    public static readonly DiagnosticCode MetadataIdDiffers = Warning(nameof(MetadataIdDiffers),
        "The container's message reference number is not the text's; it was taken, unless it names no known post.", "container");

    /// <summary>The container's date is not the day of the text's date-time group.</summary>
    public static readonly DiagnosticCode MetadataDateDiffers = Warning(nameof(MetadataDateDiffers),
        "The container's date is not the day of the text's date-time group.", "container");

    /// <summary>The container's classification is not the text's.</summary>
    public static readonly DiagnosticCode MetadataClassificationDiffers = Warning(nameof(MetadataClassificationDiffers),
        "The container's classification is not the text's.", "container");

    /// <summary>The container has tags that the text's TAGS line lacks.</summary>
    public static readonly DiagnosticCode MetadataTagsDiffer = Warning(nameof(MetadataTagsDiffer),
        "The container has tags that the text's TAGS line lacks.", "container");

    /// <summary>A section of the message was not among those joined.</summary>
    public static readonly DiagnosticCode SectionMissing = Warning(nameof(SectionMissing),
        "A section of the message was not among those joined.", "5 FAH-2 H-332");

    /// <summary>A section of the message was there more than once; the first was taken.</summary>
    public static readonly DiagnosticCode SectionDoubled = Warning(nameof(SectionDoubled),
        "A section of the message was there more than once; the first was taken.", "5 FAH-2 H-332");

    private static DiagnosticCode Repair(string name, string meaning, string source) =>
        Add(name, CableDiagnosticSeverity.Warning, meaning, source, repairs: true);

    private static DiagnosticCode Error(string name, string meaning, string source) =>
        Add(name, CableDiagnosticSeverity.Error, meaning, source);

    private static DiagnosticCode Information(string name, string meaning, string source) =>
        Add(name, CableDiagnosticSeverity.Information, meaning, source);

    private static DiagnosticCode Warning(string name, string meaning, string source) =>
        Add(name, CableDiagnosticSeverity.Warning, meaning, source);

    private static DiagnosticCode Add(
        string name, CableDiagnosticSeverity severity, string meaning, string source, bool repairs = false)
    {
        var code = new DiagnosticCode(name, severity, meaning, source, repairs);
        Known.Add(name, code);
        return code;
    }
}
