using CableTools.Tests.Reading;

namespace CableTools.Tests.Diagnostics;

/// <summary>
/// Each code on the cable that is damaged, or made wrong, in one place: where the diagnostic lies, and what it says was read as what.
/// </summary>
public sealed class EveryCodeTests
{
    private const string Clean =
        """
        VZCZCXRO2761
        OO RUEHDBU
        DE RUEHMO #5030/01 1321305
        ZNY CCCCC ZZH
        O 121305Z MAY 06
        FM AMEMBASSY MOSCOW
        TO RUEHC/SECSTATE WASHDC IMMEDIATE 4033
        INFO RUEHBJ/AMEMBASSY BEIJING PRIORITY 2008
        BT
        C O N F I D E N T I A L SECTION 01 OF 02 MOSCOW 005030

        SIPDIS

        E.O. 12958: DECL: 05/12/2016
        TAGS: PREL, PGOV, RS
        SUBJECT: (C) BRIDGES OVER THE RIVER
        REF: A. STATE 76665
             B. OSLO 465

        Classified By: Ambassador Pat Sample.  Reasons: 1.4 (b) and (d).

        1. (C) Summary: The bridges are five.  End summary.

        2. (C) They are of wood, all of them.

        3. (C) Nobody counted them.

        SAMPLE
        """;

