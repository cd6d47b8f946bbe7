using CableTools.Lines;
using CableTools.Text;

namespace CableTools.Tests.Lines;

public sealed class InlineMarkTests
{
    /// <summary>The lines of a text, parted by bars; line ends are written out.</summary>
    [Theory]
    [InlineData("the new harbour OSLO 00004711  002 OF 003 rules were read", "the new harbour|OSLO 00004711  002 OF 003|rules were read")]
    [InlineData("OSLO 00004711  002.2 OF 003 rules were read", "OSLO 00004711  002.2 OF 003|rules were read")]
    [InlineData("the new harbour OSLO 00004711  002 OF 003", "the new harbour|OSLO 00004711  002 OF 003")]
    [InlineData("OSLO 00004711  002 OF 003", "OSLO 00004711  002 OF 003")]
    [InlineData("harbourOSLO 00004711 002 OF 003rules", "harbour|OSLO 00004711 002 OF 003|rules")]
    [InlineData("TO THE HARBOUR PORT AU PR 00000408 006 OF 007 RULES", "TO THE HARBOUR|PORT AU PR 00000408 006 OF 007|RULES")]
    [InlineData("SIGNED IN TEL AVIV 00000408 006 OF 007 RULES", "SIGNED IN|TEL AVIV 00000408 006 OF 007|RULES")]
    [InlineData("A. OSLO 199 OSLO 00000227 001.2 OF 002 B. OSLO 227", "A. OSLO 199|OSLO 00000227 001.2 OF 002|B. OSLO 227")]
    [InlineData("one OSLO 00004711 002 OF 003 two OSLO 00004711 003 OF 003 three",
        "one|OSLO 00004711 002 OF 003|two|OSLO 00004711 003 OF 003|three")]
    [InlineData("the harbour OSLO 00004711 \n\n002 OF 003\nrules", "the harbour|OSLO 00004711||002 OF 003|rules")]
    [InlineData("the new harbour New Delhi 00004711 002.1 of 003 rules", "the new harbour|New Delhi 00004711 002.1 of 003|rules")]

    [InlineData("the new harbour Oslo 00004711 001.14 of 004 rules", "the new harbour|Oslo 00004711 001.14 of 004|rules")]

    // Misread, and no post before it.
    [InlineData("harbour OSLO 00OO4711 002 OF 003 rules", "harbour|OSLO 00OO4711 002 OF 003|rules")]
    [InlineData("harbour OSLO O0004711 002 OF 003 rules", "harbour|OSLO O0004711 002 OF 003|rules")]
    [InlineData("harbour OSLO 00004711 0O2 0F 003 rules", "harbour|OSLO 00004711 0O2 0F 003|rules")]
    [InlineData("harbour 00004711 002 OF 003 rules", "harbour|00004711 002 OF 003|rules")]
    [InlineData("the harbour ![A stamp](images/page-002.png) rules", "the harbour|![A stamp](images/page-002.png)|rules")]

    // The form before 2003.
    [InlineData("A. OSLO 1 CONFIDENTIAL PAGE 02 ROME 01196 01 OF 02 082030Z B. OSLO 2",
        "A. OSLO 1|CONFIDENTIAL PAGE 02 ROME 01196 01 OF 02 082030Z|B. OSLO 2")]
    [InlineData("PREL      SECRET       PAGE 02        LIMA  02475  01 OF 03  251228Z PINR",
        "PREL|SECRET       PAGE 02        LIMA  02475  01 OF 03  251228Z|PINR")]
    [InlineData("ON PAGE 02 OSLO 01196 CAME FIRST", "ON PAGE 02 OSLO 01196 CAME FIRST")]

    // What is no mark.
    [InlineData("page 002 OF 003 of the harbour rules", "page 002 OF 003 of the harbour rules")]
    [InlineData("a loss of 00004711 crowns OF 003", "a loss of 00004711 crowns OF 003")]

    // The caption.
    [InlineData("the mayor appeared SIPDIS more often", "the mayor appeared|SIPDIS|more often")]
    [InlineData("SIPDIS 12 boats sailed", "SIPDIS|12 boats sailed")]
    [InlineData("SIPDIS NOFORN SIPDIS STATE FOR EUR/NB", "SIPDIS|NOFORN|SIPDIS|STATE FOR EUR/NB")]
    [InlineData("SIPDIS sensitive matters", "SIPDIS|sensitive matters")]
    [InlineData("SIPDIS", "SIPDIS")]
    [InlineData("please include SIPDIS in all replies", "please include SIPDIS in all replies")]
    [InlineData("please send it as a SIPDIS cable", "please send it as a SIPDIS cable")]
    public void Marks_inside_lines_are_lines_of_their_own(string text, string expected)
    {
        var lines = new LineTable(text, cuts: InlineMarks.Find(text));
        Assert.Equal(expected, string.Join('|', Enumerable.Range(0, lines.Count).Select(i => lines.Content(i).ToString())));
        int at = 0;
        for (int i = 0; i < lines.Count; at = lines[i++].Next) Assert.Equal(at, lines[i].Start);
        Assert.Equal(text.Length, at);
    }
}
