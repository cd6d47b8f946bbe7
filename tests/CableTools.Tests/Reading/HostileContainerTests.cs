using CableTools.Tests.Support;

namespace CableTools.Tests.Reading;

/// <summary>Files made to do harm, scaled down; tests/CableTools.Hostile has them at full size, and docs/bounds.md the bounds.</summary>
public sealed class HostileContainerTests
{
    private const string Head = "UNCLAS OSLO 000123\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: X\n\n";

    private static readonly CableReaderOptions Small = new() { MaxTextLength = 400_000, MaxRecordLength = 50_000 };

    /// <summary>A file's name, its beginning, a piece that is repeated to a length, and what is told of it.</summary>
    public static TheoryData<string, string, string, int, string> TooLong => new()
    {
        { "line.txt", "", "no line ends here; ", 500_000, "a text of more than 400000 characters is no cable" },
        { "page.html", "<html><pre>", "no tag ends here <", 200_000, "a text of more than 100000 characters is no cable" },
        { "blanks.txt", "", "\n", 100_000, "there is no text in it" },
    };

    /// <summary>The same of records: what is told is told of the record.</summary>
    public static TheoryData<string, string, string> TooLongRecords => new()
    {
        { "dump.csv", "\"1\",\"4/5/2006 7:08\",\"06OSLO1\",\"Embassy Oslo\",\"UNCLASSIFIED\",\"\",\"head\",\"", "unclosed " },
        { "dump.csv", "\"1\",\"4/5/2006 7:08\",\"06OSLO1\",", "a," },
        { "lines.ndjson", "{\"text\":\"", "unclosed " },
        { "array.json", "[{\"text\":\"", "unclosed " },
    };

    /// <summary>A piece that is repeated, in a place where it means something.</summary>
    public static TheoryData<string, string, string> Repeated => new()
    {
        { Head, "\n", "" },
        { Head, "SUBJECT: X\n", "" },
        { Head, "TAGS: PREL\nREF: OSLO 1\n", "" },
        { "UNCLAS OSLO 000123\n\nTAGS: ", "(", "\nSUBJECT: X\n" },
        { "UNCLAS OSLO 000123\n\nTAGS: ", "( ", "\nSUBJECT: X\n" },
        { "UNCLAS OSLO 000123\n\nTAGS: ", "(PREL", "\nSUBJECT: X\n" },
        { "UNCLAS OSLO 000123\n\nTAGS: ", "OVIP (", "\nSUBJECT: X\n" },
        { "UNCLAS OSLO 000123\n\nTAGS: ", "X", "\nSUBJECT: X\n" },
        { Head + "Classified By: ", "(C) ", "\n" },
        { Head + "Classified By: ", "COMMENT: ", "\n" },
        { Head + "Classified By: ", "DCM JOHN DOE AND ", "\n" },
        { Head, "> ", "x\n" },
        { Head, "A. 1. a. (i) ", "\n" },
        { Head, "1. (U) ", "\n" },
        { "<html><body>", "<!--", "<pre>" + Head + "1. (U) One.</pre>" },
        { "<html><body>", "<table><tr><td><div><pre>", Head + "1. (U) One." },
        { "<html><body>", "<a ", "<pre>" + Head + "1. (U) One.</pre>" },
        { "<html><body>", "&", "<pre>" + Head + "1. (U) One.</pre>" },
    };

    [Theory]
    [MemberData(nameof(TooLong))]
    public void A_text_that_is_too_long_is_refused(string name, string start, string piece, int length, string message)
    {
        byte[] bytes = Sample.Bytes(start + Long(piece, length));
        var refused = Assert.Throws<CableFormatException>(() =>
            CableReader.Read(new RepeatingStream(bytes, bytes.Length), name, null, Small).ToList());
        Assert.Equal($"{name}: {message}", refused.Message);
        Assert.Equal($"{name}.gz: {message}", Assert.Throws<CableFormatException>(() =>
            CableReader.Read(new MemoryStream(Packed.Gzip(bytes)), name + ".gz", null, Small).ToList()).Message);
    }

