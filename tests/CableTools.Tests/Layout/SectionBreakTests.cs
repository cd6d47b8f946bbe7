using CableTools.Tests.Support;

namespace CableTools.Tests.Layout;

/// <summary>What stands between two halves of a paragraph, and whether it is a section's head that the paragraph goes on across.</summary>
public sealed class SectionBreakTests
{
    [Theory]
    [InlineData("C O N F I D E N T I A L SECTION 02 OF 02 MOSCOW 001234")]
    [InlineData("C O N F I D E N T I A L SECTION 02 OF 02 MOSCOW 001234\\n\\nSIPDIS")]
    [InlineData("C O N F I D E N T I A L SECTION 02 OF 02 MOSCOW 001234\\n\\nSIPDIS\\n\\nTAGS: PREL\\nSUBJECT: X")]
    [InlineData("DE RUEHMO #1234/02 1321305\\nZNY CCCCC ZZH\\nO 121305Z MAY 06\\nFM AMEMBASSY MOSCOW\\nTO SECSTATE WASHDC\\n"
        + "C O N F I D E N T I A L SECTION 02 OF 02 MOSCOW 001234")]
    [InlineData("E.O. 12958: DECL: 01/01/2016\\nTAGS: PREL\\nSUBJECT: X")]
    public void A_paragraph_goes_on_across_a_section_s_head(string head)
    {
        var cable = Make.WithBody("1. (C) One half\n\n" + Make.Lines(head) + "\n\nand the other.");
        Assert.Equal("One half and the other.", Assert.Single(cable.Paragraphs).Text);
        Assert.Contains(cable.Segments, segment => segment.Kind == CableSegmentKind.SectionBreak);
    }

    [Theory]
    [InlineData("FM AMEMBASSY MOSCOW")]
    [InlineData("TO THE RIVER")]
    [InlineData("TAGS: PREL")]
    [InlineData("Secret talks in Oslo 123")]
    public void A_line_that_only_looks_like_one_is_text(string line)
    {
        var cable = Make.WithBody("1. (C) One half\n\n" + line + "\n\nand the other.\n\n2. (C) No more of it.\n\nSAMPLE");
        Assert.Contains(line, string.Join(' ', cable.Paragraphs.Select(p => p.Text)), StringComparison.Ordinal);
        Assert.DoesNotContain(cable.Segments, segment => segment.Kind == CableSegmentKind.SectionBreak);
    }
}
