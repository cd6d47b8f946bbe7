using System.Diagnostics;
using System.Globalization;
using System.Text;
using CableTools.Corpus.Bulk;
using CableTools.Statistics;
using CableTools.Store;

namespace CableTools.Benchmarks.Bulk;

/// <summary>
/// What a large collection costs, once over: minutes, not microseconds, so that a stopwatch will do. Each step stands beside a floor of the
/// same run: decoding the bytes, Lucene's own indexing of the same texts, Parquet.Net's own writing of them.
/// </summary>
internal sealed class BulkRun
{
    private readonly StringBuilder _table = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("cables").FullName;
    private readonly string _dump;
    private readonly int _count;
    private long _bytes;

    private BulkRun(int count)
    {
        _count = count;
        _dump = Path.Combine(_folder, "cables.csv");
    }

    /// <summary>Runs all steps over so many made-up cables; the table, in Markdown.</summary>
    public static string Run(int count)
    {
        var run = new BulkRun(count);
        try
        {
            run.Steps();
            return run._table.ToString();
        }
        finally
        {
            Directory.Delete(run._folder, recursive: true);
        }
    }

    private static void Usual(Cable cable)
    {
        _ = cable.Id;
        _ = cable.Date;
        _ = cable.From;
        _ = cable.Subject;
        _ = cable.Tags;
        _ = cable.Classification;
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private void Steps()
    {
        BulkWriter.WriteCsv(new BulkCorpus().Make(_count), _dump);
        _bytes = new FileInfo(_dump).Length;
        Add(Text($"{_count:N0} made-up cables, {_bytes:N0} bytes of CSV; {Environment.ProcessorCount} processors, ")
            + Text($".NET {Environment.Version}\n"));
        Add("| | seconds | MB/s | beside its floor | |\n| --- | ---: | ---: | ---: | --- |");

        // What is compiled on the way is no cost of a large collection.
        foreach (var cable in CableReader.Read(_dump).Take(3000)) Usual(cable);
        Read(1);
        Read(Environment.ProcessorCount);
        Index();
        Parquet();
        Add(Text($"\nPeak memory of all steps in one process: {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:N0} MB."));
    }

    private void Read(int threads)
    {
        double floor = Step("decoding the bytes", null, Decode);
        foreach (var (name, prepare) in new (string, Action<Cable>?)[] { ("pass 1", null), ("usual fields", Usual) })
        {
            var reading = new CableReaderOptions { Threads = threads, Prepare = prepare };
            double first = 0;
            Step(threads == 1 ? $"{name}, one thread" : $"{name}, {threads} threads", floor, () =>
            {
                var watch = Stopwatch.StartNew();
                long before = GC.GetTotalAllocatedBytes();
                foreach (var cable in CableReader.Read(_dump, null, reading))
                {
                    _ = cable.Text.Length;
                    if (first == 0) first = watch.Elapsed.TotalMilliseconds;
                }

                double allocated = (double)(GC.GetTotalAllocatedBytes() - before) / _bytes;
                return Text($"first cable after {first:0} ms; {allocated:0.0} bytes allocated a byte");
            });
        }
    }

    private string Decode()
    {
        using var file = File.OpenRead(_dump);
        byte[] bytes = new byte[1 << 20];
        char[] text = new char[1 << 20];
        var decoder = Encoding.UTF8.GetDecoder();
        for (int read = file.Read(bytes); read > 0; read = file.Read(bytes)) decoder.GetChars(bytes, 0, read, text, 0);
        return "";
    }

    private void Index()
    {
        string folder = Path.Combine(_folder, "index");
        double floor = Step("Lucene.Net alone: the texts' words, nothing stored", null,
            () => LuceneFloor.Run(_dump, Path.Combine(_folder, "floor")));
        Step("index", floor, () =>
        {
            CableIndex.Update(folder, [_dump]);
            return Share(folder);
        });
        using var index = CableIndex.Open(folder);
        foreach (var query in QueryMix.Make().Take(100)) index.Find(query);
        var times = new List<double>();
        foreach (var query in QueryMix.Make())
        {
            var watch = Stopwatch.StartNew();
            index.Find(query);
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        times.Sort();
        Add(Text($"| 200 searches, snippets and counts | {times.Sum() / 1000:0.0} | | | median {times[times.Count / 2]:0.0} ms, ")
            + Text($"95 of 100 within {times[times.Count * 95 / 100]:0.0} ms, 99 within {times[times.Count * 99 / 100]:0.0} ms |"));
        foreach (var measure in new[] { CableMeasure.Tag, CableMeasure.Timeline, CableMeasure.Correspondence })
            Step($"Measure-Cable -Index: {measure.Name}", null, () =>
            {
                index.Measure(measure.Gather());
                return "";
            });
    }

    private void Parquet()
    {
        double floor = Step("Parquet.Net alone: the texts", null, () => ParquetFloor.Run(_dump, Path.Combine(_folder, "floor.parquet")));
        string folder = Path.Combine(_folder, "cables.parquet");
        Step("data set, by year", floor, () =>
        {
            using var writer = new CableDataSetWriter(folder, CablePartition.Year);
            var reading = new CableReaderOptions { Threads = Environment.ProcessorCount, Prepare = cable => _ = cable.Diagnostics.Count };
            foreach (var cable in CableReader.Read(_dump, null, reading)) writer.Write(cable);
            writer.Commit();
            return Share(folder);
        });
    }

    private string Share(string folder)
    {
        long length = Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
        return Text($"{(double)length / _bytes:0.00} of the text");
    }

    /// <summary>Takes the time of a step, and adds its row; what it returns is said besides.</summary>
    private double Step(string name, double? floor, Func<string> work)
    {
        GC.Collect();
        var watch = Stopwatch.StartNew();
        string note = work();
        double seconds = watch.Elapsed.TotalSeconds;
        string ratio = floor is { } known ? (seconds / known).ToString("0.0", CultureInfo.InvariantCulture) : "";
        Add(Text($"| {name} | {seconds:0.0} | {_bytes / 1e6 / seconds:N0} | {ratio} | {note} |"));
        return seconds;
    }

    private void Add(string line)
    {
        Console.WriteLine(line);
        _table.Append(line).Append('\n');
    }
}
