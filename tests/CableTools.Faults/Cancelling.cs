using System.Diagnostics;
using CableTools.Charts;
using CableTools.Comparison;
using CableTools.Corpus.Bulk;
using CableTools.Statistics;
using CableTools.Store;

namespace CableTools.Faults;

/// <summary>How long what runs long goes on after it was told to stop, over a large invented collection.</summary>
internal static class Cancelling
{
    private const int Cables = 20_000;

    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(100);

    /// <returns>How many go on for too long.</returns>
    public static int Run(string root, int times, TextWriter output)
    {
        string dump = Path.Combine(root, "cables.csv"), index = Path.Combine(root, "cables.index");
        BulkWriter.WriteCsv(new BulkCorpus().Make(Cables), dump);
        CableIndex.Update(index, [dump]);
        using var opened = CableIndex.Open(index);
        var finder = new CableDuplicateFinder();
        foreach (var cable in CableReader.Read(dump)) finder.Add(cable);
        int over = 0, run = 0;
        output.WriteLine($"{Cables} cables; each stopped {times} times at a random moment.");
        output.WriteLine($"{"",-34}{"whole, ms",10}{"longest stop, ms",18}");

        Measure("Reading a dump", stop => Each(CableReader.Read(dump), _ => { }, stop));
        Measure("Counting all statistics", stop =>
        {
            var gatherer = CableStatistics.Gather();
            Each(CableReader.Read(dump), gatherer.Add, stop);
            gatherer.ToResult();
        });
        Measure("Indexing", stop => CableIndex.Update(Path.Combine(root, $"{run++}.index"), [dump], cancel: stop));
        Measure("An index, nothing to do", stop => CableIndex.Update(index, [dump], cancel: stop));
        Measure("Counting from an index", stop => opened.Measure(CableStatistics.Gather(), cancel: stop));
        Measure("Reading an index", stop => Each(opened.ReadAll(stop), _ => { }, stop));
        Measure("Finding, and counting hits", stop => opened.Find(new CableQuery { Text = "the OR of OR a*" }));
        Measure("Comparing duplicates", stop => finder.Find(stop));
        Measure("Concordance", stop => Each(CableReader.Read(dump), cable => Words.Concordance.Of([cable], "the"), stop));
        foreach (string ending in new[] { "ndjson", "csv", "html", "gexf" })
        {
            Measure($"Export {ending}", stop =>
            {
                using var sink = CableExport.Open(Path.Combine(root, $"{run++}.{ending}"));
                Each(CableReader.Read(dump), sink.Write, stop);
                sink.Commit();
            });
        }

        Measure("Data set", stop =>
        {
            using var sink = new CableDataSetWriter(Path.Combine(root, $"{run++}.parquet"), cancel: stop);
            Each(CableReader.Read(dump), sink.Write, stop);
            sink.Commit();
        });
        Measure("Report", stop =>
        {
            var report = new CableReport();
            Each(CableReader.Read(dump).Take(3000), report.Add, stop);
            report.Save(Path.Combine(root, $"{run++}.html"));
        });
        Measure("Chart", stop =>
        {
            var gatherer = Timeline.Gather();
            Each(CableReader.Read(dump).Take(3000), gatherer.Add, stop);
            CableChart.Timeline(gatherer.ToResult()).Save(Path.Combine(root, $"{run++}.png"));
        });
        output.WriteLine($"{over} go on for more than {Longest.TotalMilliseconds:0} ms.");
        return over;

        void Measure(string name, Action<CancellationToken> work)
        {
            long from = Stopwatch.GetTimestamp();
            work(CancellationToken.None);
            var whole = Stopwatch.GetElapsedTime(from);
            var longest = TimeSpan.Zero;
            var random = new Random(1);
            for (int i = 0; i < times; i++)
            {
                using var stop = new CancellationTokenSource();
                long at = 0;
                var timer = new Thread(() =>
                {
                    Thread.Sleep(whole * random.NextDouble());
                    at = Stopwatch.GetTimestamp();
                    stop.Cancel();
                });
                timer.Start();
                try
                {
                    using var until = CableWork.StopOn(stop.Token);
                    work(stop.Token);
                }
                catch (OperationCanceledException)
                {
                    // As it was told.
                }

                long ended = Stopwatch.GetTimestamp();
                timer.Join();
                if (ended > at && Stopwatch.GetElapsedTime(at, ended) is var took && took > longest) longest = took;
            }

            output.WriteLine($"{name,-34}{whole.TotalMilliseconds,10:0}{longest.TotalMilliseconds,18:0.0}");
            if (longest > Longest) over++;
        }
    }

    private static void Each(IEnumerable<Cable> cables, Action<Cable> take, CancellationToken stop)
    {
        foreach (var cable in cables)
        {
            stop.ThrowIfCancellationRequested();
            take(cable);
        }
    }
}
