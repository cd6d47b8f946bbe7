using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using CableTools.Charts;
using CableTools.Statistics;
using CableTools.Tests.Support;

namespace CableTools.Interactive.Tests;

/// <summary>What cables say stays text in charts and reports: in hovers, labels, titles and descriptions.</summary>
public sealed class InjectionTests
{
    private static readonly string[] Strings = [.. HostileStrings.All.Distinct()];

    private static readonly Lazy<List<Cable>> Cables = new(() =>
        [.. Strings.Where(text => text.IndexOfAny(['\0', '\r', '\n']) < 0 && text.Length < 100).Select(HostileStrings.Cable)]);

    public static TheoryData<string> Kinds => [.. CableChartKind.All.Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_chart_holds_no_element_of_theirs(string name)
    {
        var kind = CableChartKind.All.Single(one => one.Name == name);
        var gatherer = kind.Gather(null, null);
        foreach (var cable in Cables.Value) gatherer.Add(cable);
        var chart = CableChart.Of(kind, gatherer.ToResult(), null);

        using var xml = XmlReader.Create(new StringReader(chart.ToSvg()),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var svg = XDocument.Load(xml);
        Assert.All(svg.Descendants(), element =>
        {
            Assert.DoesNotContain(element.Name.LocalName.ToLowerInvariant(), new[] { "script", "foreignobject", "a", "iframe", "set",
                "animate" });
            Assert.DoesNotContain(element.Attributes(), attribute => attribute.Name.LocalName.StartsWith("on",
                StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain(element.Attributes(), attribute => attribute.Name.LocalName == "href"
                && !attribute.Value.StartsWith('#') && !attribute.Value.StartsWith("data:image/", StringComparison.Ordinal));
        });

        // plotly reads a little HTML in what it shows: of a cable there is none, so that what is left is ours.
        string json = chart.ToPlotlyJson();
        Assert.DoesNotContain("<", json, StringComparison.Ordinal);
        foreach (Match tag in Regex.Matches(json.Replace("\\u003C", "<", StringComparison.OrdinalIgnoreCase)
            .Replace("\\u003E", ">", StringComparison.OrdinalIgnoreCase), "<[^>]*>"))
            Assert.Matches("^</?(b|br|i|sub|sup|extra|span style=.*)/?>$", tag.Value);
        Assert.DoesNotContain("window.pwned=1</script>", chart.ToHtmlPage(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_leaves_no_chart_and_no_report()
    {
        using var disk = SmallDisk.TryMount();
        Assert.SkipWhen(disk is null, "This account cannot mount a small disk.");
        var chart = CableChart.Tags(TagCounts.Of(Cables.Value), 5);
        var report = CableReport.Of(Cables.Value);
        foreach (string name in new[] { "chart.html", "chart.png", "report.html" })
        {
            string path = Path.Combine(disk.Path, name);
            File.WriteAllText(path, "old");
            Assert.ThrowsAny<IOException>(() =>
            {
                if (name == "report.html") report.Save(path, overwrite: true);
                else chart.Save(path, overwrite: true, 4000, 4000);
            });
            Assert.Equal("old", File.ReadAllText(path));
            Assert.Equal([name], disk.Entries);
            File.Delete(path);
        }
    }
}
