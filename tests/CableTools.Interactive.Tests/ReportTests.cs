using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CableTools.Charts;
using CableTools.Interactive.Tests.Support;
using CableTools.Tests.Statistics;
using CableTools.Tests.Support;

namespace CableTools.Interactive.Tests;

/// <summary>The page of a report, as data: what is in it, that it is safe, and how large it is.</summary>
public sealed partial class ReportTests
{
    private static readonly Cable Seed = CableReader.Read(Repository.File("tests/Fixtures/seed.txt")).Single();
    private static readonly Lazy<IReadOnlyList<Cable>> Corpus =
        new(() => [.. CableReader.Read(Repository.File("notebooks/data/cables.txt.gz"))]);

    // The running text of the help.
    private static readonly Lazy<string[]> Words = new(() =>
        [.. Directory.GetFiles(Repository.File("docs/en-US"), "*.md").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
            .SelectMany(line => line.Split(' ')).Where(word => Regex.IsMatch(word, "^[A-Za-z]+[.,]?$"))]);

    [Fact]
    public void Each_section_is_there_and_says_what_was_read()
    {
        string page = CableReport.Of([.. Table.Cables, Seed], "Moscow & others").ToHtmlPage();
        Assert.Equal(["read", "repairs", "time", "tags", "posts", "correspondence", "threads", "cables"],
            Sections().Matches(page).Select(match => match.Groups[1].Value));
        Assert.Contains("<title>Moscow &amp; others</title>", page, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"<dt>cables</dt><dd>{Table.Cables.Count + 1}</dd>"), page, StringComparison.Ordinal);
        Assert.Contains("<dt>files</dt><dd>1</dd>", page, StringComparison.Ordinal);
        Assert.Equal(6, Regex.Count(page, "<figure class=\"chart\">"));
        // Each repair of the seed stands there with its meaning and a link to the seed, which came last.
        foreach (var diagnostic in Seed.Diagnostics)
            Assert.Contains($"<a href=\"#code={diagnostic.Code}\">", page, StringComparison.Ordinal);
        Assert.Contains(FormattableString.Invariant($"<a href=\"#c{Table.Cables.Count + 1}\">06MOSCOW5030</a>"), page,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Each_link_leads_somewhere()
    {
        string page = CableReport.Of([.. Corpus.Value, Hostile.Cable, Seed]).ToHtmlPage();
        var data = Data(page);
        int count = data.GetProperty("id").GetArrayLength();
        var places = Regex.Matches(page, "href=\"#([^\"]*)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToHashSet();
        Assert.Contains(places, place => place.StartsWith("post=", StringComparison.Ordinal));
        foreach (string place in places)
        {
            if (Regex.Match(place, "^c([0-9]+)$") is { Success: true } cable)
            {
                Assert.InRange(int.Parse(cable.Groups[1].Value), 1, count);
            }
            else if (Regex.Match(place, "^([a-z]+)=(.*)$", RegexOptions.Singleline) is { Success: true } filter)
            {
                string list = filter.Groups[1].Value switch { "tag" => "tags", "post" => "posts", "code" => "codes", _ => "levels" };
                var values = data.GetProperty(list).EnumerateArray()
                    .Select(value => value.ValueKind == JsonValueKind.Array ? value[0].GetString() : value.GetString());
                Assert.Contains(Uri.UnescapeDataString(filter.Groups[2].Value), values);
            }
            else
            {
                Assert.Contains($"id=\"{place}\"", page, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_table_has_each_cable_with_what_it_is_found_by()
    {
        Cable[] cables = [.. Table.Cables, Seed];
        var data = Data(CableReport.Of(cables).ToHtmlPage());
        for (int i = 0; i < cables.Length; i++)
        {
            Assert.Equal(cables[i].Id ?? "(no id)", data.GetProperty("id")[i].GetString());
            Assert.Equal(cables[i].Subject, data.GetProperty("subject")[i].GetString());
            Assert.Equal(cables[i].Tags, data.GetProperty("tag")[i].EnumerateArray()
                .Select(tag => data.GetProperty("tags")[tag.GetInt32()].GetString()));
            Assert.Equal(cables[i].References.Select(reference => Array.FindIndex(cables, cable => cable.Id == reference.Id))
                .Where(place => place >= 0), data.GetProperty("cites")[i].EnumerateArray().Select(place => place.GetInt32()));
        }

        Assert.Contains("2006-05-", data.GetProperty("date")[cables.Length - 1].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_card_comes_out_as_it_went_in()
    {
        // More than a chunk, and letters that are no ASCII.
        Cable[] cables = [.. Corpus.Value.Take(400), Hostile.Cable, Seed,
            Cable.Parse("UNCLAS\n\nSUBJECT: CAF\u00C9 \U0001F600 \u2028 \uD800 END\n\n1. (U) \u00A0\u00B6 na\u00EFve.\n")];
        var cards = Cards(CableReport.Of(cables).ToHtmlPage());
        Assert.Equal(cables.Length, cards.Count);
        for (int i = 0; i < cables.Length; i++) Assert.Equal(WebUtility.HtmlDecode(cables[i].ToHtml()), WebUtility.HtmlDecode(cards[i]));
    }

    [Fact]
    public void Five_thousand_cables_are_less_than_25_MB()
    {
        int fixedPart = CableReport.Of([Seed]).ToHtmlPage().Length;
        var report = CableReport.Of(Enumerable.Range(1, 300).Select(LongCable));
        double perCable = (report.ToHtmlPage().Length - fixedPart) / (double)report.Cables;
        Assert.InRange(fixedPart + 5000 * perCable, 5_000_000, 25_000_000);
    }

    /// <summary>
    /// A cable as long as real ones are, 10,000 characters, of words as often as English has them, but in no order: harder to pack than
    /// sentences, in which one word lets the next be guessed.
    /// </summary>
    private static Cable LongCable(int number)
    {
        var chance = new Random(number);
        var body = new StringBuilder();
        for (int i = 1; body.Length < 10_000; i++)
        {
            body.Append(i).Append(". (C)");
            for (int words = 0; words < 120; words++)
                body.Append(words % 12 == 11 ? '\n' : ' ').Append(Words.Value[chance.Next(Words.Value.Length)]);
            body.Append("\n\n");
        }

        return new Invented("OSLO", number, $"2006-0{number % 9 + 1}-11 10:00", "PREL, PGOV", "C", Body: body.ToString()).Parse();
    }

    [Fact]
    public void A_hostile_cable_stays_text()
    {
        string hostile = "</script><script>window.pwned=1</script>\u202E\u2028\"'<!--";
        Cable[] cables = [Hostile.Cable, Hostile.Cable, Cable.Parse("UNCLAS\n\nTAGS: PREL\nSUBJECT: " + hostile + "\n\n1. (U) " + hostile)];
        var report = new CableReport(hostile);
        foreach (var cable in cables) report.Add(cable);
        report.Add(new CableLoadProblem("/folder/" + hostile, hostile));
        string page = report.ToHtmlPage();
        // The scripts are two, and data; each ends where it was meant to.
        var scripts = Scripts().Matches(page).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(Regex.Count(page, "(?i)<script"), scripts.Count);
        Assert.Equal(Regex.Count(page, "(?i)</script"), scripts.Count);
        Assert.Equal(2, scripts.Count(head => !head.Contains("application/json", StringComparison.Ordinal)
            && !head.Contains("text/plain", StringComparison.Ordinal)));
        Assert.DoesNotContain('\u202E', page);
        Assert.DoesNotContain('\u2028', page);
        Assert.DoesNotContain("<script>window.pwned", page, StringComparison.Ordinal);
        Assert.DoesNotContain("onerror=\"", Scripts().Replace(page, ""), StringComparison.Ordinal);
        foreach (string card in Cards(page)) Hostile.AssertHarmless(card);
        Assert.StartsWith("</script><script>", Data(page).GetProperty("subject")[2].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_may_run_but_what_the_page_names_and_nothing_may_be_fetched()
    {
        string page = CableReport.Of([Seed]).ToHtmlPage();
        string policy = Regex.Match(page, "Content-Security-Policy\" content=\"([^\"]*)\"").Groups[1].Value;
        Assert.StartsWith("default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'sha256-", policy,
            StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("http", policy, StringComparison.Ordinal);
        var running = Regex.Matches(page, "<script(?: type=\"text/javascript\")?>(.*?)</script>", RegexOptions.Singleline);
        Assert.Equal(2, running.Count);
        foreach (Match script in running)
            Assert.Contains(Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script.Groups[1].Value))), policy,
                StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)<(link|iframe|object|embed|base|meta http-equiv=\"refresh)|(src|href)=\"(https?:)?//", page);
    }

    [Fact]
    public void What_could_not_be_read_is_told_without_the_folders()
    {
        var report = CableReport.Of([Seed]);
        report.Add(new CableLoadProblem("/home/somebody/cables/broken.csv", "The file '/home/somebody/cables/broken.csv' breaks off."));
        report.Add(new CableLoadProblem(@"C:\Users\somebody\list.txt", "Nothing of a cable was found in it."));
        string page = report.ToHtmlPage();
        Assert.Contains("<td>broken.csv</td><td>The file &#39;broken.csv&#39; breaks off.</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td>list.txt</td><td>Nothing of a cable was found in it.</td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("somebody", page, StringComparison.Ordinal);
        Assert.Contains("<dt>could not be read</dt><dd>2</dd>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_problems_of_a_list_are_in_its_report()
    {
        string folder = Directory.CreateTempSubdirectory("report").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "README.txt"), "This folder has cables.");
            File.Copy(Repository.File("tests/Fixtures/seed.txt"), Path.Combine(folder, "seed.txt"));
            string page = CableReport.Of(CableList.Read(folder)).ToHtmlPage();
            Assert.Contains("<td>README.txt</td>", page, StringComparison.Ordinal);
            Assert.Equal(1, Data(page).GetProperty("id").GetArrayLength());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void The_same_cables_give_the_same_page_and_one_that_goes_on_grows()
    {
        var report = CableReport.Of(Table.Cables, "A");
        string first = report.ToHtmlPage();
        Assert.Equal(first, CableReport.Of(Table.Cables, "A").ToHtmlPage());
        Assert.Equal(first, report.ToHtmlPage());
        report.Add(Seed);
        string second = report.ToHtmlPage();
        Assert.Equal([.. Table.Cables.Select(cable => cable.Id ?? "(no id)"), Seed.Id!],
            Data(second).GetProperty("id").EnumerateArray().Select(id => id.GetString()));
        Assert.Equal(Table.Cables.Count + 1, Cards(second).Count);
    }

    [Fact]
    public void A_report_of_no_cable_says_so()
    {
        string page = new CableReport().ToHtmlPage();
        Assert.Contains("<h1>Cables</h1>", page, StringComparison.Ordinal);
        Assert.Contains("There is none.", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_replaced_only_when_that_is_asked_for()
    {
        string file = Path.Combine(Directory.CreateTempSubdirectory("report").FullName, "report.html");
        try
        {
            File.WriteAllText(file, "old");
            var report = CableReport.Of([Seed]);
            Assert.Throws<IOException>(() => report.Save(file));
            Assert.Equal("old", File.ReadAllText(file));
            report.Save(file, overwrite: true);
            Assert.Equal(report.ToHtmlPage(), File.ReadAllText(file));
            Assert.Single(Directory.GetFiles(Path.GetDirectoryName(file)!));
        }
        finally
        {
            Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        }
    }

    private static JsonElement Data(string page) => JsonElement.Parse(
        Regex.Match(page, "<script type=\"application/json\" id=\"data\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value);

    /// <summary>The cards, unpacked as the page's script does it.</summary>
    private static List<string> Cards(string page)
    {
        var phrases = JsonElement.Parse(Regex.Match(page, "id=\"phrases\">(.*?)</script>", RegexOptions.Singleline).Groups[1].Value)
            .EnumerateArray().Select(phrase => phrase.GetString()!).ToList();
        var cards = new List<string>();
        foreach (Match chunk in Regex.Matches(page, "class=\"cards\" data-first=\"([0-9]+)\">([^<]*)<"))
        {
            Assert.Equal(cards.Count, int.Parse(chunk.Groups[1].Value));
            using var packed = new MemoryStream(Convert.FromBase64String(chunk.Groups[2].Value));
            using var bytes = new MemoryStream();
            using (var gzip = new GZipStream(packed, CompressionMode.Decompress)) gzip.CopyTo(bytes);
            var text = new StringBuilder();
            byte[] all = bytes.ToArray();
            for (int i = 0; i < all.Length; i++)
            {
                if (all[i] < 128) text.Append((char)all[i]);
                else text.Append(all[i] < 192 ? phrases[all[i] - 128] : phrases[64 + (all[i] - 192) * 128 + all[++i] - 128]);
            }

            cards.AddRange(text.ToString().Split('\0'));
        }

        return cards;
    }

    [GeneratedRegex("<section id=\"([a-z]+)\"")]
    private static partial Regex Sections();

    [GeneratedRegex("<script([^>]*)>[^<]*(?:<(?!/script)[^<]*)*</script>")]
    private static partial Regex Scripts();
}
