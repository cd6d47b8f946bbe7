using CableTools.Tests.Support;

namespace CableTools.Tests.Fields;

public sealed class ReferenceTests
{
    [Theory]
    [InlineData("REF: STATE 76665", "-06STATE76665")]
    [InlineData("REF: A. STATE 76665\\n     B. 05 MOSCOW 10234 AND PREVIOUS", "A06STATE76665 B05MOSCOW10234")]
    [InlineData("REF: (A)STATE 071143, (B)STATE 073601, (C)BEIJING\\n5361", "A06STATE71143 B06STATE73601 C06BEIJING5361")]
    [InlineData("REFS: A) MOSCOW 1, B) MOSCOW 2, AND C) 04 KIEV 333", "A06MOSCOW1 B06MOSCOW2 C04KIEV333")]
    [InlineData("REF: A. A) 04 STATE 274965\\nB. B) MADRID 156", "A04STATE274965 B06MADRID156")]
    [InlineData("REF: A. (A) MOSCOW 12 B. (B) MOSCOW 13", "A06MOSCOW12 B06MOSCOW13")]
    [InlineData("REF: REF A: STATE 123; REF B: MOSCOW 77", "A06STATE123 B06MOSCOW77")]
    [InlineData("REF: BRASILIA 2799 AND 2764", "-06BRASILIA2799 -06BRASILIA2764")]
    [InlineData("REF: A. LONDON 10 THROUGH 12", "A06LONDON10 A06LONDON11 A06LONDON12")]
    [InlineData("REF: TEHRAN 1091: TEHRAN 263: MOSCOW 1603", "-06TEHRAN1091 -06TEHRAN263 -06MOSCOW1603")]
    [InlineData("REF: LAHORE 25 05 ISLAMABAD 5138", "-06LAHORE25 -05ISLAMABAD5138")]
    [InlineData("REF: STATE 216511, 216512", "-06STATE216511 -06STATE216512")]
    [InlineData("REF: 2005 MADRID 3528", "-05MADRID3528")]
    [InlineData("REF: (A) SECSTATE 12345 (NOTAL) (B) EMBASSY VIENNA 1450", "A06STATE12345 B06VIENNA1450")]
    [InlineData("REF: A. MOSCOW 1\\n\\nMOSCOW 00001234  001.2 OF 002\\n\\nB. MOSCOW 2", "A06MOSCOW1 B06MOSCOW2")]
    [InlineData("REF: A. MOSCOW 1 MOSCOW 00001234  001.2 OF 002 B. MOSCOW 2", "A06MOSCOW1 B06MOSCOW2")]
    [InlineData("REF: MOSKOW 1234", "-06MOSCOW1234")]
    [InlineData("REF: OSLO 4525-91", "-91OSLO4525")]
    [InlineData("REF: A. OSLO 00789/05 B. OSLO 5049-01", "A05OSLO789 B01OSLO5049")]
    [InlineData("REF: OSLO 07718 99, OSLO 05986 00, OSLO 5986 (05)", "-99OSLO7718 -00OSLO5986 -05OSLO5986")]
    [InlineData("REF: STATE (01) 201265", "-01STATE201265")]
    [InlineData("REF: State 200498 (2005)", "-05STATE200498")]
    [InlineData("REF: OSLO 125 05 BERGEN 138", "-06OSLO125 -05BERGEN138")]
    [InlineData("REF: OSLO 1501-1503; OSLO 1612-13", "-06OSLO1501 -06OSLO1502 -06OSLO1503 -06OSLO1612 -06OSLO1613")]
    [InlineData("REF: 870 Ulaanbaatar", "-06ULAANBAATAR870")]
    [InlineData("REFS: A) 377 OSLO, B) 01 OSLO 2383", "A06OSLO377 B01OSLO2383")]
    [InlineData("REF: Oslo 936/935", "-06OSLO936 -06OSLO935")]
    [InlineData("REF: Oslo 692/317/274/162", "-06OSLO692 -06OSLO317 -06OSLO274 -06OSLO162")]
    [InlineData("Ref: a. 05 state 75839\\nb. oslo 1137", "A05STATE75839 B06OSLO1137")]
    [InlineData("Ref: 2003 Rio de Janeiro 128", "-03RIODEJANEIRO128")]
    [InlineData("REF: 094 OSLO 841", "-94OSLO841")]
    [InlineData("REF: OSLO (C)02293", "-06OSLO2293")]
    [InlineData("REF: OSLO CABLES 0266 AND 0267", "-06OSLO266 -06OSLO267")]
    [InlineData("REF: OSLO CABLES 0266 AND 02267 (2005)", "-06OSLO266 -05OSLO2267")]
    [InlineData("REF: OSLO 266, 2267-05 AND 2268", "-06OSLO266 -05OSLO2267 -06OSLO2268")]
    [InlineData("REF: STATE: 73097", "-06STATE73097")]
    [InlineData("REF: REFERENCE: 01 OSLO 997", "-01OSLO997")]
    [InlineData("REF: A. REF OSLO 5049 B. REF: OSLO 12", "A06OSLO5049 B06OSLO12")]
    [InlineData("REFS: (1) 2005 OSLO 1143, (2) 2005 BERGEN 03242", "105OSLO1143 205BERGEN3242")]
    [InlineData("REF: A) OSLO 1 C) OSLO 3 B) OSLO 2 B) OSLO 4", "A06OSLO1 C06OSLO3 B06OSLO2 B06OSLO4")]
    [InlineData("Ref: A Oslo 365, B Bergen 406, C 05 Oslo 2970", "A06OSLO365 B06BERGEN406 C05OSLO2970")]
    [InlineData("REF: A) Oslo 1 B)\\n\\nBergen 22 C) Oslo 3", "A06OSLO1 B06BERGEN22 C06OSLO3")]
    [InlineData("REF: A. OSLO 1 SECRET PAGE 02 MOSCOW 01234 01 OF 02 082030Z B. OSLO 2", "A06OSLO1 B06OSLO2")]
    [InlineData("REF: OSLO 12 001.2 OF 002", "-06OSLO12")]
    [InlineData("REF: A. OSLO 12\\n\\nREF: A. OSLO 12\\nB. OSLO 13", "A06OSLO12 B06OSLO13")]
    [InlineData("REF: SECRETARY (SECTO) 007", "-06SECTO7")]
    [InlineData("REF: OSLO 05-1234", "-05OSLO1234")]
    [InlineData("REF: A. 05 XXXXXXXXXXXX 167 B. OSLO 1", "A B06OSLO1")]
    [InlineData("REF: OSLO 1234 2005", "-05OSLO1234")]
    [InlineData("REF: OSLO 1234 (NOTAL), 1235 PARAS 2 AND 3", "-06OSLO1234 -06OSLO1235")]
    [InlineData("REF: OSLO 1234 OF MAY 5, 2006; STATE 150000 THRU 150002", "-06OSLO1234 -06STATE150000 -06STATE150001 -06STATE150002")]
    public void Cables_are_named_by_their_ids(string lines, string expected)
    {
        var references = Make.WithReferences(Make.Lines(lines)).References;
        Assert.All(references, r => Assert.Equal(CableReferenceKind.Cable, r.Kind));
        Assert.Equal(expected, string.Join(' ', references.Select(r => (r.Label ?? "-") + r.Id)));
    }