    /// <summary>
    /// A code, what is put in the place of what in the clean cable, the text the diagnostic lies on, and what its message ends in.
    /// </summary>
    private static readonly (string Code, string Clean, string Damaged, string Place, string Message)[] InTheText =
    [
        ("TransmissionIdRepaired", "VZCZCXRO2761", "VZCZCXR0276l", "VZCZCXR0276l", "\"VZCZCXR0276l\" read as \"VZCZCXRO2761\""),
        ("TransmissionIdRepaired", "VZCZCXRO2761", "VZCCZCXRO2761", "VZCCZCXRO2761", "\"VZCCZCXRO2761\" read as \"VZCZCXRO2761\""),
        ("FieldUnreadable", "VZCZCXRO2761", "VZCCZCXR27X1", "VZCCZCXR27X1", "expected VZCZC, three letters and four digits"),
        ("FormatLineRepaired", "DE RUEHMO", "OE RUEHMO", "OE", "\"OE\" read as \"DE\""),
        ("FormatLineRepaired", "FM AMEMBASSY", "FN AMEMBASSY", "FN", "\"FN\" read as \"FM\""),
        ("FormatLineRepaired", "TO RUEHC", "T0 RUEHC", "T0", "\"T0\" read as \"TO\""),
        ("FormatLineRepaired", "TO RUEHC", "O RUEHC", "O", "\"O\" read as \"TO\""),
        ("FormatLineRepaired", "TO RUEHC/SECSTATE", "T0 SECSTATE", "T0", "\"T0\" read as \"TO\""),
        ("FormatLineRepaired", "INFO RUEHBJ", "INF RUEHBJ", "INF", "\"INF\" read as \"INFO\""),
        ("FormatLineRepaired", "ZNY CCCCC", "2NY CCCCC", "2NY", "\"2NY\" read as \"ZNY\""),
        ("FormatLineRepaired", "OO RUEHDBU", "0O RUEHDBU", "0O RUEHDBU", "\"0O RUEHDBU\" read as \"Routing\""),
        ("RoutingIndicatorRepaired", "DE RUEHMO", "DE RUEHM0", "RUEHM0", "\"RUEHM0\" read as \"RUEHMO\""),
        ("RoutingIndicatorRepaired", "RUEHBJ/", "RUEH8J/", "RUEH8J", "\"RUEH8J\" read as \"RUEHBJ\""),
        ("SerialNumberRepaired", "#5030/01", "#503O/01", "503O", "\"503O\" read as \"5030\""),
        ("SerialNumberInferred", " MOSCOW 005030", "", "5030", "5030, was taken"),
        ("SerialNumberRepaired", "MOSCOW 005030", "MOSCOW 00503O", "00503O", "\"00503O\" read as \"005030\""),
        ("SerialNumberRepaired", "MOSCOW 005030", "MOSCOW 00500", "00500", "\"00500\" read as \"005030\""),
        ("FieldUnreadable", "#5030/01", "#XXXX/01", "DE RUEHMO #XXXX/01 1321305", "expected # and digits"),
        ("FilingTimeRepaired", "1321305", "l321305", "l321305", "\"l321305\" read as \"1321305\""),
        ("FieldUnreadable", "1321305", "13X1305", "13X1305", "expected seven digits"),
        ("SecurityProsignRepaired", "CCCCC", "CCGCC", "CCGCC", "\"CCGCC\" read as \"CCCCC\""),
        ("FieldUnreadable", "CCCCC", "CSCSX", "CSCSX", "expected the classification's letter five times"),
        ("PrecedenceRepaired", "O 121305Z", "0 121305Z", "0", "\"0\" read as \"O\""),
        ("PrecedenceRepaired", "IMMEDIATE", "IMEDIATE", "IMEDIATE", "\"IMEDIATE\" read as \"IMMEDIATE\""),
        ("DateTimeGroupRepaired", "121305Z MAY 06", "l21305Z MAY O6", "l21305Z MAY O6", "read as \"121305Z MAY 06\""),
        ("DateTimeGroupRepaired", "MAY 06", "MYA 06", "121305Z MYA 06", "read as \"121305Z MAY 06\""),
        ("DateTimeGroupRepaired", "121305Z", "12105Z", "12105Z MAY 06", "read as \"121305Z MAY 06\""),
        ("DateTimeGroupRepaired", "121305Z", "121305", "121305 MAY 06", "read as \"121305Z MAY 06\""),
        ("DateTimeGroupInvalid", "121305Z", "421305Z", "421305Z MAY 06", "\"421305Z MAY 06\" is no date"),
        ("DateTimeGroupInvalid", "121305Z", "12205Z", "12205Z MAY 06", "\"12205Z MAY 06\" is no date"),
        ("JulianDayDiffers", "1321305", "1331305", "DE RUEHMO #5030/01 1331305", "of day 132 (2006-05-12)"),
        ("FieldUnreadable", "FM AMEMBASSY MOSCOW", "FM", "FM", "expected the originator behind FM"),
        ("AddresseeRepaired", "AMEMBASSY BEIJING", "AMEMBASY BEIJING", "AMEMBASY", "\"AMEMBASY\" read as \"AMEMBASSY\""),
        ("AddresseeRepaired", "AMEMBASSY BEIJING", "AMEMBASSY BE1JING", "BE1JING", "\"BE1JING\" read as \"BEIJING\""),
        ("AddresseeRepaired", "AMEMBASSY BEIJING", "FRENCH READERS CLLECTIVE", "CLLECTIVE", "\"CLLECTIVE\" read as \"COLLECTIVE\""),
        ("AddresseeRepaired", "AMEMBASSY BEIJING", "NAVY YARD WASHC", "WASHC", "\"WASHC\" read as \"WASHDC\""),
        ("AddresseeRepaired", "AMEMBASSY BEIJING", "GIA WASHDC", "GIA WASHDC", "\"GIA WASHDC\" read as \"CIA WASHDC\""),
        ("AddresseeRepaired", "AMEMBASSY BEIJING", "DEPT 0F TREASURY WASHINGTON DC", "DEPT 0F TREASURY WASHINGTON DC",
            "read as \"DEPT OF TREASURY WASHINGTON DC\""),
        ("AddresseeRepaired", "AMEMBASSY BEIJING", "MO5COW POLITICAL TEAM", "MO5COW", "\"MO5COW\" read as \"MOSCOW\""),
        ("ContinuityNumberRepaired", "IMMEDIATE 4033", "IMMEDIATE 4O33", "4O33", "\"4O33\" read as \"4033\""),
        ("ClassificationRepaired", "C O N F I D E N T I A L", "C O N F I D F N T I A L", "C O N F I D F N T I A L",
            "read as \"CONFIDENTIAL\""),
        ("ClassificationRepaired", "C O N F I D E N T I A L", "UN CLAS", "UN CLAS", "\"UN CLAS\" read as \"UNCLAS\""),
        ("ClassificationRepaired", "C O N F I D E N T I A L", "C O N F ID E N T I A L", "C O N F ID E N T I A L",
            "read as \"CONFIDENTIAL\""),
        ("ClassificationInferred", "C O N F I D E N T I A L SECTION 01 OF 02 MOSCOW 005030", "", "CCCCC",
            "\"CCCCC\" of format line 4 says Confidential"),
        ("SectionRepaired", "SECTION 01", "SECTION O1", "O1", "\"O1\" read as \"01\""),
        ("SectionRepaired", "#5030/01", "#5030/0l", "0l", "\"0l\" read as \"01\""),
        ("SectionCountWrong", "01 OF 02", "03 OF 02", "C O N F I D E N T I A L SECTION 03 OF 02 MOSCOW 005030", "section 3 of 2"),
        ("PostRepaired", "MOSCOW 005030", "M0SCOW 005030", "M0SCOW", "\"M0SCOW\" read as \"MOSCOW\""),
        ("PostRepaired", "OSLO 465", "0SLO 465", "0SLO", "\"0SLO\" read as \"OSLO\""),
        ("PostRepaired", "STATE 76665", "STAE 76665", "STAE", "\"STAE\" read as \"STATE\""),
        ("PostRepaired", "STATE 76665", "BUENO5 AIRES 76665", "BUENO5", "\"BUENO5\" read as \"BUENOS\""),
        ("PostRepaired", "STATE 76665", "BUENOS A1RES 76665", "A1RES", "\"A1RES\" read as \"AIRES\""),
        ("PostRepaired", "STATE 76665", "05B0GOTA665", "B0GOTA", "\"B0GOTA\" read as \"BOGOTA\""),
        ("CaptionRepaired", "SIPDIS", "SIPDS", "SIPDS", "\"SIPDS\" read as \"SIPDIS\""),
        ("CaptionRepaired", "B. OSLO 465\n", "B. OSLO 465\n\nSENSIIVE BUT UNCLASSIFIED\n", "SENSIIVE",
            "\"SENSIIVE\" read as \"SENSITIVE\""),
        ("HeadingLabelRepaired", "SUBJECT:", "SUBJCT:", "SUBJCT:", "\"SUBJCT\" read as \"SUBJECT\""),
        ("HeadingLabelRepaired", "SUBJECT:", "SU BJECT:", "SU BJECT:", "\"SU BJECT\" read as \"SUBJECT\""),
        ("HeadingLabelRepaired", "TAGS:", "TACS:", "TACS:", "\"TACS\" read as \"TAGS\""),
        ("HeadingLabelRepaired", "Classified By:", "Classifed By:", "Classifed By", "\"Classifed By\" read as \"CLASSIFIED BY\""),
        ("HeadingLabelRepaired", "Classified By:", "Classified 8y:", "Classified 8y", "\"Classified 8y\" read as \"CLASSIFIED BY\""),
        ("HeadingLabelRepaired", "Reasons: 1.4", "Reasns: 1.4", "Reasns", "\"Reasns\" read as \"reasons\""),
        ("HeadingLabelRepaired", "Reasons: 1.4", "for rea sons 1.4", "rea sons", "\"rea sons\" read as \"reasons\""),
        ("ExecutiveOrderRepaired", "12958", "l2958", "l2958", "\"l2958\" read as \"12958\""),
        ("ExecutiveOrderRepaired", "E.O. 12958: DECL:", "EO l2958 DECL:", "l2958", "\"l2958\" read as \"12958\""),
        ("ExecutiveOrderRepaired", "12958", "1298", "1298", "\"1298\" read as \"12958\""),
        ("DeclassificationRepaired", "05/12/2016", "05/12/2O16", "05/12/2O16", "\"05/12/2O16\" read as \"05/12/2016\""),
        ("DeclassificationRepaired", "DECL:", "DECLl:", "DECLl", "\"DECLl\" read as \"DECL\""),
        ("DeclassificationMissing", "E.O. 12958: DECL: 05/12/2016", "", "C O N F I D E N T I A L SECTION 01 OF 02 MOSCOW 005030",
            "a classified message without an E.O. line"),
        ("CaptionsContradict", "SIPDIS", "SIPDIS EXDIS NODIS", "SIPDIS EXDIS NODIS",
            "EXDIS and NODIS: a message has one distribution caption"),
        ("CaptionsContradict", "SIPDIS", "SENSITIVE", "SENSITIVE", "SENSITIVE is for unclassified messages, and this one is Confidential"),
        ("DeclassificationPast", "SIPDIS", "SIPDIS", "E.O. 12958: DECL: 05/12/2016", "to be declassified on 2016-05-12, which is past"),
        ("TagRepaired", "PGOV", "PGVO", "PGVO", "\"PGVO\" read as \"PGOV\""),
        ("TagRepaired", "PGOV", "PGO", "PGO", "\"PGO\" read as \"PGOV\""),
        ("TagRepaired", ", RS", ", R5", "R5", "\"R5\" read as \"RS\""),
        ("TagsParted", "PREL, PGOV, RS", "PRELPGOV, RS", "PRELPGOV", "\"PRELPGOV\" read as \"PREL PGOV\""),
        ("TagUnknown", "RS", "QQXZ", "QQXZ", "\"QQXZ\" is no known tag"),
        ("TagUnknown", "RS", "QQ", "QQ", "\"QQ\" is no known tag"),
        ("FieldUnreadable", "TAGS: PREL, PGOV, RS", "TAGS:", "TAGS:", "expected codes of two letters or more"),
        ("FieldUnreadable", "05/12/2016", "05/12/216", "05/12/216", "expected month, day and year"),
        ("FieldUnreadable", "SUBJECT: (C) BRIDGES OVER THE RIVER", "SUBJECT:", "SUBJECT:", "expected text behind its label"),
        ("ReferenceRepaired", "76665", "7666S", "7666S", "\"7666S\" read as \"76665\""),
        ("ReferenceRepaired", "STATE 76665", "2O06 STATE 76665", "2O06", "\"2O06\" read as \"2006\""),
        ("ReferenceRepaired", "STATE 76665", "O5BOGOTA665", "O5", "\"O5\" read as \"05\""),
        ("ReferenceRepaired", "OSLO 465", "OSLO l2", "l2", "\"l2\" read as \"12\""),
        ("ReferenceRepaired", "B. OSLO", "8. OSLO", "8", "\"8\" read as \"B\""),
        ("ReasonRepaired", "1.4 (b)", "l.4 (b)", "l", "\"l\" read as \"1\""),
        ("ReasonRepaired", "1.4 (b)", "1.4 (8)", "8", "\"8\" read as \"b\""),
        ("ClassifierMissing", "Classified By: Ambassador Pat Sample.  Reasons: 1.4 (b) and (d).", "", "",
            "a classified message without a Classified By line"),
        ("ReasonMissing", "  Reasons: 1.4 (b) and (d).", "", "Classified By: Ambassador Pat Sample.", "no reason for the classification"),
        ("PortionMarkingRepaired", "2. (C)", "2. C)", "C)", "lacks its opening parenthesis"),
        ("PortionMarkingRepaired", "SUBJECT: (C)", "SUBJECT: (G)", "(G)", "\"G\" read as \"C\""),
        ("PortionMarkingTooHigh", "2. (C)", "2. (S)", "2. (S) They are of w", "(S) is above the message's Confidential"),
        ("ParagraphNumberRepaired", "2. (C)", "Z. (C)", "Z", "\"Z\" read as 2"),
        ("ParagraphNumberMissing", "3. (C)", "4. (C)", "4", "paragraph 4 follows 2"),
        ("ParagraphNumberDoubled", "2. (C)", "1. (C)", "1", "paragraph number 1 stands twice"),
        ("RoleLabelRepaired", "Summary:", "Sumary:", "Sumary", "\"Sumary\" read as \"SUMMARY\""),
        ("SignatureGlued", "Nobody counted them.\n\nSAMPLE", "Nobody counted them. SAMPLE", "SAMPLE", "stands on the last sentence's line"),
        ("YearInferred", "O 121305Z MAY 06\n", "", "E.O. 12958: DECL: 05/12/2016",
            "the year 2006 is inferred from the declassification date, 10 years later"),
        ("PostInferred", "02 MOSCOW 005030", "02 XXXXXXXXXXXX 005030", "005030", "the originator's, MOSCOW, was taken"),
    ];

