using CableTools.Tests.Support;

namespace CableTools.Tests.Fields;

public sealed class ClassifiedByTests
{
    [Theory]
    [InlineData("Classified By: Minister-Counselor for Political Affairs Kirk Augustine. Reasons: 1.4 (b/d).", "Kirk Augustine",
        "Minister-Counselor for Political Affairs", "bd")]
    [InlineData("Classified By: Ambassador Lino Sample for Reasons 1.4 (B) and (D).", "Lino Sample", "Ambassador", "bd")]
    [InlineData("Classified By: Anne W. Example for reasons 1.4 (b), (d).", "Anne W. Example", null, "bd")]
    [InlineData("CLASSIFIED BY: Chris Sample, DCM, Embassy Tripoli\\nREASON: 1.4 (b), (d)", "Chris Sample", "DCM, Embassy Tripoli", "bd")]
    [InlineData("Classified By: DCM;DOUG SAMPLE FOR REASONS 1.4(B,D)", "DOUG SAMPLE", "DCM", "bd")]
    [InlineData("Classified By: Classified by IO/DAS Gerald Sample for reasons 1.4(b) and (d)", "Gerald Sample", "IO/DAS", "bd")]
    [InlineData("CLASSIFIED BY EAP DAS THOMAS J. SAMPLE: 1.4 (B) AND (D).", "THOMAS J. SAMPLE", "EAP DAS", "bd")]
    [InlineData("Classified By: CHARGE D'AFFAIRES HUGO EXAMPLE, REASONS 1.4(B) AND (D).", "HUGO EXAMPLE", "CHARGE D'AFFAIRES", "bd")]
    [InlineData("Classified By: Barbara A. Sample, Acting Deputy Chief of Mission, for rea sons 1.4 (b-d).", "Barbara A. Sample",
        "Acting Deputy Chief of Mission", "bcd")]
    [InlineData("Classified By: Political Counselor Pete S'ampling for reasons 1.4 b and\\n d",
        "Pete S'ampling", "Political Counselor", "bd")]
    [InlineData("Classified By: Ambassador Robert O. Sample, Jr. for reasons 1.4 b, d", "Robert O. Sample, Jr.", "Ambassador", "bd")]
    [InlineData("Classified By: Vice Consul Mary van der Example per 1.4 (d)", "Mary van der Example", "Vice Consul", "d")]
    [InlineData("Classified By: Economic Officer Jean-Paul O'Sample, Reason: 1.4 (b)", "Jean-Paul O'Sample", "Economic Officer", "b")]
    [InlineData("Classified By: Ambassador Samples. Reasons 1.4(b/d)", "Samples", "Ambassador", "bd")]
    [InlineData("Classified By: Principal Officer Sharon Sample", "Sharon Sample", "Principal Officer", "")]
    [InlineData("Classified By: EUR Daniel Sample, Reasons 1.4 (b)", "Daniel Sample", "EUR", "b")]
    [InlineData("CLASSIFIED BY: Ada Sample, DCM, Embassy Oslo, State. Reason 1.4(b) a\\nnd (d)", "Ada Sample",
        "DCM, Embassy Oslo, State", "bd")]
    [InlineData("Classified By: ISN ADA B. SAMPLE, REASONS 1.4(b) AND (d)", "ADA B. SAMPLE", "ISN", "bd")]
    [InlineData("Classified By: Consul General, reasons 1.4 (b)", null, "Consul General", "b")]
    [InlineData("(U) Classified by Ambassador Eric Sample; reasons: E.O. \\n12958 1.4 (a,b,c,d).", "Eric Sample", "Ambassador", "abcd")]
    [InlineData("Classified By: Interagency Provincial Affairs Deputy Coordinator Hoyt E\\nxample for reasons 1.4 (b) and (d)",
        "Hoyt Example", "Interagency Provincial Affairs Deputy Coordinator", "bd")]
    [InlineData("Classified By: DCM John Sample and Political Counselor Jane Example for reasons 1.4 (b)", "John Sample and Jane Example",
        "DCM and Political Counselor", "b")]
    [InlineData("Classified By: Ambassador to Russia John Sample. Reasons 1.4 (b)", "John Sample", "Ambassador to Russia", "b")]
    [InlineData("Classified By: Iran Watcher Alan Sample, Reason 1.4 (d)", "Alan Sample", "Iran Watcher", "d")]
    [InlineData("Classified By: VICKI ANNA EXAMPLE, CHARGE D'AFFAIRES, REASONS 1.4 (B) A\\nND (D).", "VICKI ANNA EXAMPLE",
        "CHARGE D'AFFAIRES", "bd")]
    [InlineData("Classified By: Ambassador Sam Sample; reasons 1.4 (B) and (D\\n)", "Sam Sample", "Ambassador", "bd")]
    [InlineData("Classifed By: Ambassador Sam Sample, reasons 1.4 (b)", "Sam Sample", "Ambassador", "b")]
    [InlineData("Classified By: Charge de Affaires Ada S. Sample for reasons 1.4 (b)", "Ada S. Sample", "Charge de Affaires", "b")]
    [InlineData("Classified By: Charge' Ada Sample for reasons 1.4 (b)", "Ada Sample", "Charge'", "b")]
    [InlineData("Classified By: CHARGE D,AFFAIRES ADA SAMPLE REASON 1.4 (B)", "ADA SAMPLE", "CHARGE D,AFFAIRES", "b")]
    [InlineData("Classified By: USDEL Member Ada Sample, reasons 1.4 (b)", "Ada Sample", "USDEL Member", "b")]
    [InlineData("Classified By: A/ECOPOL COUNCILOR ADA SAMPLE FR REASONS 1.4 (B)", "ADA SAMPLE", "A/ECOPOL COUNCILOR", "b")]
    [InlineData("Classified By: ESTOff Ada Sample for reasons 1.4 (d)", "Ada Sample", "ESTOff", "d")]
    [InlineData("Classified By: Acting DCM/Ada Sample for reasons 1.4 (b)", "Ada Sample", "Acting DCM", "b")]
    [InlineData("Classified By: Ambassador (acting) Ada Sample for reasons 1.4 (b)", "Ada Sample", "Ambassador (acting)", "b")]
    [InlineData("CLASSIFIED BY ENVOY ADA SAMPLE BASED ON 1.4 (B)", "ADA SAMPLE", "ENVOY", "b")]
    [InlineData("Classified By: DCM ADA SAMPLE DUE TO 1,4 (B) AND (D).", "ADA SAMPLE", "DCM", "bd")]
    [InlineData("Classified By: DCM Ada Sample fo Reasons: 1.4(B), (D).", "Ada Sample", "DCM", "bd")]
    [InlineData("CLASSIFIED BY AMBASSAD0R SAMPS0N.  REAS0N: 1.4 (B)", "SAMPS0N", "AMBASSAD0R", "b")]
    [InlineData("CLASSIFIED BY ADA 0. SAMPLE, DIRECTOR, EUR/NB. REASON: 1.4 (B)", "ADA 0. SAMPLE", "DIRECTOR, EUR/NB", "b")]
    [InlineData("Classified By: DOS CLASSIFICATION GUIDE BY ADA SAMPLE", "ADA SAMPLE", "DOS CLASSIFICATION GUIDE", "")]
    [InlineData("Classified By: CLASSIFIED CONFIDENTIAL BY ACTING DCM ADA SAMPLE: 1.4 (D)", "ADA SAMPLE", "ACTING DCM", "d")]
    [InlineData("DERIVED FROM: DSCG 05-1 B, D\\nCLASSIFIED BY: ADA SAMPLE, DCM", "ADA SAMPLE", "DCM", "")]
    [InlineData("CLASSIFIED BY: Adam Center, Consul; REASON: 1.4(B)", "Adam Center", "Consul", "b")]
    [InlineData("Classified By: U/S Ada Sample (G), reasons 1.4 (b)", "Ada Sample", "U/S", "b")]
    [InlineData("Classified By: Minister Counselor Ada Sample for Economic Affairs, reason 1.4 (b)", "Ada Sample",
        "Minister Counselor for Economic Affairs", "b")]
    [InlineData("Classified By: Management Officer Ada d'Sample for reasons 1.4(b)", "Ada d'Sample", "Management Officer", "b")]
    public void Name_title_and_reasons_are_told_apart(string lines, string? name, string? title, string letters)
    {
        var read = Make.WithReferences(Make.Lines(lines)).ClassifiedBy!;
        Assert.Equal((name, title), (read.Name, read.Title));
        Assert.Equal(letters.Select(c => $"1.4({c})"), read.Reasons);
    }