    [Theory]
    [InlineData("KUJAWINSKI-FRANCE DESK 3/11 E-MAIL", CableReferenceKind.Email)]
    [InlineData("Smith-Jones email of 5/12/06", CableReferenceKind.Email)]
    [InlineData("SMITH/JONES TELCON 5/12/06", CableReferenceKind.Telephone)]
    [InlineData("9 FAM APPENDIX K", CableReferenceKind.Book)]
    [InlineData("5 FAH-2 H-443", CableReferenceKind.Book)]
    [InlineData("IIR 6 873 0123 06", CableReferenceKind.Report)]
    [InlineData("OSC GMP20060512", CableReferenceKind.Report)]
    [InlineData("TD-314/09169-05", CableReferenceKind.Report)]
    [InlineData("EMBASSY PARIS DAILY REPORT FOR FEBRUARY 6", CableReferenceKind.Report)]
    [InlineData("SECDEF MSG DTG 301601Z SEP 08", CableReferenceKind.Message)]
    [InlineData("LETTER FROM SECRETARY RICE DATED MAY 5", CableReferenceKind.Letter)]
    [InlineData("STATE CA-3400 NOV 2, 1966", CableReferenceKind.Letter)]
    [InlineData("MEETING OF 5 MAY BETWEEN DAS X AND MINISTER Y", CableReferenceKind.Meeting)]
    [InlineData("UNSCR 1267", CableReferenceKind.Other)]
    [InlineData("PARIS POINTS JULY 15", CableReferenceKind.Other)]
    [InlineData("OSLO DAILY 08.11.2005", CableReferenceKind.Other)]
    [InlineData("LEE-SAMPLE EMAIL 05/11/06", CableReferenceKind.Email)]
    [InlineData("GARDEN COUNCIL GUIDANCE CIRCULAR- 24 JULY 2005", CableReferenceKind.Other)]
    public void What_is_no_cable_keeps_its_kind_and_text(string text, CableReferenceKind kind)
    {
        var references = Make.WithReferences($"REF: A. {text} B. OSLO 5").References;
        Assert.Equal((kind, "A", text, null), (references[0].Kind, references[0].Label, references[0].Text, references[0].Id));
        Assert.Equal("06OSLO5", references[1].Id);
    }