    [Fact]
    public void A_text_of_too_many_lines_is_refused()
    {
        byte[] line = Sample.Bytes("a\n");
        var refused = Assert.Throws<CableFormatException>(() =>
            CableReader.Read(new RepeatingStream(line, 2 * (1 << 24) + 10), "lines.txt").ToList());
        Assert.Equal("lines.txt: a text of more than 16777216 lines is no cable", refused.Message);
    }

    [Fact]
    public void A_file_that_is_plainly_too_long_is_not_read_at_all()
    {
        using var stream = new MemoryStream(Sample.Bytes(Long("no line ends here; ", 2_000_000)));
        Assert.Throws<CableFormatException>(() => CableReader.Read(stream, "line.txt", null, Small).ToList());
        Assert.InRange(stream.Position, 0, 100_000);
    }

    [Theory]
    [MemberData(nameof(TooLongRecords))]
    public void A_record_that_is_too_long_comes_cut_off_and_the_next_is_read(string name, string start, string piece)
    {
        string record = start + Long(piece, 200_000) + "\n";
        string next = name == "dump.csv" ? Sample.Csv(Sample.CsvRow(2, "06OSLO124", "R 121305Z MAY 06\nFM AMEMBASSY OSLO",
                "UNCLAS OSLO 000124\n\nTAGS: PREL\nSUBJECT: B\n\n1. (U) Text."))
            : Cable.Parse(Sample.Text("0124")).ToJson() + "\n";
        foreach (int threads in new[] { 1, 2 })
        {
            using var stream = new MemoryStream(Sample.Bytes(record + next));
            var cables = CableReader.Read(stream, name, null, Small with { Threads = threads }).ToList();
            Assert.InRange(cables[0].Text.Length, 0, 50_010);
            Assert.Contains(cables[0].Diagnostics, diagnostic => diagnostic.Code == "RecordMalformed");
            // In an array only a quote would tell where the next begins.
            if (name != "array.json") Assert.Equal("06OSLO124", cables[^1].Id);
        }
    }

    [Theory]
    [MemberData(nameof(Repeated))]
    public void What_is_repeated_a_hundred_thousand_times_is_read(string before, string piece, string after)
    {
        string text = before + string.Concat(Enumerable.Repeat(piece, 100_000)) + after;
        var cable = Assert.Single(CableReader.ReadText(text));
        Assert.Equal(cable.Text.Length, cable.Segments.Sum(segment => segment.Length));
        foreach (var field in typeof(Cable).GetProperties()) field.GetValue(cable);
        Assert.NotNull(cable.ToJson());
    }

    [Theory]
    [InlineData(20_000, "UNCLAS OSLO 000123\n\nTAGS: ", "X{0}, ", "\nSUBJECT: X\n\n1. (U) One.\n")]
    [InlineData(20_000, "R 121305Z MAY 06\nFM AMEMBASSY OSLO\nTO ", "AMEMBASSY PLACE{0}\n", "\nUNCLAS OSLO 000123\n\n1. (U) One.\n")]
    [InlineData(20_000, Head + "REF: ", "06 BERN {0}, ", "\n\n1. (U) One.\n")]
    [InlineData(999, Head, "{0}. (U) Word, see 06 BERN {0}.\n\n", "")]
    [InlineData(1, Head + "1. (U) One.\n\nDISTRIBUTION: ", "A{0}-00 ", "\n")]
    [InlineData(0, "{\"metadata\":{", "\"m{0}\":[],", "\"x\":1},\"text\":\"UNCLAS OSLO 000123\"}\n")]
    [InlineData(1, "<html><body><pre>" + Head + "1. (U) One. ", "<a href='/tag/X{0}_0.html'>X{0}</a> ", "</pre>")]
    public void What_is_there_in_twenty_thousand_kinds_is_read(int found, string before, string piece, string after)
    {
        var pieces = Enumerable.Range(1, 20_000).Select(i => piece.Replace("{0}", $"{i}", StringComparison.Ordinal));
        string text = before + string.Concat(pieces) + after;
        var cable = Assert.Single(CableReader.ReadText(text));
        foreach (var field in typeof(Cable).GetProperties()) field.GetValue(cable);

        // A paragraph's number has three figures at most.
        Assert.Equal(found, new[] { cable.Tags.Count, cable.To.Count, cable.References.Count, cable.Paragraphs.Count }.Max());
        Assert.InRange(CableTools.Statistics.TagCoOccurrence.Of([cable]).Pairs.Count, 0, 4950);
    }

