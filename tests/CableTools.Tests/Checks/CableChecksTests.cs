using System.Globalization;

namespace CableTools.Tests.Checks;

/// <summary>One sound cable, and what each change of it is found to break: nothing less, and nothing more.</summary>
public sealed class CableChecksTests
{
    private const string Envelope = "DE RUEHMO #5030 1321305\nO 121305Z MAY 06\nFM AMEMBASSY MOSCOW\nTO SECSTATE WASHDC\n\n";

    private const string Sound = Envelope + """
        C O N F I D E N T I A L SECTION 01 OF 02 MOSCOW 005030

        E.O. 12958: DECL: 05/12/2016
        TAGS: PREL, SNAR, RS
        SUBJECT: (C) A SOUND CABLE

        Classified By: Ambassador Sam Sample, reasons 1.4 (b)

        1. (C) Text.

        2. (U) Points:

        A. (SBU) One point.

        3. (U) More.

        SAMPLE

        """;

    /// <summary>Before, after, and the codes expected, in order of place.</summary>
    public static TheoryData<string, string, string> Cases => new()
    {
        // Filing day of format line 3 and day of the date-time group.
        { "#5030 1321305", "#5030 1331305", "JulianDayDiffers" },
        { "#5030 1321305", "#5030 1311305", "JulianDayDiffers" },
        { "#5030 1321305", "#5030", "" },
        { "O 121305Z MAY 06", "O 321305Z MAY 06", "DateTimeGroupInvalid" },
        { "DE RUEHMO #5030 1321305\nO 121305Z MAY 06", "DE RUEHMO #5030 3661305\nO 311305Z DEC 04", "" },

        // Sections.
        { "SECTION 01 OF 02", "SECTION 03 OF 02", "SectionCountWrong" },
        { "SECTION 01 OF 02", "SECTION 02 OF 02", "" },
        { "SECTION 01 OF 02 ", "", "" },

        // Portions above the whole.
        { "1. (C)", "1. (S)", "PortionMarkingTooHigh" },
        { "1. (C)", "1. (S/NF)", "PortionMarkingTooHigh" },
        { "1. (C)", "1. (S//NF)", "PortionMarkingTooHigh" },
        { "1. (C)", "1. (SNF)", "PortionMarkingTooHigh" },
        { "1. (C)", "1. (TS)", "PortionMarkingTooHigh" },
        { "1. (C)", "1. (C/NF)", "" },
        { "1. (C)", "1. (SBU)", "" },
        { "1. (C)", "1.", "" },
        { "A. (SBU)", "A. (S)", "PortionMarkingTooHigh" },
        { "SUBJECT: (C)", "SUBJECT: (S)", "PortionMarkingTooHigh" },
        { "C O N F I D E N T I A L", "UNCLAS", "PortionMarkingTooHigh PortionMarkingTooHigh" },
        { "C O N F I D E N T I A L", "S E C R E T", "" },

        // Captions.
        { "E.O. 12958", "EXDIS NODIS\n\nE.O. 12958", "CaptionsContradict" },
        { "E.O. 12958", "SENSITIVE\n\nE.O. 12958", "CaptionsContradict" },
        { "E.O. 12958", "NOFORN EXDIS\n\nE.O. 12958", "" },

        // Classifier and reason.
        { ", reasons 1.4 (b)", "", "ReasonMissing" },
        { ", reasons 1.4 (b)", " for reasons 1.5 (b) and (d)", "" },
        { "Classified By: Ambassador Sam Sample, reasons 1.4 (b)\n\n", "", "ClassifierMissing" },

        // Declassification.
        { "E.O. 12958: DECL: 05/12/2016\n", "", "DeclassificationMissing" },
        { "DECL: 05/12/2016", "N/A", "DeclassificationMissing" },
        { "DECL: 05/12/2016", "DECL: N/A", "DeclassificationMissing" },
        { "DECL: 05/12/2016", "DECL:", "DeclassificationMissing" },
        { "DECL: 05/12/2016", "", "DeclassificationMissing" },
        { "DECL: 05/12/2016", "DECL: X1", "" },
        { "DECL: 05/12/2016", "DECL: AFTER KOREAN UNIFICATION", "" },
        { "05/12/2016", "01/02/2010", "" },
        { "05/12/2016", "01/01/2010", "" },
        { "05/12/2016", "12/31/2009", "DeclassificationPast" },

        // Tags.
        { "TAGS: PREL", "TAGS: PREL, QWXYZ", "TagUnknown" },
        { "TAGS: PREL", "TAGS: PRELL", "TagRepaired" },
        { "TAGS: PREL, SNAR", "TAGS: PRELSNAR", "TagsParted" },

        // Paragraph numbers.
        { "3. (U) More.", "5. (U) More.", "ParagraphNumberMissing" },
        { "3. (U) More.", "2. (U) More.", "ParagraphNumberDoubled" },
        { "3. (U) More.", "2. (U) More.\n\n3. (U) The end.", "ParagraphNumberDoubled" },
        { "3. (U) More.", "13. (U) More.", "" },
    };

