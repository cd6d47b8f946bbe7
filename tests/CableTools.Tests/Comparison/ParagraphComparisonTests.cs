using CableTools.Comparison;
using CableTools.Tests.Support;

namespace CableTools.Tests.Comparison;

/// <summary>Which paragraph of one copy is which of the other. Each case is a body, paragraphs parted by a bar.</summary>
public sealed class ParagraphComparisonTests
{
    private const string Herring = "The fishing talks went on for a third day over herring quotas and the width of nets.";

    private const string Sauna = "The ministry of saunas wants an export standard and will ask its neighbours for their views.";

    private const string Puffin = "A census of puffins on the northern cliffs found more birds than in any earlier year.";

    [Theory]
    [InlineData("1. {H}|2. {S}|3. {P}", "1. {H}|2. {S}|3. {P}", "1 Same|2 Same|3 Same")]
    [InlineData("1. {H}|2. {S}|3. {P}", "1. {H}|2. {P}", "1 Same|2 Removed|3 > 2 Same")]
    [InlineData("1. {H}|2. {P}", "1. {H}|2. {S}|3. {P}", "1 Same|2 Added|2 > 3 Same")]
    [InlineData("1. {H}|2. {S}|3. {P}", "1. {H}|2. XXXXXXXXXXXX|3. {P}", "1 Same|2 Redacted|3 Same")]
    [InlineData("1. {H}|2. {S}|3. {P}", "1. {H}|2. [Paragraph not declassified]|3. {P}", "1 Same|2 Redacted|3 Same")]
    [InlineData("1. {H}|2. {S} {P}", "1. {H}|2. {S}|3. {P}", "1 Same|2 > 2+3 Same")]
    [InlineData("1. {H}|2. {S}|3. {P}", "1. {H} {S}|2. {P}", "1+2 > 1 Same|3 > 2 Same")]
    [InlineData("1. Text one.|2. Text two.", "1. Text one.|2. Other words.", "1 Same|2 Changed")]
    [InlineData("1. {H}", "1. {P}", "1 Removed|1 Added")]
    [InlineData("1. (C) {H}", "1. (S) {H}", "1 Changed")]
    [InlineData("1. (S//NF) {H}", "1. (S/NF) {H}", "1 Same")]
    // A copy that breaks off within a sentence hides what the other has from there on; one that merely ends sooner does not.
    [InlineData("1. {H}|2. {S}|3. {P}", "1. {H}|2. The ministry of saunas wants an export", "1 Same|2 Redacted|3 Redacted")]
    [InlineData("1. {H}|2. The ministry of saunas wants an expo", "1. {H}|2. {S}|3. {P}", "1 Same|2 Redacted|3 Redacted")]
    [InlineData("1. {H}|2. {S}|3. {P}", "1. {H}|2. {S}", "1 Same|2 Same|3 Removed")]
    public void Paragraphs_find_each_other(string reference, string difference, string expected)
    {
        var comparison = CableComparison.Of(Body(reference), Body(difference));
        Assert.Equal(expected, string.Join('|', comparison.Paragraphs.Select(row => $"{row.Number} {row.Kind}")));
    }

    [Fact]
    public void A_mark_without_a_number_stands_for_several_paragraphs()
    {
        var comparison = CableComparison.Of(Body("1. {H}|2. {S}|3. {P}"), Body("1. {H}|[2 paragraphs not declassified]"));
        Assert.Equal([0, 16, 16], comparison.Paragraphs.Select(row => row.HiddenWords));
        Assert.All(comparison.Paragraphs, row => Assert.Equal((CableDifferenceKind.Redacted, CableSide.Difference),
            (row.Kind, row.Redacted)));
    }

    [Fact]
    public void Words_of_a_cut_are_counted()
    {
        var comparison = CableComparison.Of(Body("1. {H}|2. {P}"), Body("1. The fishing talks went on for a third"));
        Assert.Equal([9, 16], comparison.Paragraphs.Select(row => row.HiddenWords));
        Assert.All(comparison.Paragraphs, row => Assert.Equal(RedactionMark.Cut, row.Words[^1].Mark));
    }

    [Fact]
    public void Page_marks_and_line_breaks_are_no_difference()
    {
        var page = Make.WithBody(
            "1. (C) The fishing talks went on\nfor a third day over\n\nMOSCOW 00001234  002 OF 003\n\nherring quotas.");
        var flow = Make.WithBody("1. (C) The fishing talks went on for a third day over herring quotas.");
        Assert.Equal("The fishing talks went on for a third day over herring quotas.", page.Paragraphs[0].Text);
        Assert.True(CableComparison.Of(page, flow).AreSame);
    }

    [Fact]
    public void Places_are_those_of_each_text()
    {
        var (a, b) = (Body("1. {H}|2. {S}"), Body("1. {H}|2. {P}|3. {S} And more."));
        var row = CableComparison.Of(a, b).Paragraphs.Single(paragraph => paragraph.Number == "2 > 3");
        Assert.Equal(CableDifferenceKind.Changed, row.Kind);
        Assert.StartsWith("2. The ministry", row.ReferencePlace!.Value.Of(a.Text), StringComparison.Ordinal);
        Assert.StartsWith("3. The ministry", row.DifferencePlace!.Value.Of(b.Text), StringComparison.Ordinal);
        Assert.Equal("2", row.ReferenceParagraphs.Single().Label);
    }

    private static Cable Body(string body) => Make.WithBody(body.Replace("{H}", Herring, StringComparison.Ordinal)
        .Replace("{S}", Sauna, StringComparison.Ordinal).Replace("{P}", Puffin, StringComparison.Ordinal)
        .Replace("|", "\n\n", StringComparison.Ordinal));
}
