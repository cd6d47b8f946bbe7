using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using CableTools.Tests.Reading;
using CableTools.Tests.Support;
using CableTools.Writing;

namespace CableTools.Tests.Writing;

/// <summary>What a cable says is shown, and never obeyed, whatever it is written to.</summary>
public sealed class InjectionTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("cabletools").FullName;

    public static TheoryData<string> Strings => [.. HostileStrings.All.Distinct()];

    public static TheoryData<string> Names => [.. HostileStrings.Names];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Strings))]
    public void A_page_of_cables_holds_no_element_of_theirs(string text)
    {
        string page = Written("page.html", text);
        Assert.DoesNotMatch("(?i)<(script|img|svg|iframe|a href=\"(?!#cable-))", page);
        foreach (Match tag in Regex.Matches(page[page.IndexOf("<body>", StringComparison.Ordinal)..], "<[^>]*>"))
            Assert.Matches("^</?(body|html|nav|h1|h2|h3|ul|li|a|article|p|table|tr|th|td|br|details|summary|pre)"
                + "( (id|href|class|style|scope)=\"[^\"<>]*\")*>$", tag.Value);
        Assert.DoesNotContain(page, c => c != '\r' && HostileStrings.IsObeyed(c));
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public void A_card_and_a_list_hold_no_element_of_theirs(string text)
    {
        var cable = HostileStrings.Cable(text);
        foreach (string html in new[] { cable.ToHtml(), new CableList([cable, cable]).ToHtml(), cable.Paragraphs[0].ToHtml() })
        {
            Assert.DoesNotMatch("(?i)<(script|img|iframe|a )", html);
            foreach (Match tag in Regex.Matches(html, "<[^>]*>")) Assert.DoesNotMatch("(?i) on[a-z]+=", Regex.Replace(tag.Value,
                "\"[^\"]*\"", "\"\""));
            Assert.DoesNotContain(html, c => c != '\r' && HostileStrings.IsObeyed(c));
        }
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public void Markdown_has_no_link_picture_or_element_of_theirs(string text)
    {
        foreach (string markdown in new[] { Written("page.md", text), new CableList([HostileStrings.Cable(text)]).ToMarkdown() })
        {
            Assert.DoesNotMatch(@"(?<!\\)(\\\\)*[\[\]`#$](?!# )", Regex.Replace(markdown, "(?m)^## ", ""));
            Assert.DoesNotContain('<', markdown);
            Assert.DoesNotContain(markdown, HostileStrings.IsObeyed);
        }
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public void A_row_has_its_columns_and_no_formula(string text)
    {
        var rows = Rows(Written("rows.csv", text).TrimStart('\uFEFF'));
        Assert.Equal(2, rows.Count);
        Assert.Equal(rows[0].Count, rows[1].Count);
        Assert.All(rows[1], cell => Assert.DoesNotMatch("^[=+\\-@\\t\\r\\n＝＋－＠]", cell));
        Assert.All(rows[1], cell => Assert.DoesNotContain(cell, c => char.IsControl(c) && c is not ('\r' or '\n' or '\t')));
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public void A_line_of_json_is_one_line_without_controls_and_comes_back(string text)
    {
        string json = Written("lines.ndjson", text);
        Assert.EndsWith("\n", json, StringComparison.Ordinal);
        Assert.DoesNotContain(json.TrimEnd('\n'), c => c < ' ');
        var cable = HostileStrings.Cable(text);
        var back = Assert.Single(CableReader.ReadText(json));
        Assert.Equal((cable.Text, cable.Source!.Path), (back.Text, back.Source!.Original!.Path));
    }

    [Theory]
    [MemberData(nameof(Strings))]
    public void A_network_is_xml_that_names_nothing_outside(string text)
    {
        foreach (string name in new[] { "network.gexf", "network.graphml" })
        {
            Written(name, text);
            using var xml = XmlReader.Create(Path.Combine(_folder, name), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit,
                XmlResolver = null });
            var root = XDocument.Load(xml).Root!;
            Assert.All(root.DescendantsAndSelf(), element => Assert.Equal(root.Name.Namespace is { } own && element.Name.Namespace != own
                ? element.Name.NamespaceName : root.Name.NamespaceName, element.Name.NamespaceName));
            Assert.DoesNotContain(root.DescendantsAndSelf(), element => element.Name.LocalName.Equals("script",
                StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_for_each_cable_lies_in_its_folder_under_an_ordinary_name(string id)
    {
        string path = new CableFileNameTemplate(Path.Combine(_folder, "{Id}.html")).For(id);
        string name = Path.GetFileName(path);
        Assert.Equal(_folder, Path.GetDirectoryName(Path.GetFullPath(path)));
        Assert.Matches("^[A-Za-z0-9_-]{0,90}\\.html$", name);
        Assert.DoesNotMatch("(?i)^(CON|PRN|AUX|NUL|COM[0-9]|LPT[0-9])\\.", name);
        File.WriteAllText(path, "x");
        Assert.Equal([name], Directory.EnumerateFiles(_folder).Select(file => Path.GetFileName(file)));
    }

    [Theory]
    [InlineData("../../up.txt")]
    [InlineData("/etc/absolute.txt")]
    [InlineData("C:\\drive.txt")]
    [InlineData("..\\up.txt")]
    [InlineData("nul.txt")]
    public void A_name_in_an_archive_is_a_name_and_leads_nowhere(string name)
    {
        byte[] cable = Sample.Bytes(Sample.Text("0123"));
        var cables = Sample.Read(Packed.Zip((name, cable), (name, cable)), "names.zip");
        Assert.Equal([name, name], cables.Select(read => read.Source!.Entry));
        Assert.All(cables, read => Assert.Equal("06OSLO123", read.Id));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder));
    }

    private string Written(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        using (var sink = CableExport.Open(path, overwrite: true))
        {
            sink.Write(HostileStrings.Cable(text));
            sink.Commit();
        }

        return File.ReadAllText(path);
    }

    /// <summary>As a spreadsheet parts them (RFC 4180), by a reader of its own.</summary>
    private static List<List<string>> Rows(string csv)
    {
        List<List<string>> rows = [[]];
        var cell = new System.Text.StringBuilder();
        bool quoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            if (csv[i] == '"' && quoted && i + 1 < csv.Length && csv[i + 1] == '"') cell.Append(csv[i++]);
            else if (csv[i] == '"') quoted = !quoted;
            else if (quoted || csv[i] is not (',' or '\r' or '\n')) cell.Append(csv[i]);
            else if (csv[i] != '\r')
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (csv[i] == '\n' && i + 1 < csv.Length) rows.Add([]);
            }
        }

        return rows;
    }
}
