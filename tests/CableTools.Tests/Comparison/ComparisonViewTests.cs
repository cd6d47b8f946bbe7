using CableTools.Comparison;
using CableTools.Model;
using CableTools.Tests.Support;

namespace CableTools.Tests.Comparison;

/// <summary>How a comparison shows itself.</summary>
public sealed class ComparisonViewTests
{
    private static readonly CableComparison Example = CableComparison.Of(
        Make.WithBody("1. (C) The envoy Ole Larsen left OSLO early <today>.\n\n2. (C) Nobody saw him.\n\n3. (U) All is well."),
        Make.WithBody("1. (C) The envoy XXXXXXXX left 0SLO late <today>.\n\n2. (U) All is well.\n\n3. (S) And \"more\" & more."));

    [Fact]
    public void The_HTML_is_the_golden_one()
    {
        string golden = File.ReadAllText(Repository.File("tests/CableTools.Tests/Golden/Comparison/comparison.html"));
        Assert.Equal(golden.ReplaceLineEndings("\n"), Example.ToHtmlPage());
    }

    [Fact]
    public void The_Markdown_is_a_table_of_what_differs()
    {
        string[] lines = Example.ToMarkdown().Split('\n');
        Assert.Equal("**Of 4 paragraphs 1 changed, 1 added, 1 removed; 0 fields differ; 2 words hidden**", lines[0]);
        Assert.StartsWith("| &lt;&gt; | Paragraph 1 | Changed | (C) The envoy ", lines[4], StringComparison.Ordinal);
        Assert.Equal(7, lines.Count(line => line.Length > 0) + 1);
    }

    [Fact]
    public void The_text_marks_each_change() => Assert.Contains(
        "<> Paragraph 1: Changed, 2 words hidden\n"
            + "    (C) The envoy [*Ole Larsen|XXXXXXXX*] left [~OSLO|0SLO~] [-early-] {+late+} <today>.\n",
        ((IDisplayable)Example).ToText(), StringComparison.Ordinal);

    [Fact]
    public void The_page_is_ASCII_and_needs_nothing_else()
    {
        string page = CableComparison.Of(Make.WithBody("1. (C) Caf\u00E9 \u2588\u2588 \U0001F600 was."),
            Make.WithBody("1. (C) Bar.")).ToHtmlPage();
        Assert.All(page, c => Assert.True(c is '\n' or (>= ' ' and <= '~')));
        Assert.All(["Caf&#233;", "&#9608;&#9608;", "&#128512;"], word => Assert.Contains(word, page, StringComparison.Ordinal));
        Assert.DoesNotContain("http", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_are_a_table_as_other_parts_are() =>
        Assert.Contains("<strong>Differences: 3</strong>", Displays.Html(Example.Differences), StringComparison.Ordinal);
}
