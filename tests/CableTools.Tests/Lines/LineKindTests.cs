using CableTools.Lines;
using CableTools.Text;

namespace CableTools.Tests.Lines;

/// <summary>A line by itself, and what it is: as written, and with a word of it misread.</summary>
public sealed class LineKindTests
{
    private static readonly (string Line, string Kind)[] AsWritten =
    [
        ("", "Blank"), (" \t", "Blank"),
        ("The bridge is long.", "Text"), ("Secret talks went on.", "Text"), ("CONFIDENTIALITY IS DEAR", "Text"), ("TOLEDO IS FAR", "Text"),
        ("STATE FOR EUR/RUS", "Passing"), ("PLEASE PASS TO NSC", "Passing"),
        ("VZCZCXRO2761", "TransmissionIdentifier"), ("ZCZC ABC123", "TransmissionIdentifier"),
        ("OO RUEHDBU RUEHIK", "Routing"), ("RR", "Routing"), ("RUEHDBU RUEHIK", "RoutingIndicators"),
        ("DE RUEHMO #5030 1321305", "Originator"), ("ZNY CCCCC ZZH", "SecurityProsign"), ("ZNR UUUUU ZZH", "SecurityProsign"),
        ("O 121305Z MAY 06", "DateTimeGroup"), ("O P 190243Z DEC 89", "DateTimeGroup"), ("R 121305Z MAY 2006", "DateTimeGroup"),
        ("FM AMEMBASSY MOSCOW", "From"), ("TO SECSTATE WASHDC", "To"), ("INFO AMEMBASSY OSLO", "Info"), ("XMT AMEMBASSY MINSK", "Exempted"),
        ("RUEHC/SECSTATE WASHDC", "RoutedAddress"), ("RUEHC / SECSTATE WASHDC", "RoutedAddress"), ("BT", "Break"),
        ("ACTION EUR-25", "Distribution"), ("INFO OCT-01  ISO-00", "Distribution"), ("DRAFTED BY: EUR/WE: P. QUILL", "Drafting"),
        ("APPROVED BY: DCM: P. QUILL", "Drafting"), ("--------------------- 123950", "PageRule"),
        ("C O N F I D E N T I A L MOSCOW 005030", "Classification"), ("S E C R E T SECTION 01 OF 02 MOSCOW 005030", "Classification"),
        ("UNCLAS MOSCOW 005030", "Classification"), ("SECRET", "BareClassification"), ("LIMITED OFFICIAL USE", "BareClassification"),
        ("SENSITIVE BUT UNCLASSIFIED", "Caption"), ("Sensitive but unclassified; not for Internet distribution.", "Caption"),
        ("Sensitive but telling.", "Text"), ("=====CABLE ENDS=====", "EndMark"), ("RECORD COPY", "Notice"), ("TOTAL COPIES: 23", "Notice"),
        ("Record copies were lost.", "Text"), ("---------------------------------------- ----", "Rule"),
        ("SIPDIS", "Caption"), ("NOFORN, SIPDIS", "Caption"), ("CORRECTED COPY (ADDED TAGS)", "Caption"),
        ("E.O. 12958: DECL: 05/12/2016", "Label"), ("TAGS: PREL", "Label"), ("TAGS PREL, RS", "Label"), ("SUBJECT: BRIDGES", "Label"),
        ("SUBJ: BRIDGES", "Label"), ("REF: STATE 76665", "Label"), ("REFTEL A. STATE 76665", "Label"), ("**TAGS:** PREL", "Label"),
        ("(U) TAGS: PREL", "Label"), ("Classified By: DCM Pat Sample", "Label"), ("Reason: 1.4 (b)", "Label"),
            ("Derived from: DSCG", "Label"),
        ("1. (C) Text.", "Paragraph"), ("1.(S//NF) Text.", "Paragraph"), ("12. Text.", "Paragraph"), ("\u00b63. (U) Text.", "Paragraph"),
        ("(4) (C) Text.", "Paragraph"), ("-------", "Rule"), ("=====", "Rule"), ("BACKGROUND -------", "RunInRule"),
        ("QUOTE", "QuoteBegin"), ("BEGIN TEXT:", "QuoteBegin"), ("UNQUOTE", "QuoteEnd"), ("END TEXT.", "QuoteEnd"),
        ("PAGE 02        MOSCOW  05030  121305Z", "PageMark"), ("MOSCOW 00005030  002 OF 003", "PageMark"), ("46", "Figure"),
        ("NNNN", "EndMark"), ("#5030", "EndMark"), ("This record is a partial extract of the original cable.", "Notice"),
        ("Visit Moscow's Classified Website:", "WebsiteNotice"), ("Friday, 05 February 2010, 14:02", "DateLine"),
        ("ID:12345", "NumberLine"), ("Message Attributes", "Attributes"), ("----------------- header ends ----------------", "RecordMark"),
        ("MRN:      11 OSLO 9207", "MessageNumber"), ("Date/DTG:   Oct 05, 2011 / 051127Z OCT 11", "MessageNumber"),
        ("RELEASE IN PART B1,1.4(B)", "PageMark"), ("RELEASED IN FULL", "PageMark"), ("Review Authority: Pat Sample", "PageMark"),
        ("UNCLASSIFIED U.S. Department of State Case No. F-2031-00417 Doc No. C09871230 Date: 01/02/2032", "PageMark"),
        ("CONFIDENTIAL U.S. Department of State Case No. F-2031-00417 Doc No. C09871230 Date: 01/02/2032", "PageMark"),
    ];