    private static readonly (string Code, Func<IEnumerable<CableDiagnostic>> Diagnostics, string Message)[] OfTheContainer =
    [
        ("NoCableRecognized", () => Cable.Parse("Dear Sam,\n\nthe river is wide.\n").Diagnostics, "expected an envelope"),
        ("RecordMalformed", () => Sample.Read("{\"text\":", "x.ndjson").Single().Diagnostics, "JSON"),
        ("RecordRepaired", () => Sample.Read(Sample.Csv(Sample.CsvRow(1, "06OSLO123", "R 121305Z MAY 06",
            "UNCLAS OSLO 000123\n\nA @word@ more.\n"))
            .Replace('@', '"'), "dump.csv").Single().Diagnostics, "2 quotes that were not escaped were read as text"),
        ("IdUnknown", () => Cable.Parse("UNCLAS OSLO 000123\n\nTAGS: PREL\nSUBJECT: X\n").Diagnostics, "nothing else tells the year"),
        ("IdFromMetadata", () => Row("06OSLO123", "", "R 121305Z MAY 06\n\nTAGS: PREL\nSUBJECT: X\n"), "OSLO 123 were used"),
        ("DateFromMetadata", () => Row("06OSLO123", "", "UNCLAS OSLO 000123\n\nTAGS: PREL\nSUBJECT: X\n"),
            "the container's date 2006-05-12 13:05 was taken"),
        ("MetadataIdDiffers", () => Row("06OSLO124", "R 121305Z MAY 06", "UNCLAS OSLO 000123\n"),
            "the container has 06OSLO124, the text 06OSLO123"),
        ("MetadataDateDiffers", () => Row("06OSLO123", "R 131305Z MAY 06", "UNCLAS OSLO 000123\n"),
            "the container has 2006-05-12, the text 2006-05-13"),
        ("MetadataClassificationDiffers", () => Row("06OSLO123", "R 121305Z MAY 06", "S E C R E T OSLO 000123\n"),
            "the container has UNCLASSIFIED, the text Secret"),
        ("MetadataTagsDiffer", () => Sample.Read(Sample.Page().Replace("<a href='/tag/SENV_0.html'>SENV</a>",
            "<a href='/tag/PGOV_0.html'></a>",
            StringComparison.Ordinal), "x.html").Single().Diagnostics, "the text lacks PGOV"),
        ("SectionMissing", () => CableSections.Join([Cable.Parse(Clean)]).Diagnostics, "2"),
        ("SectionDoubled", () => CableSections.Join([Cable.Parse(Clean), Cable.Parse(Clean)]).Diagnostics, "1"),
    ];

