using System.Text.RegularExpressions;
using CableTools.Comparison;
using CableTools.Model;
using CableTools.Statistics;
using CableTools.Tests.Support;
using CsCheck;

namespace CableTools.Tests.Display;

/// <summary>What holds for whatever is shown: lines of cables in any order, with pieces of pages and scripts between.</summary>
public sealed partial class DisplayProperties
{
    private static readonly string[] Pieces =
    [
        .. Directory.GetFiles(Repository.File("tests/CableTools.Tests/Golden/Cables"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadAllLines),
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "TAGS: <b>, \"x\", 'y'", "SUBJECT: </div></details> & <!--",
        "REF: A. <a href=javascript:x> B. \u202Eevil", "FM <FM>", "1. (C) <p onclick=\"x\">&amp;",
        "\ud800", "\u0000\u0001", "| a | b |", "```", "[x](javascript:y)",
    ];

    private static readonly Gen<Cable[]> Any =
        Gen.Int[0, Pieces.Length - 1].Array[0, 50].Select(picks => Cable.Parse(string.Join('\n', picks.Select(i => Pieces[i])))).Array[1,
            3];

    [Fact]
    public void Only_our_own_elements_stand_in_the_HTML() => Any.Holds(cables =>
    {
        foreach (var cable in cables)
        {
            Check(cable.ToHtml());
            foreach (var paragraph in cable.Paragraphs) Check(paragraph.ToHtml());
            foreach (var reference in cable.References) Check(reference.ToHtml());
            foreach (var diagnostic in cable.Diagnostics) Check(diagnostic.ToHtml());
            foreach (object list in new object[] { cable.Paragraphs, cable.References, cable.Diagnostics, cable.Tags, cable.To })
                Check(Displays.Html(list));
        }

        Check(CableComparison.Of(cables[0], cables[^1]).ToHtml());
        Check(new CableList(cables).ToHtml());
        var statistics = CableStatistics.Of(cables);
        Check(statistics.ToHtml());
        Check(statistics.Tags.ToHtml());
        Check(statistics.Correspondence.ToHtml());
        Check(statistics.References.ToHtml());
        Check(statistics.ByMonth.ToHtml());
    }, 500);

    [Fact]
    public void No_element_stands_in_the_Markdown() => Any.Holds(cables =>
    {
        foreach (var cable in cables) Assert.DoesNotContain('<', cable.ToMarkdown());
        Assert.DoesNotContain('<', CableComparison.Of(cables[0], cables[^1]).ToMarkdown());
        Assert.DoesNotContain('<', new CableList(cables).ToMarkdown());
        Assert.DoesNotContain('<', TagCounts.Of(cables).ToMarkdown());
    }, 500);

    private static void Check(string html)
    {
        Assert.DoesNotContain('<', Element().Replace(html, ""));
        Assert.DoesNotContain(html, c => (char.IsControl(c) && c != '\n' && c != '\t' && c != '\r') || c is '\u202E');
        // Every element that opens closes.
        foreach (string name in new[] { "div", "span", "details", "summary", "table", "mark" })
            Assert.Equal(html.Split("<" + name).Length, html.Split("</" + name + ">").Length);
    }

    [GeneratedRegex("</?(?:div|span|strong|em|mark|table|thead|tbody|tr|th|td|details|summary|br|svg|title|rect)"
        + "(?: (?:open|(?:class|style|title|width|height|viewBox|role|x|y|fill|fill-opacity)=\"[^\"<>]*\"))*/?>")]
    private static partial Regex Element();
}
