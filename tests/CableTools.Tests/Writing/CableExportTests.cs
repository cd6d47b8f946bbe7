using CableTools.Tests.Statistics;
using CableTools.Tests.Support;
using CableTools.Writing;

namespace CableTools.Tests.Writing;

public sealed class CableExportTests : IDisposable
{
    private static readonly Cable[] Cables =
    [
        new Invented("OSLO", 1, "2006-05-12 13:05", "PREL, NO", "C", Body: "1. (C) First; \"quoted\", with <b>marks</b>.").Parse(),
        new Invented("ROME", 2, "2006-06-01 00:00", "SNAR", Body: "1. (U) Second.").Parse(),
        new Invented("OSLO", 1, "2006-05-12 13:05", "PREL, NO", "C").Parse(),
        Cable.Parse("FM AMEMBASSY OSLO\n\nUNCLAS OSLO 000009\n\nSUBJECT: =HYPERLINK(\"http://x\",\"y\")\n\n1. (U) @SUM(A1).\n"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("cabletools-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_table_has_a_row_a_cable_and_no_formula()
    {
        string path = Write("cables.csv", Cables);
        var rows = CsvRows(path);
        Assert.Equal(Cables.Length + 1, rows.Count);
        Assert.Equal(["Id", "Date", "Classification"], rows[0].Take(3));
        Assert.Equal(["06OSLO1", "2006-05-12T13:05:00Z", "Confidential"], rows[1].Take(3));
        int subject = rows[0].ToList().IndexOf("Subject"), tags = rows[0].ToList().IndexOf("Tags");
        Assert.Equal("PREL; NO", rows[1][tags]);
        Assert.Equal("'=HYPERLINK(\"http://x\",\"y\")", rows[4][subject]);
        Assert.All(rows.SelectMany(row => row), cell => Assert.False(cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t', cell));
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(path).Take(3));
    }

    [Theory]
    [InlineData("cables.csv")]
    [InlineData("cables.ndjson")]
    [InlineData("cables.ndjson.gz")]
    [InlineData("cables.md")]
    public void What_is_appended_comes_behind_what_was_there(string name)
    {
        string whole = Write("whole" + name, Cables), parts = Write(name, Cables[..2]);
        using (var sink = CableExport.Open(parts, append: true))
        {
            foreach (var cable in Cables[2..]) sink.Write(cable);
            sink.Commit();
        }

        if (name.EndsWith(".gz", StringComparison.Ordinal))
            Assert.Equal(Cables.Select(cable => cable.Text), CableReader.Read(parts).Select(cable => cable.Text));
        else Assert.Equal(File.ReadAllText(whole), File.ReadAllText(parts));
        Assert.Equal(2, Directory.GetFiles(_folder).Length);
    }

    [Fact]
    public void A_line_without_an_end_is_ended_before_it_is_gone_on_with()
    {
        string path = Write("cables.ndjson", Cables[..1]);
        File.WriteAllText(path, File.ReadAllText(path).TrimEnd());
        using (var sink = CableExport.Open(path, append: true))
        {
            sink.Write(Cables[1]);
            sink.Commit();
        }

        Assert.Equal(["06OSLO1", "06ROME2"], CableReader.Read(path).Select(cable => cable.Id));
    }

    [Fact]
    public void A_file_with_other_columns_is_left_as_it_is()
    {
        string path = Path.Combine(_folder, "cables.csv");
        File.WriteAllText(path, "Id,Name\r\n1,x\r\n");
        Assert.Throws<InvalidDataException>(() => CableExport.Open(path, append: true));
        Assert.Equal("Id,Name\r\n1,x\r\n", File.ReadAllText(path));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void What_another_wrote_in_the_meantime_is_not_lost()
    {
        string path = Write("cables.ndjson", Cables[..1]);
        using var sink = CableExport.Open(path, append: true);
        sink.Write(Cables[1]);
        File.AppendAllText(path, "{}\n");
        Assert.Throws<IOException>(sink.Commit);
        Assert.EndsWith("{}\n", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cables.md", @"\<b\>", "&lt;b&gt;marks&lt;/b&gt;")]
    [InlineData("cables.html", "<b>", "&lt;b&gt;marks&lt;/b&gt;")]
    public void A_page_shows_the_text_and_obeys_none_of_it(string name, string absent, string present)
    {
        string page = File.ReadAllText(Write(name, Cables));
        Assert.DoesNotContain(absent, page, StringComparison.Ordinal);
        Assert.Contains(present, page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_lists_what_is_in_it()
    {
        string page = File.ReadAllText(Write("cables.html", Cables));
        Assert.Equal(Cables.Length, page.Split("<article id=").Length - 1);
        Assert.Contains("<a href=\"#cable-2\">06ROME2: NUMBER 2 OF ROME</a>", page, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_with_a_place_for_the_id_makes_a_file_a_cable()
    {
        Write("{Id}.md", Cables);
        Assert.Equal(["06OSLO1-2.md", "06OSLO1.md", "06ROME2.md", "without-id.md"],
            Directory.GetFiles(_folder).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
        Assert.Throws<IOException>(() => Write("{Id}.md", Cables[..1]));
    }

    [Theory]
    [InlineData("../../etc/passwd", "______etc_passwd")]
    [InlineData("con", "_con")]
    [InlineData("LPT1", "_LPT1")]
    [InlineData(null, "without-id")]
    [InlineData("06OSLO1", "06OSLO1")]
    public void An_id_is_no_part_of_a_path(string? id, string name) =>
        Assert.Equal(Path.Combine("out", name + ".md"), new CableFileNameTemplate(Path.Combine("out", "{id}.md")).For(id));

    [Theory]
    [InlineData("cables.txt")]
    [InlineData("cables.csv.gz")]
    [InlineData("cables")]
    public void An_unknown_ending_is_an_error(string name) =>
        Assert.Throws<ArgumentException>(() => CableExport.Open(Path.Combine(_folder, name)));

    [Fact]
    public void Every_example_is_written_whole_in_every_readable_form()
    {
        var examples = CableList.Read(Repository.File("examples"));
        string page = File.ReadAllText(Write("all.html", examples)), text = File.ReadAllText(Write("all.md", examples));
        Assert.All(examples.SelectMany(cable => cable.Paragraphs), paragraph =>
        {
            string word = paragraph.Text.Split(' ', '\n').First(word => word.All(char.IsLetter));
            Assert.Contains(word, page, StringComparison.Ordinal);
            Assert.Contains(word, text, StringComparison.Ordinal);
        });
    }

    private string Write(string name, IEnumerable<Cable> cables)
    {
        string path = Path.Combine(_folder, name);
        using var sink = CableExport.Open(path);
        foreach (var cable in cables) sink.Write(cable);
        sink.Commit();
        return path;
    }

    private static List<string[]> CsvRows(string path)
    {
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new System.Text.StringBuilder();
        bool quoted = false;
        string text = File.ReadAllText(path);
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c != '\n') continue;
                rows.Add([.. row]);
                row.Clear();
            }
            else if (quoted || c != '\r') cell.Append(c);
        }

        return rows;
    }
}
