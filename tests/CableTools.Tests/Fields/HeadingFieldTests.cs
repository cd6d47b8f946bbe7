using System.Globalization;
using CableTools.Tests.Support;

namespace CableTools.Tests.Fields;

public sealed class HeadingFieldTests
{
    [Theory]
    [InlineData("UNCLAS OSLO 001234E.O. 12958: DECL: 11/14/2016", "")]
    [InlineData("UNCLAS SECTION 01 OF 03 OSLO 001234SIPDISNOFORN SIPDISE.O. 12958: DECL: 11/14/2016", "NOFORN SIPDIS")]
    public void A_label_may_be_glued_to_the_classification_line(string line, string captions)
    {
        var cable = Make.WithFirstLine(line);
        Assert.Equal(("06OSLO1234", "12958", new DateTime(2016, 11, 14)),
            (cable.Id, cable.Declassification?.ExecutiveOrder, cable.Declassification?.Date));
        Assert.Equal(captions, string.Join(' ', cable.Captions));
    }

    [Theory]
    [InlineData("E.O. 12958: DECL: 05/12/2016", "12958", "2016-05-12", "05/12/2016")]
    [InlineData("EO 12958 DECL: 2016/05/12", "12958", "2016-05-12", "2016/05/12")]
    [InlineData("E.o. 12958: decl: 6/3/08", "12958", "2008-06-03", "6/3/08")]
    [InlineData("E.O. 12958: N/A", "12958", null, "N/A")]
    [InlineData("E.O. 12958: DECL: OADR", "12958", null, "OADR")]
    [InlineData("E.O. 12958: DECL: 1.6X1", "12958", null, "1.6X1")]
    [InlineData("E.O. 12958 DECL: 25X1-human", "12958", null, "25X1-human")]
    [InlineData("E.O. 12958: DECL: AFTER KOREAN UNIFICATION", "12958", null, "AFTER KOREAN UNIFICATION")]
    [InlineData("E.O. 12958: DNG: CO 05/30/2009", "12958", "2009-05-30", "DNG: CO 05/30/2009")]
    [InlineData("E.O. 11652: XGDS-1", "11652", null, "XGDS-1")]
    [InlineData("E.O. 12065: GDS 8/29/85", "12065", "1985-08-29", "GDS 8/29/85")]
    [InlineData("E.O. 12065: RDS-1 3/4/00", "12065", "2000-03-04", "RDS-1 3/4/00")]
    [InlineData("E.O. 13526: DECL: MAY 12, 2020", "13526", "2020-05-12", "MAY 12, 2020")]
    [InlineData("E.0. l2958: DECL: 05/12/2016", "12958", "2016-05-12", "05/12/2016")]
    [InlineData("**E.O. 12958:** DECL: 05/12/2016", "12958", "2016-05-12", "05/12/2016")]
    public void Declassification_is_read(string line, string order, string? date, string text)
    {
        var read = Make.WithHeading(line + "\nTAGS: PREL\nSUBJECT: X").Declassification!;
        Assert.Equal((order, date, text), (read.ExecutiveOrder, read.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            read.Text));
    }

