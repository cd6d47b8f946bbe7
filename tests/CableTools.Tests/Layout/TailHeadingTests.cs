using CableTools.Tests.Support;

namespace CableTools.Tests.Layout;

/// <summary>Headings that a copy joined to the end of the paragraph before them.</summary>
public sealed class TailHeadingTests
{
    [Theory]
    [InlineData("The owl was told. ------ Owls cautioned ------\\n\\n", "The owl was told.", "Owls cautioned")]
    [InlineData("The owl was told. --- Oil ---\\n\\n", "The owl was told.", "Oil")]
    [InlineData("The owl was told. ------ Owls cautioned ------ ", "The owl was told.", "Owls cautioned")]
    [InlineData("The owl was told. ----------------- --\\nOwls - and What They Eat in the U.S. -------------- --\\n\\n",
        "The owl was told.", "Owls - and What They Eat in the U.S.")]
    [InlineData("The owl was told. Owls Cautioned ------------\\n", "The owl was told.", "Owls Cautioned")]
    [InlineData("The owl (and \"her mate.\") A Summer in St. Gallen ------------\\n",
        "The owl (and \"her mate.\")", "A Summer in St. Gallen")]
    [InlineData("The owl was told.  OWLS NOT UP TO THE TASK\\n\\n", "The owl was told.", "OWLS NOT UP TO THE TASK")]
    [InlineData("The owl was told.\\n\\n------------\\n\\nOWLS CAUTIONED ------------\\n\\n", "The owl was told.", "OWLS CAUTIONED")]
    [InlineData("The owl was told. [The Owl Post, 4/2/2009] OWLS CAUTIONED\\n\\n", "The owl was told. [The Owl Post, 4/2/2009]",
        "OWLS CAUTIONED")]
    [InlineData("The owl was told.\\n------------\\nWhy owls?\\n------------\\n\\n", "The owl was told.", "Why owls?")]
    public void A_heading_at_a_paragraphs_end_is_the_next_ones(string text, string first, string heading)
    {
        var cable = Make.WithBody(Make.Lines($"1. (C) {text}2. (C) They slept.\n\nSAMPLE"));
        Assert.Equal([(1, null, first), (2, heading, "They slept.")],
            cable.Paragraphs.Select(paragraph => (paragraph.Number, paragraph.Heading, paragraph.Text)));
        Assert.Equal(cable.Text, string.Concat(cable.Segments.Select(segment => cable.Text.Substring(segment.Start, segment.Length))));
    }

    [Theory]
    [InlineData("END PAPER ON OWLS\\n\\n--------\\nWHY OWLS\\n--------\\n\\n", "END PAPER ON OWLS", "WHY OWLS")]
    [InlineData("Whoever feeds the owls of the town at night and by day has to say where\\nOSLO 00001234  002 OF 003\\n"
        + "and when he found them, and what they were fed.\\nWhy Owls\\n--------\\n",
        "at night and by day has to say where and when he found them, and what they were fed.", "Why Owls")]
    public void What_stands_above_a_heading_is_text(string text, string last, string heading)
    {
        var cable = Make.WithBody(Make.Lines($"1. (C) The owl was told.\n{text}2. (C) They slept.\n\nSAMPLE"));
        Assert.EndsWith(last, cable.Paragraphs[0].Text, StringComparison.Ordinal);
        Assert.Equal(heading, cable.Paragraphs[1].Heading);
    }

    [Theory]
    [InlineData("------------\\nWHY OWLS\\n\\nOSLO 00001234  002 OF 003\\n\\n------------\\n\\n", "WHY OWLS")]
    [InlineData("Why Owls\\n\\nOSLO 00001234  002 OF 003\\n\\n------------\\n\\n", "Why Owls")]
    [InlineData("OSLO 00001234  002 OF 003\\n---------- Why Owls ------------\\n\\n", "Why Owls")]
    public void A_pages_mark_may_stand_in_it(string between, string heading)
    {
        string body = Make.Lines($"1. (C) The owl was told.\\n\\n{between}2. (C) They slept.\\n\\nSAMPLE");
        foreach (string lineEnd in new[] { "\n", "\r\n", "\r" })
        {
            var cable = Cable.Parse(Make.WithBody(body).Text.Replace("\n", lineEnd, StringComparison.Ordinal));
            Assert.Equal(("The owl was told.", heading), (cable.Paragraphs[0].Text, cable.Paragraphs[1].Heading));
            Assert.Equal(cable.Text, string.Concat(cable.Segments.Select(s => cable.Text.Substring(s.Start, s.Length))));
        }
    }

    [Theory]
    [InlineData("The owl said so. END SUMMARY")]
    [InlineData("The owl said so. XXXXXXXXXXXX XXXXXXXX")]
    [InlineData("The owl met Mr. OWEN OWLSON")]
    [InlineData("The owl met the U.S. GOVERNMENT OFFICE")]
    [InlineData("The owl said so. SEE ALSO OSLO REPORTS")]
    [InlineData("The owl said so --")]
    [InlineData("THE OWL SAID SO. THE OTHERS DID NOT")]
    public void What_only_looks_like_one_is_text(string text)
    {
        var paragraphs = Make.WithBody($"1. (C) {text}\n\n2. (C) They slept.\n\nSAMPLE").Paragraphs;
        Assert.Equal((text, null), (paragraphs[0].Text, paragraphs[1].Heading));
    }
}
