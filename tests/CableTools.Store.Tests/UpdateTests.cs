namespace CableTools.Store.Tests;

/// <summary>An index follows its files, and is told from what is none.</summary>
public sealed class UpdateTests : IDisposable
{
    private readonly TestIndex _index = new();

    public void Dispose() => _index.Dispose();

    [Fact]
    public void New_changed_and_removed_files_are_followed()
    {
        string one = _index.Write("1.txt", Text(1, "gnomes")), two = _index.Write("2.txt", Text(2, "gnomes"));
        Assert.Equal("2+ 0~ 0= 0- 2", Sum(_index.Update()));
        Assert.Equal("0+ 0~ 2= 0- 2", Sum(_index.Update()));
        File.WriteAllText(one, Text(1, "pigeons and gnomes"));
        _index.Write("3.txt", Text(3, "gnomes"));
        Assert.Equal("1+ 1~ 1= 0- 3", Sum(_index.Update()));
        Assert.Equal("06OSLO1", _index.Found("pigeons"));
        File.Delete(two);
        Assert.Equal("0+ 0~ 2= 1- 2", Sum(_index.Update()));
        Assert.Equal("06OSLO1 06OSLO3", _index.Found("gnomes"));
    }

    [Fact]
    public void A_file_with_a_new_time_and_the_old_content_is_unchanged()
    {
        string path = _index.Write("1.txt", Text(1, "gnomes"));
        _index.Update();
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddDays(1));
        Assert.Equal("0+ 0~ 1= 0- 1", Sum(_index.Update()));
        Assert.Equal("0+ 0~ 1= 0- 1", Sum(_index.Update()));
        Assert.Equal("06OSLO1", _index.Found("gnomes"));
    }

    [Fact]
    public void Files_beside_the_folder_that_is_looked_at_stay()
    {
        _index.Write("a/1.txt", Text(1, "gnomes"));
        _index.Write("ab/2.txt", Text(2, "gnomes"));
        _index.Update();
        Directory.Delete(Path.Combine(_index.Files, "a"), recursive: true);
        Directory.Delete(Path.Combine(_index.Files, "ab"), recursive: true);
        Assert.Equal("0+ 0~ 0= 1- 1", Sum(CableIndex.Update(_index.Folder, [Path.Combine(_index.Files, "a")],
            cancel: TestContext.Current.CancellationToken)));
        Assert.Equal("06OSLO2", _index.Found("gnomes"));
    }

    [Fact]
    public void Many_cables_of_one_file_are_found_each_and_go_together()
    {
        string path = _index.Write("all.ndjson", string.Concat(Enumerable.Range(1, 40)
            .Select(i => Cable.Parse(Text(i, $"gnome{i}")).ToJson() + "\n")));
        Assert.Equal("1+ 0~ 0= 0- 40", Sum(_index.Update(new CableIndexOptions { Threads = 3 })));
        Assert.Equal("06OSLO7", _index.Found("gnome7"));
        File.Delete(path);
        Assert.Equal("0+ 0~ 0= 1- 0", Sum(_index.Update()));
    }

    [Fact]
    public void What_cannot_be_read_is_told_and_read_again_the_next_time()
    {
        _index.Write("1.txt", Text(1, "gnomes"));
        _index.Write("empty.txt", "");
        _index.Write("words.txt", "nothing of the kind\n");
        var update = _index.Update();
        Assert.Equal(["empty.txt", "words.txt"], update.Problems.Select(problem => Path.GetFileName(problem.Path)).Order());
        Assert.Equal("06OSLO1", _index.Found("gnomes"));
        _index.Write("empty.txt", Text(2, "gnomes"));
        Assert.Equal("06OSLO1 06OSLO2", Finds(_index.Update()));

        string Finds(CableIndexUpdate _) => _index.Found("gnomes");
    }

    [Fact]
    public void A_reader_sees_the_index_as_it_was_opened()
    {
        _index.Write("1.txt", Text(1, "gnomes"));
        _index.Update();
        using var before = _index.Open();
        _index.Write("2.txt", Text(2, "gnomes"));
        _index.Update();
        Assert.Equal((1, 1), (before.Count, before.Find(new CableQuery { Text = "gnomes" }).Total));
        using var after = _index.Open();
        Assert.Equal((2, 2), (after.Count, after.Find(new CableQuery { Text = "gnomes" }).Total));
    }

    [Fact]
    public void A_second_writer_says_so()
    {
        _index.Write("1.txt", Text(1, "gnomes"));
        _index.Update();
        using var directory = Lucene.Net.Store.FSDirectory.Open(_index.Folder);
        using var held = directory.MakeLock(Lucene.Net.Index.IndexWriter.WRITE_LOCK_NAME);
        Assert.True(held.Obtain());
        Assert.Equal(CableIndexProblem.Busy, Assert.Throws<CableIndexException>(() => _index.Update()).Problem);
    }

    [Fact]
    public void What_is_no_index_is_told()
    {
        Assert.Equal(CableIndexProblem.Missing, Assert.Throws<CableIndexException>(_index.Open).Problem);
        Assert.Equal(CableIndexProblem.Foreign, Assert.Throws<CableIndexException>(
            () => CableIndex.Update(NotEmpty(), [], cancel: TestContext.Current.CancellationToken)).Problem);
        Assert.Equal(["mine.txt"], Directory.GetFiles(_index.Files).Select(Path.GetFileName));

        string NotEmpty() => Path.GetDirectoryName(_index.Write("mine.txt", "mine"))!;
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.5)]
    [InlineData(0.99)]
    public void A_cut_file_is_damage_and_no_hit(double share)
    {
        for (int i = 1; i <= 30; i++) _index.Write($"{i}.txt", Text(i, $"gnomes of the garden number{i}"));
        _index.Update();
        foreach (string path in Directory.GetFiles(_index.Folder).Where(path =>
            Path.GetExtension(path) is ".fdt" or ".doc" or ".tim" or ".si"))
        {
            byte[] whole = File.ReadAllBytes(path);
            File.WriteAllBytes(path, whole[..(int)(whole.Length * share)]);
            Assert.Equal(CableIndexProblem.Damaged, Assert.Throws<CableIndexException>(() => _index.Found("gnomes")).Problem);
            File.WriteAllBytes(path, whole);
        }

        Assert.Equal(20, _index.Find(new CableQuery { Text = "gnomes" }).Hits.Count);
    }

    [Fact]
    public void An_end_in_the_middle_leaves_what_was_committed()
    {
        _index.Write("1.txt", Text(1, "gnomes"));
        _index.Update();
        for (int i = 2; i < 3000; i++) _index.Write($"{i}.txt", Text(i, "gnomes"));
        using var cancel = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => CableIndex.Update(_index.Folder, [_index.Files], null,
            new Stop(cancel), cancel.Token));
        Assert.Equal("06OSLO1", _index.Found("gnomes"));
        Assert.Equal("2998+ 0~ 1= 0- 2999", Sum(_index.Update()));
    }

    private static string Text(int serial, string body) => TestIndex.Cable("OSLO", serial, "011200Z MAY 06", body + ".");

    private static string Sum(CableIndexUpdate update) =>
        $"{update.FilesAdded}+ {update.FilesChanged}~ {update.FilesUnchanged}= {update.FilesRemoved}- {update.Cables}";

    private sealed class Stop(CancellationTokenSource cancel) : IProgress<CableLoadProgress>
    {
        public void Report(CableLoadProgress value)
        {
            if (value.Cables > 100) cancel.Cancel();
        }
    }
}