    [Theory]
    [InlineData("TAGS: PREL, PGOV; KDEM/RS", "PREL|PGOV|KDEM|RS")]
    [InlineData("TAGS PREL PGOV", "PREL|PGOV")]
    [InlineData("Tags: prel pgov", "PREL|PGOV")]
    [InlineData("TAG: PREL PREL", "PREL")]
    [InlineData("TAGS: PREL, PGOV,\\nKISL, RS", "PREL|PGOV|KISL|RS")]
    [InlineData("TAGS: OVIP (CLINTON, HILLARY), PREL", "OVIP|CLINTON, HILLARY|PREL")]
    [InlineData("TAGS: OVIP CLINTON HILLARY PREL", "OVIP|CLINTON, HILLARY|PREL")]
    [InlineData("TAGS: OVIP (KISSINGER, HENRY A.)", "OVIP|KISSINGER, HENRY A.")]
    [InlineData("TAGS: PHUMPGOV", "PHUM|PGOV")]
    [InlineData("TAGS: ECONEFIN MOPPS", "ECON|EFIN|MOPS")]
    [InlineData("TAGS: ETRDEINVECINPGOVCS", "ETRD|EINV|ECIN|PGOV|CS")]
    [InlineData("TAGS: PREL FLOWERS", "PREL|FLOWERS")]
    [InlineData("TACS: PREL PGOV", "PREL|PGOV")]
    [InlineData("TAG5: PREL PGOV", "PREL|PGOV")]
    [InlineData("TACS PREL, PGOV", "PREL|PGOV")]
    [InlineData("## TAGS: PREL", "PREL")]
    [InlineData("TAGS, PREL, PGOV", "PREL|PGOV")]
    [InlineData("TAGS nothing", "NOTHING")]
    [InlineData("tAgs nothing,\\nelse", "NOTHING|ELSE")]
    [InlineData("TAGS: PREL,\\nflowers, PGOV", "PREL|FLOWERS|PGOV")]
    [InlineData("TAGS:\\n\\nPREL, PGOV", "PREL|PGOV")]
    [InlineData("TAGS: PREL PGOV\\nECON, RS SUBJECT: Y", "PREL|PGOV|ECON|RS")]
    [InlineData("TAGS: PREL-PGOV-RS, K-9", "PREL|PGOV|RS|K-9")]
    [InlineData("TAGS: PREL UNESSCO", "PREL|UNESCO")]
    [InlineData("TAGS: PREL, NO     SECRET    PAGE 02        OSLO  02475  01 OF 03  251228Z PGOV, NO", "PREL|NO|PGOV")]
    [InlineData("TAGS: PREL, SR\\nSENSITIVE BUT UNCLASSIFIED", "PREL|SR")]
    public void Tags_are_read(string lines, string tags) =>
        Assert.Equal(tags.Split('|'), Make.WithHeading("E.O. 12958: N/A\n" + Make.Lines(lines) + "\nSUBJECT: X").Tags);