    [Fact]
    public void It_may_stand_in_the_first_paragraph()
    {
        var cable = Make.WithBody("1. (U) CLASSIFIED BY ROBERT P. SAMPLE, DEPUTY CHIEF OF MISSION. REASON: 1.5 (D)\n\n2. (C) Text.");
        Assert.Equal(("ROBERT P. SAMPLE", "DEPUTY CHIEF OF MISSION"), (cable.ClassifiedBy?.Name, cable.ClassifiedBy?.Title));
        Assert.Equal(["1.5(d)"], cable.ClassifiedBy!.Reasons);
        Assert.Equal([1, 2], cable.Paragraphs.Select(p => p.Number!.Value));
    }

    [Theory]
    [InlineData("Classified By: DCM John Sample for reasons 1.4 (B, D)\\n(C) On June 12 the DCM met the mayor.")]
    [InlineData("Classified By: DCM John Sample for reasons 1.4 (B) and (D).\\n(C) On June 12 the DCM met the mayor.")]
    [InlineData("Classified By: DCM John Sample for reasons 1.4 (B) and (D). (C) On June 12 the DCM met the mayor.")]
    [InlineData("Classified By: DCM John Sample, REASON 1.4 B, D\\n(C) On June 12 the DCM met the mayor.")]
    public void A_body_without_number_begins_behind_the_reasons(string lines)
    {
        var cable = Cable.Parse("C O N F I D E N T I A L MOSCOW 001234\n\nTAGS: PREL\nSUBJECT: X\n\n" + Make.Lines(lines)
            + "\nHe was glad.\n\nSAMPLE\n");
        Assert.Equal(["1.4(b)", "1.4(d)"], cable.ClassifiedBy!.Reasons);
        var paragraph = Assert.Single(cable.Paragraphs);
        Assert.Equal((null, "C", "On June 12 the DCM met the mayor. He was glad."),
            (paragraph.Number, paragraph.PortionMarking, paragraph.Text.Replace('\n', ' ')));
    }
}