    [Fact]
    public void A_reference_knows_its_place()
    {
        var cable = Make.WithReferences("REF: A. STATE 76665\n     B. 05 MOSCOW 10234");
        var second = cable.References[1];
        Assert.Equal("05 MOSCOW 10234", cable.Text.Substring(second.Start, second.Length));
    }

    [Theory]
    [InlineData("REF: MOSCOW 12\\n(C) On June 12 the mayor of Oslo opened a new bridge over the river.", "On June 12")]
    [InlineData("REF: MOSCOW 12\\n\\n(C) On June 12 the mayor of Oslo opened a new bridge over the river.", "On June 12")]
    [InlineData("REF: MOSCOW 12\\nOn June 12 the mayor of Oslo opened a new bridge over the river.", "On June 12")]
    [InlineData("REF: MOSCOW 12\\n\\n1. On June 12 the mayor of Oslo opened a bridge.", "On June 12")]
    [InlineData("REF: MOSCOW 12 1. (C) On June 12 the mayor of Oslo opened a bridge.", "On June 12")]
    [InlineData("REF: MOSCOW 12\\nSensitive but unclassified; not for Internet distribution.\\n1. (SBU) On June 12 he came.", "On June 12")]
    public void The_list_ends_where_the_body_begins(string lines, string begins)
    {
        var cable = Cable.Parse("C O N F I D E N T I A L MOSCOW 001234\n\nTAGS: PREL\nSUBJECT: X\n\n" + Make.Lines(lines) + "\n");
        Assert.Equal("MOSCOW 12", Assert.Single(cable.References).Text);
        Assert.StartsWith(begins, Assert.Single(cable.Paragraphs).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HE SHOULD BE 20")]
    [InlineData("BE HOSPITALIZED. 20")]
    public void The_end_of_a_sentence_names_no_cable(string text) =>
        Assert.DoesNotContain(Make.WithReferences("REF: OSLO 12; " + text).References.Skip(1), r => r.Id is not null);

    [Fact]
    public void A_misread_day_of_a_meeting_is_no_year_of_a_cable() => Assert.DoesNotContain(
        Make.WithReferences("REF: MEETING OF AUGUST l4 WITH THE BALL COMMITTEE").Diagnostics, d => d.Code == "ReferenceRepaired");
}