    [Fact]
    public void Packed_files_one_behind_the_other_are_one()
    {
        byte[] one = Packed.Gzip(Sample.Bytes(Cable.Parse(Sample.Text("0123")).ToJson() + "\n"));
        Assert.Equal(3, Sample.Read([.. one, .. one, .. one], "x.ndjson.gz").Count);
    }

    [Fact]
    public void A_file_that_shrinks_while_it_is_read_is_an_error_behind_what_was_read()
    {
        string csv = Sample.Csv([.. Enumerable.Range(1, 2000).Select(i => Sample.CsvRow(i, $"06OSLO{i}",
            "R 121305Z MAY 06\nFM AMEMBASSY OSLO",
            $"UNCLAS OSLO {i:D6}\n\nTAGS: PREL\nSUBJECT: A\n\n1. (U) Text."))]);
        string path = Temporary("shrinks.csv", csv);
        using var reading = CableReader.Read(path).GetEnumerator();
        Assert.True(reading.MoveNext());
        using (var other = new FileStream(path, FileMode.Open, FileAccess.Write,
            FileShare.ReadWrite)) other.SetLength(csv.Length / 2 - 100);
        var rest = new List<Cable>();
        while (reading.MoveNext()) rest.Add(reading.Current);
        Assert.InRange(rest.Count, 500, 1100);
        Assert.Contains(rest[^1].Diagnostics, diagnostic => diagnostic.Code == "RecordMalformed");
    }

    [Fact]
    public void A_file_that_grows_while_it_is_read_is_read_to_its_new_end()
    {
        string line = Cable.Parse(Sample.Text("0123")).ToJson() + "\n";
        string path = Temporary("grows.ndjson", string.Concat(Enumerable.Repeat(line, 200)));
        using var reading = CableReader.Read(path).GetEnumerator();
        Assert.True(reading.MoveNext());
        File.AppendAllText(path, line);
        int count = 1;
        while (reading.MoveNext()) count++;
        Assert.Equal(201, count);
    }