    [Theory]
    [InlineData("SUBJECT: LINE ONE\\nLINE TWO", null, "LINE ONE LINE TWO")]
    [InlineData("SUBJECT: (S/NF) MEETING WITH X", "S/NF", "MEETING WITH X")]
    [InlineData("SUBJECT: PROLIFERATION CONCERN (S)", "S", "PROLIFERATION CONCERN")]
    [InlineData("SUBJ: A: B/C", null, "A: B/C")]
    [InlineData("SUBJEGT: DAMAGED", null, "DAMAGED")]
    [InlineData("SUBJECT: COTE D&amp;IVOIRE", null, "COTE D&IVOIRE")]
    [InlineData("Subject: small letters", null, "small letters")]
    [InlineData("SUBJECT: A FULL LINE OF CAPITALS THAT GOES ON\\n\\nAFTER A BLANK LINE\\n\\nREF: OSLO 1", null,
        "A FULL LINE OF CAPITALS THAT GOES ON AFTER A BLANK LINE")]
    [InlineData("SUBJECT: BROKEN AT\\n\\nA BLANK LINE", null, "BROKEN AT A BLANK LINE")]
    [InlineData("SUBJECT: BRIDGES\\nSENSITIVE BUT UNCLASSIFIED\\nThe mayor said so.", null, "BRIDGES")]
    [InlineData("SUBJECT: BRIDGES MOSCOW 00001234 001.2 OF 002 OVER OSLO", null, "BRIDGES OVER OSLO")]
    [InlineData("SUBJECT: THE US-\\nLATIN TRADE -\\nA VIEW", null, "THE US-LATIN TRADE - A VIEW")]
    [InlineData("SUBJECT:\\n\\nBelow its Label", null, "Below its Label")]
    [InlineData("SUBJECT: ONE \\\\nTWO \\\\n \\\\nREF: OSLO 1 \\", null, "ONE TWO")]
    [InlineData("SUBJECT: VISIT TO OSLOClassified By: DCM Ada Sample, reasons 1.4 (b)", null, "VISIT TO OSLO")]
    [InlineData("SUBJECT: THE NEW MINISTERREF: A. OSLO 1", null, "THE NEW MINISTER")]
    [InlineData("SUBJECT: HARBORS REFTELS: A) OSLO 1, B) OSLO 2", null, "HARBORS")]
    [InlineData("SUBJECT: HARBORS Ref(s): A) OSLO 1", null, "HARBORS")]
    [InlineData("SUBJECT: HARBORS Sensitive but unclassified - handle accordingly", null, "HARBORS")]
    [InlineData("SUBJECT: HARBORS This cable is sensitive but\\nunclassified.", null, "HARBORS")]
    [InlineData("SUBJECT: SENSITIVE BUTTONS", null, "SENSITIVE BUTTONS")]
    [InlineData("SUBJECT: HARBORS OF THE...\\n\\nC O N F I D E N T I A L MOSCOW 001234 SIPDIS\\n\\nSUBJECT: HARBORS OF THE NORTH", null,
        "HARBORS OF THE NORTH")]
    [InlineData("SUBJECT: HIGH TREASON: A TRIAL", null, "HIGH TREASON: A TRIAL")]
    [InlineData("SUBJECT: UNCLASSIFIED BY MISTAKE: A TALE", null, "UNCLASSIFIED BY MISTAKE: A TALE")]
    public void The_subject_is_read(string lines, string? marking, string subject)
    {
        var cable = Make.WithHeading("E.O. 12958: N/A\nTAGS: PREL\n" + Make.Lines(lines));
        Assert.Equal((marking, subject), (cable.SubjectMarking, cable.Subject));
    }

    [Theory]
    [InlineData("E.O. 12958: DECL: 01/07/14TAGS: PGOVSUBJECT: ONE LINEREF: OSLO 12")]
    [InlineData("SIPDISE.O. 12958: DECL: 01/07/14 AGS: PGOV UBJECT: ONE LINE REF: OSLO 12")]
    [InlineData("E.O. 12958: DECL: 01/07/14 TACS: PGOV SUBJEGT: ONE LINE RFE: A. OSLO 12")]
    public void Labels_are_found_glued_and_misspelt(string line)
    {
        var cable = Make.WithHeading(line);
        Assert.Equal(("12958", "PGOV", "ONE LINE", "06OSLO12", "SIPDIS"), (cable.Declassification?.ExecutiveOrder,
            string.Join(' ', cable.Tags), cable.Subject, cable.References.Single().Id, cable.Captions.Single()));
    }

    [Fact]
    public void The_block_may_stand_on_one_line()
    {
        var cable = Make.WithHeading("STATE FOR EUR E.O. 12958: DECL: 01/07/14 TAGS: PGOV SUBJECT: ONE LINE REF: OSLO 12");
        Assert.Equal(("12958", "PGOV", "ONE LINE", "06OSLO12"),
            (cable.Declassification?.ExecutiveOrder, cable.Tags.Single(), cable.Subject, cable.References.Single().Id));
    }

    [Fact]
    public void A_misspelt_label_is_reported_with_its_place()
    {
        var cable = Make.WithHeading("TACS: PREL\nSUBJECT: X");
        var report = Assert.Single(cable.Diagnostics, d => d.Code == "HeadingLabelRepaired");
        Assert.Equal("TACS:", cable.Text.Substring(report.Start, report.Length));
        Assert.Empty(Make.WithHeading("TACS: PREL\nSUBJECT: X", new CableParserOptions { Repair = RepairMode.None }).Tags);
    }
}