    public static TheoryData<string, string, string, string, string> Damages => [.. InTheText];

    public static TheoryData<string> ContainerCodes => [.. OfTheContainer.Select(row => row.Code)];

    [Theory]
    [MemberData(nameof(Damages))]
    public void A_diagnostic_has_its_code_its_place_and_what_it_is_about(string code, string clean, string damaged, string place,
        string message)
    {
        Assert.Contains(clean, Clean, StringComparison.Ordinal);
        var cable = Cable.Parse(Replace(Clean, clean, damaged));
        var all = cable.Diagnostics.Concat(CableChecks.Check(cable, new DateTime(2030, 1, 1))).Where(d => d.Code == code).Distinct();
        var found = Assert.Single(all.DistinctBy(d => (d.Start, d.Length, d.Message)));
        Assert.Equal(place, found.Span.Of(cable.Text).Trim());
        Assert.EndsWith(message, found.Message, StringComparison.Ordinal);
        Assert.Equal(DiagnosticCode.All.Single(known => known.Name == code).Severity, found.Severity);
    }

    [Theory]
    [MemberData(nameof(ContainerCodes))]
    public void A_diagnostic_of_a_container_has_its_code_and_what_it_is_about(string code)
    {
        var (_, diagnostics, message) = OfTheContainer.Single(row => row.Code == code);
        var found = Assert.Single(diagnostics(), d => d.Code == code);
        Assert.Contains(message, found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_code_is_missing_here() => Assert.Equal(
        DiagnosticCode.All.Select(code => code.Name),
        InTheText.Select(row => row.Code).Concat(OfTheContainer.Select(row => row.Code)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_cable_that_is_damaged_is_clean_itself() => Assert.Empty(Cable.Parse(Clean).Diagnostics);

    private static string Replace(string text, string what, string with)
    {
        int at = text.IndexOf(what, StringComparison.Ordinal);
        return string.Concat(text.AsSpan(0, at), with, text.AsSpan(at + what.Length));
    }

    private static IEnumerable<CableDiagnostic> Row(string id, string head, string body) =>
        Sample.Read(Sample.Csv(Sample.CsvRow(1, id, head, body)), "dump.csv").Single().Diagnostics;
}
