using CableTools.Tests.Support;

namespace CableTools.Tests.Lines;

public sealed class ClassificationLineTests
{
    [Theory]
    [InlineData("C O N F I D E N T I A L MOSCOW 005030", Classification.Confidential, "06MOSCOW5030", null)]
    [InlineData("CONFIDENTIAL ISLAMABAD 003418", Classification.Confidential, "06ISLAMABAD3418", null)]
    [InlineData("SS E C R E T SECTION 01 OF 02 PARIS 001699", Classification.Secret, "06PARIS1699", "1/2")]
    [InlineData("S E C R E T//NOFORN SECTION 02 OF 04 KABUL 001234", Classification.Secret, "06KABUL1234", "2/4")]
    [InlineData("S e c r e t New Delhi 000012", Classification.Secret, "06NEWDELHI12", null)]
    [InlineData("UNCLAS E F T O SECTION 01 OF 02 ROME 000123", Classification.Unclassified, "06ROME123", "1/2")]
    [InlineData("UNCLASSIFIED//FOR OFFICIAL USE ONLY MANILA 000123", Classification.Unclassified, "06MANILA123", null)]
    [InlineData("LIMITED OFFICIAL USE BONN 12345", Classification.LimitedOfficialUse, "06BONN12345", null)]
    [InlineData("C O N F I D E N T I A L ENTIRE TEXT\\nPANAMA 1234", Classification.Confidential, "06PANAMA1234", null)]
    [InlineData("C O N F I D E N T I A L SECTION 01 OF 05\\nBUENOS AIRES 001462", Classification.Confidential, "06BUENOSAIRES1462", "1/5")]
    [InlineData("S E C R E T SECTION 01\\nOF 03 THE HAGUE 000759", Classification.Secret, "06THEHAGUE759", "1/3")]
    [InlineData("C O N F I D E N T\\nI A L SECTION 01 OF 02 OSLO 001462", Classification.Confidential, "06OSLO1462", "1/2")]
    [InlineData("C O N F I D E N T I A L 75 LIBREVILLE 1895", Classification.Confidential, "06LIBREVILLE1895", null)]
    [InlineData("T O P  S E C R E T MOSCOW 000001", Classification.TopSecret, "06MOSCOW1", null)]
    [InlineData("C ON F I D E N TI A L MOSCOW 005030", Classification.Confidential, "06MOSCOW5030", null)]
    [InlineData("O N F I D E N T I A L RPO DUBAI 000389", Classification.Confidential, "06RPODUBAI389", null)]
    [InlineData("C 0 N F 1 D E N T I A L M0SCOW 00503O", Classification.Confidential, "06MOSCOW5030", null)]
    public void Level_section_and_number_are_read(string line, Classification level, string id, string? section)
    {
        var cable = Make.WithFirstLine(Make.Lines(line));
        Assert.Equal((level, id), (cable.Classification, cable.Id));
        Assert.Equal(section, cable.Section is null ? null : $"{cable.Section}/{cable.SectionCount}");
    }

    [Theory]
    [InlineData("SECSTATE WASHDC", "STATE")]
    [InlineData("STATE", "STATE")]
    [InlineData("USUN NEW YORK", "USUNNEWYORK")]
    [InlineData("USEU BRUSSELS", "USEUBRUSSELS")]
    [InlineData("UNVIE", "UNVIEVIENNA")]
    [InlineData("PARIS FR (UNESCO)", "UNESCOPARISFR")]
    [InlineData("MEXICO CITY", "MEXICO")]
    [InlineData("RIO DE JAN", "RIODEJANEIRO")]
    [InlineData("PORT AU PRINCE", "PORTAUPRINCE")]
    [InlineData("SOMEWHERE NEW", "SOMEWHERENEW")]
    public void A_post_goes_by_its_short_name(string written, string post) =>
        Assert.Equal("06" + post + "77", Make.WithReferences($"REF: {written} 77").References[0].Id);

    [Theory]
    [InlineData("SIPDIS\\n\\nSIPDIS", "SIPDIS")]
    [InlineData("NOFORN\\nSIPDIS", "NOFORN,SIPDIS")]
    [InlineData("SENSITIVE SIPDIS", "SENSITIVE,SIPDIS")]
    [InlineData("C O R R E C T E D  C O P Y (ADDED TAGS)\\nEXDIS", "CORRECTED COPY,EXDIS")]
    [InlineData("ROGER CHANNEL", "ROGER CHANNEL")]
    public void Captions_are_read_once_and_in_order(string lines, string captions)
    {
        var cable = Make.WithFirstLine("S E C R E T MOSCOW 000001\n\n" + Make.Lines(lines));
        Assert.Equal(captions.Split(','), cable.Captions);
    }

    [Fact]
    public void A_caption_on_the_classification_line_counts()
    {
        Assert.Equal(["NOFORN"], Make.WithFirstLine("S E C R E T MOSCOW 000001 NOFORN").Captions);
        Assert.Equal(["NOFORN"], Make.WithFirstLine("S E C R E T//NOFORN MOSCOW 000001").Captions);
    }

    [Theory]
    [InlineData("Secretary Sample met the Confidential Clerk.")]
    [InlineData("SECRETARY'S VISIT TO THE SECRET GARDEN")]
    [InlineData("Confidential talks went on until 2005")]
    public void Text_that_begins_like_a_level_is_none(string line) =>
        Assert.Equal(Classification.Unknown, Cable.Parse(line).Classification);
}