    public static TheoryData<string, string> Written => [.. AsWritten];

    [Theory]
    [MemberData(nameof(Written))]
    public void A_line_as_written_is_the_same_whether_damage_is_looked_for_or_not(string line, string kind) =>
        Assert.Equal((kind, kind), (KindOf(line, false), KindOf(line, true)));

    [Theory]
    [InlineData("V2CZCXRO2761", "TransmissionIdentifier")]
    [InlineData("OE RUEHMO #5030 1321305", "Originator")]
    [InlineData("2NY CCCCC ZZH", "SecurityProsign")]
    [InlineData("O l21305Z MAY O6", "DateTimeGroup")]
    [InlineData("O 121305Z MYA 06", "DateTimeGroup")]
    [InlineData("FN AMEMBASSY MOSCOW", "From")]
    [InlineData("T0 RUEHC/SECSTATE WASHDC", "To")]
    [InlineData("INF0 RUEHBJ/AMEMBASSY BEIJING", "Info")]
    [InlineData("XTM AMEMBASSY MINSK", "Exempted")]
    [InlineData("S F C R E T MOSCOW 005030", "Classification")]
    [InlineData("C0NFIDENTIAL MOSCOW 005030", "Classification")]
    [InlineData("UN CLAS MOSCOW 005030", "Classification")]
    [InlineData("SIPDS", "Caption")]
    [InlineData("TACS: PREL", "Label")]
    [InlineData("SUBJCT: BRIDGES", "Label")]
    [InlineData("SU BJECT: BRIDGES", "Label")]
    [InlineData("E.0. 12958: N/A", "Label")]
    [InlineData("Classifed By: DCM Pat Sample", "Label")]
    [InlineData("l. (C) Text.", "Paragraph")]
    [InlineData("1. C) Text.", "Paragraph")]
    [InlineData("$\\P3$ . (C) Text.", "Paragraph")]
    public void A_misread_line_is_known_where_damage_is_looked_for(string line, string kind) => Assert.Equal(kind, KindOf(line, true));

    [Theory]
    [InlineData("V2CZCXRO2761")]
    [InlineData("O l21305Z MAY O6")]
    [InlineData("TACS: PREL")]
    [InlineData("UN CLAS MOSCOW 005030")]
    [InlineData("l. (C) Text.")]
    public void A_misread_line_is_text_where_none_is_looked_for(string line) => Assert.Equal("Text", KindOf(line, false));

    [Fact]
    public void A_figure_that_counts_on_from_another_is_a_page_number()
    {
        string[] lines = ["1", "", "Text of the page.", "", "2", "", "Text of the page.", "", "3", ""];
        var verdicts = LineVerdicts.Read(new LineTable(string.Join('\n', lines)), true);
        Assert.Equal([LineKind.PageNumber, LineKind.PageNumber, LineKind.PageNumber], new[] { verdicts[0], verdicts[4], verdicts[8] });
    }

    [Fact]
    public void Every_kind_is_in_the_table() => Assert.Equal(
        Enum.GetNames<LineKind>().Order(StringComparer.Ordinal),
        AsWritten.Select(row => row.Kind).Append(nameof(LineKind.PageNumber)).Distinct().Order(StringComparer.Ordinal));

    private static string KindOf(string line, bool repairs)
    {
        var lines = new LineTable(line + "\n");
        return LineVerdicts.Read(lines, repairs)[0].ToString();
    }
}