    /// <summary>Orders of other times ask for other things.</summary>
    public static TheoryData<string, string, string> Orders => new()
    {
        { "E.O. 11652: GDS", "O 121305Z MAY 76", "" },
        { "E.O. 12065: RDS-1 5/12/86", "O 121305Z MAY 80", "DeclassificationPast" },
        { "E.O. 12356: DECL: OADR", "O 121305Z MAY 89", "" },
        { "E.O. 12958: DECL: 05/12/2016", "O 121305Z MAY 06", "ClassifierMissing" },
        { "E.O. 13526: DECL: 05/12/2020", "O 121305Z MAY 10", "ClassifierMissing" },
    };

    [Fact]
    public void A_sound_cable_has_no_finding() => Assert.Equal("", Codes(Sound));

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_amiss_is_found_and_nothing_else(string sound, string changed, string codes)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);
        Assert.Equal(codes, Codes(Sound.Replace(sound, changed, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void A_classifier_and_a_reason_are_asked_for_since_1995(string order, string dateTimeGroup, string codes) =>
        Assert.Equal(codes, Codes(
            $"{dateTimeGroup}\nFM AMEMBASSY MOSCOW\n\nC O N F I D E N T I A L MOSCOW 005030\n\n"
                + $"{order}\nTAGS: PREL\nSUBJECT: X\n\n1. (C) Text.\n"));

    [Theory]
    [InlineData("UNCLAS", "1. (SBU) Text.", "")]
    [InlineData("UNCLAS", "1. (U//FOUO) Text.", "")]
    [InlineData("UNCLAS", "1. (LOU) Text.", "PortionMarkingTooHigh")]
    [InlineData("LIMITED OFFICIAL USE", "1. (LOU) Text.", "")]
    [InlineData("LIMITED OFFICIAL USE", "1. (C) Text.", "PortionMarkingTooHigh")]
    public void What_is_not_classified_needs_neither_reason_nor_date(string classification, string text, string codes) =>
        Assert.Equal(codes, Codes(
            $"R 121305Z MAY 06\nFM AMEMBASSY OSLO\n\n{classification} OSLO 000123\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: X\n\n{text}\n"));

    [Fact]
    public void A_text_that_is_no_cable_is_a_finding() => Assert.Equal("NoCableRecognized", Codes("hello world"));

    [Fact]
    public void A_record_without_a_text_is_a_finding() =>
        Assert.Equal("NoCableRecognized RecordMalformed", Codes(Assert.Single(CableReader.ReadText("{\"a\":1}"))));

    [Fact]
    public void Sections_missing_or_doubled_are_findings_of_the_joined_cable()
    {
        var first = Cable.Parse(Sound.Replace("OF 02", "OF 03", StringComparison.Ordinal));
        Assert.Equal("SectionDoubled SectionMissing SectionMissing", Codes(CableSections.Join([first, first])));
    }

    [Fact]
    public void A_joined_cable_that_is_whole_has_no_finding() =>
        Assert.Equal("", Codes(CableSections.Join([Cable.Parse(Sound),
            Cable.Parse(Envelope + "C O N F I D E N T I A L SECTION 02 OF 02 MOSCOW 005030\n\n4. (C) The end.\n")])));

    [Fact]
    public void A_finding_knows_its_place()
    {
        string text = Sound.Replace("1. (C)", "1. (S)", StringComparison.Ordinal).Replace(", reasons 1.4 (b)", "",
            StringComparison.Ordinal);
        Assert.Equal(["Classified By: Ambassador Sam Sample", "1. (S) Text."],
            Check(Cable.Parse(text)).Select(finding => text.Substring(finding.Start, finding.Length).Trim()));
    }

    [Fact]
    public void An_extract_is_not_blamed_for_what_was_left_out() =>
        Assert.DoesNotContain("ClassifierMissing",
            Codes("This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n"
                + "C O N F I D E N T I A L MOSCOW 005030\n\nE.O. 12958: DECL: 05/12/2016\nTAGS: PREL\nSUBJECT: X\n\n1. (C) Text.\n"),
            StringComparison.Ordinal);

    [Fact]
    public void Every_code_has_a_case()
    {
        var expected = Cases.Select(row => row.Data.Item3).Concat(["SectionDoubled SectionMissing", "NoCableRecognized RecordMalformed"])
            .SelectMany(codes => codes.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(CableChecks.Codes.Select(code => code.Name), expected.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_day_is_the_systems_where_none_is_given() =>
        Assert.Equal(
            ["DeclassificationPast"],
            CableChecks.Check(Cable.Parse(Sound.Replace("05/12/2016",
                DateTime.UtcNow.AddDays(-2).ToString("MM/dd/yyyy", CultureInfo.InvariantCulture), StringComparison.Ordinal)))
                    .Select(finding => finding.Code));

    [Fact]
    public void Nothing_is_an_argument() => Assert.Throws<ArgumentNullException>(() => CableChecks.Check(null!));

    private static IReadOnlyList<CableDiagnostic> Check(Cable cable) =>
        CableChecks.Check(cable, new DateTime(2010, 1, 1, 0, 0, 0, DateTimeKind.Unspecified));

    private static string Codes(string text) => Codes(Cable.Parse(text));

    private static string Codes(Cable cable) => string.Join(' ', Check(cable).Select(finding => finding.Code));
}
