using CableTools.Tests.Reading;
using CableTools.Tests.Support;

namespace CableTools.Tests.Fields;

/// <summary>The message reference number from the classification line, the envelope and the container.</summary>
public sealed class MessageIdTests
{
    [Theory]
    [InlineData("C O N F I D E N T I A L CAIRO 000549E.O. 12958: DECL: 01/01/2016", "06CAIRO549")]
    [InlineData("C O N F I D E N T I A L CAIRO 000549E.O.12958: DECL: 01/01/2016", "06CAIRO549")]
    [InlineData("C O N F I D E N T I A L CAIRO 000549SIPDIS", "06CAIRO549")]
    [InlineData("C O N F I D E N T I A L CAIRO 000549NOFORN", "06CAIRO549")]
    [InlineData("C O N F I D E N T I A L SECTION 01 GF 02 CAIRO 000549", "06CAIRO549")]
    [InlineData("C O N F I D E N T I A L SECTION 01 0F 02 CAIRO 000549", "06CAIRO549")]
    [InlineData("S E C R E T 5TATE 128877", "06STATE128877")]
    [InlineData("UNCLAS 5AN JOSE 001978", "06SANJOSE1978")]
    [InlineData("S E C R E T PARTO 000012", "06PARTO12")]
    [InlineData("S E C R E T SECTO 05012", "06SECTO5012")]
    [InlineData("S E C R E T TOSEC 050012", "06TOSEC50012")]
    [InlineData("UNCLAS E F T O LONDON 002363", "06EFTOLONDON2363")]
    [InlineData("UNCLAS E F T O SECTION 01 OF 02 LONDON 002363", "06LONDON2363")]
    [InlineData("S E C R E T SECTION 01 OF 02 XXXXXXXXXXXX 000004", "06MOSCOW4")]
    public void Post_and_serial_number_are_those_of_the_classification_line(string line, string id)
    {
        var cable = Make.WithFirstLine(line);
        Assert.Equal(id, cable.Id);
    }

    [Theory]
    [InlineData("DE RUEHNY #0123 1321305\\nR 121305Z MAY 06\\nFM AMEMBASSY OSLO", "06OSLO123")]
    [InlineData("DE RUEHC #0123 1321305\\nR 121305Z MAY 06\\nFM SECSTATE WASHDC", null)]
    public void The_station_serial_number_is_the_messages_but_for_the_Department(string envelope, string? id) =>
        Assert.Equal(id, Cable.Parse(Make.Lines(envelope) + "\nTO SECSTATE WASHDC\n\nUNCLAS\n\nTAGS: PREL\nSUBJECT: X\n\n1. X.\n").Id);

    [Theory]

    // What the text has otherwise, misread or unknown, yields to the container's; what it lacks is taken from there.
    [InlineData("06OSLO124", "R 121305Z MAY 06", "OSLO 000123", "06OSLO124", "MetadataIdDiffers")]
    [InlineData("06OSLO124", "R 121305Z MAY 06", "OSLO 0001Z3", "06OSLO124", "MetadataIdDiffers")]
    [InlineData("06OSLO123", "R 121305Z MAY 06", "ATLANTIS 000123", "06OSLO123", "MetadataIdDiffers")]
    [InlineData("06OSLO123", "R 121305Z MAY 06", "XXXXXXXX 000123", "06OSLO123", "IdFromMetadata")]
    [InlineData("06OSLO123", "", "OSLO 000123", "06OSLO123", "IdFromMetadata")]
    [InlineData("06SECTION01OF02OSLO12", "", "OSLO 000123", "06OSLO123", "IdFromMetadata")]
    public void The_container_fills_what_the_text_does_not_tell(string given, string head, string number, string id, string code)
    {
        var cable = Sample.Read(Sample.Csv(Sample.CsvRow(1, given, head, $"UNCLAS {number}\n\nTAGS: PREL\nSUBJECT: X\n")), "dump.csv")
            .Single();
        Assert.Equal(id, cable.Id);
        Assert.Contains(cable.Diagnostics, d => d.Code == code);
    }
}
