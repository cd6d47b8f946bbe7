namespace CableTools.Tests.Checks;

public sealed class CableChecksTests
{
    private const string Sound = "DE RUEHMO #5030 1321305\nO 121305Z MAY 06\nFM AMEMBASSY MOSCOW\nTO SECSTATE WASHDC\n\nC O N F I D E N T I A L SECTION 01 OF 02 MOSCOW 005030\n\nE.O. 12958: DECL: 05/12/2016\nTAGS: PREL\nSUBJECT: X\n\nClassified By: Ambassador Sam Sample, reasons 1.4 (b)\n\n1. (C) Text.\n\n2. (U) More.\n\nSAMPLE\n";

    private static IReadOnlyList<CableDiagnostic> Check(string text) => CableChecks.Check(Cable.Parse(text), new DateTime(2010, 1, 1, 0, 0, 0, DateTimeKind.Unspecified));

    [Fact]
    public void A_sound_cable_has_no_finding() => Assert.Empty(Check(Sound));

    [Theory]
    [InlineData("1321305", "1331305", "JulianDayDiffers")]
    [InlineData("SECTION 01 OF 02", "SECTION 03 OF 02", "SectionCountWrong")]
    [InlineData("1. (C)", "1. (S/NF)", "PortionMarkingTooHigh")]
    [InlineData(", reasons 1.4 (b)", "", "ReasonMissing")]
    [InlineData("Classified By: Ambassador Sam Sample, reasons 1.4 (b)\n", "", "ClassifierMissing")]
    [InlineData("E.O. 12958: DECL: 05/12/2016\n", "", "DeclassificationMissing")]
    [InlineData("DECL: 05/12/2016", "N/A", "DeclassificationMissing")]
    [InlineData("05/12/2016", "05/12/2009", "DeclassificationPast")]
    [InlineData("TAGS: PREL", "TAGS: PREL QWXYZ", "TagUnknown")]
    [InlineData("TAGS: PREL", "TAGS: PRELL", "TagRepaired")]
    [InlineData("2. (U)", "5. (U)", "ParagraphNumberMissing")]
    public void What_is_amiss_is_found(string sound, string changed, string code)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);
        Assert.Contains(Check(Sound.Replace(sound, changed, StringComparison.Ordinal)), finding => finding.Code == code);
    }

    [Fact]
    public void A_marking_of_a_subparagraph_counts() =>
        Assert.Contains(Check(Sound.Replace("1. (C) Text.", "1. (C) Points:\n\nA. (S) Secret point.", StringComparison.Ordinal)), f => f.Code == "PortionMarkingTooHigh");

    [Fact]
    public void An_unclassified_cable_needs_no_reason() =>
        Assert.Empty(Check("R 121305Z MAY 06\nFM AMEMBASSY OSLO\n\nUNCLAS OSLO 000123\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: X\n\n1. (SBU) Text.\n"));
}