    [Fact]
    public void A_file_that_vanishes_while_it_is_read_is_read_to_its_end_and_one_that_is_gone_is_an_error()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There a file that is read cannot be deleted.");
        string path = Temporary("gone.ndjson", string.Concat(Enumerable.Repeat(Cable.Parse(Sample.Text("0123")).ToJson() + "\n", 200)));
        using var reading = CableReader.Read(path).GetEnumerator();
        Assert.True(reading.MoveNext());
        File.Delete(path);
        int count = 1;
        while (reading.MoveNext()) count++;
        Assert.Equal(200, count);
        Assert.Throws<FileNotFoundException>(() => CableReader.Read(path).ToList());
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/tty")]
    [InlineData(null)]
    public void A_pipe_or_a_device_is_refused_before_it_is_opened(string? device)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "It has no such files.");
        string path = device ?? Path.Combine(Directory.CreateTempSubdirectory("cabletools").FullName, "pipe.txt");
        if (device is null) System.Diagnostics.Process.Start("mkfifo", path).WaitForExit();
        var refused = Assert.ThrowsAny<IOException>(() => CableReader.Read(path).ToList());
        Assert.Equal($"'{path}' is {(device is null ? "a named pipe" : "a device")}, and no file.", refused.Message);
        if (device is not null) return;
        string link = path + ".link.ndjson";
        File.CreateSymbolicLink(link, path);
        Assert.ThrowsAny<IOException>(() => CableReader.Read(link).ToList());
        Assert.ThrowsAny<IOException>(() => CableExport.Open(link, overwrite: true));
        Assert.ThrowsAny<IOException>(() => CableExport.Open(link, append: true));
    }

    [Fact]
    public void A_link_that_leads_back_up_is_not_followed()
    {
        string folder = Path.GetDirectoryName(Temporary("one.txt", Sample.Text("0123")))!;
        Directory.CreateSymbolicLink(Path.Combine(folder, "up"), folder);
        Directory.CreateSymbolicLink(Path.Combine(folder, "self"), Path.Combine(folder, "self"));
        Assert.Single(CableList.Read(folder));
    }

    private static string Long(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length + 1));

    private static string Temporary(string name, string text)
    {
        string path = Path.Combine(Directory.CreateTempSubdirectory("cabletools").FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    [Fact]
    public void A_packed_file_that_grows_without_end_is_stopped()
    {
        byte[] bomb = Packed.Gzip(new byte[64 * 1024 * 1024]);
        Assert.Throws<CableFormatException>(() => Sample.Read(bomb, "x.txt.gz"));
        byte[] blanks = Packed.Gzip([.. Enumerable.Repeat((byte)' ', 64 * 1024 * 1024)]);
        Assert.Throws<CableFormatException>(() => Sample.Read(Packed.Zip(("a.txt", blanks)), "x.zip"));
    }

    [Fact]
    public void A_packed_file_cut_short_is_an_error()
    {
        byte[] whole = Packed.Gzip(
            Sample.Bytes(string.Concat(Enumerable.Range(0, 2000).Select(i => Sample.Text("0123", body: $"1. (U) Text {i * 7919}.")))));
        Assert.Equal(CableFormatProblem.Malformed,
            Assert.Throws<CableFormatException>(() => Sample.Read(whole[..(whole.Length / 2)], "x.txt.gz")).Reason);
    }

    [Fact]
    public void A_malformed_record_is_reported_and_the_next_is_read()
    {
        string csv = Sample.Csv(
            Sample.CsvRow(1, "06OSLO123", "R 121305Z MAY 06\nFM AMEMBASSY OSLO",
                "UNCLAS OSLO 000123\n\nTAGS: PREL\nSUBJECT: A\n\n1. (U) Text."),
            "\"2\",\"too\",\"few\"",
            Sample.CsvRow(3, "06OSLO125", "R 121305Z MAY 06\nFM AMEMBASSY OSLO",
                "UNCLAS OSLO 000125\n\nTAGS: PREL\nSUBJECT: C\n\n1. (U) Text."));
        var cables = Sample.Read(csv, "dump.csv");
        Assert.Equal("06OSLO123", cables[0].Id);
        Assert.Equal("06OSLO125", cables[^1].Id);
        Assert.Contains(cables.SelectMany(c => c.Diagnostics), d => d.Code == "RecordMalformed");
    }

    [Fact]
    public void Deep_or_broken_json_is_no_crash()
    {
        string deep = new string('[', 100_000);
        Assert.Contains(Sample.Read("{\"text\":" + deep, "x.ndjson").Single().Diagnostics, d => d.Code == "RecordMalformed");
        string broken = Cable.Parse(Sample.Text("0123")).ToJson()[..200];
        string good = Cable.Parse(Sample.Text("0124")).ToJson();
        var cables = Sample.Read(good + "\n" + broken + "\n" + good + "\n", "x.ndjson");
        Assert.Equal("06OSLO124", cables[0].Id);
        Assert.Equal("06OSLO124", cables[^1].Id);
    }

    [Fact]
    public void Html_in_a_cable_is_text()
    {
        var cable = Cable.Parse("UNCLAS OSLO 000123\nTAGS: PREL\nSUBJECT: <script>alert(1)</script>\n\n1. (U) Text.");
        Assert.Equal("<script>alert(1)</script>", cable.Subject);
    }
}
