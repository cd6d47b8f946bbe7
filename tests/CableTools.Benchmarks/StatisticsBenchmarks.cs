using BenchmarkDotNet.Attributes;
using CableTools.Statistics;

namespace CableTools.Benchmarks;

/// <summary>How long counting takes, against parsing the same texts: one pass for all statistics, and one statistic alone.</summary>
[MemoryDiagnoser]
public class StatisticsBenchmarks
{
    private string[] _texts = [];

    private IEnumerable<Cable> Cables => _texts.Select(text => Cable.Parse(text));

    /// <summary>Reads the invented corpus of the notebooks.</summary>
    [GlobalSetup]
    public void Setup() => _texts = [.. CableReader.Read(CableTexts.Corpus).Select(cable => cable.Text)];

    /// <summary>The floor: pass 1 over each text.</summary>
    [Benchmark(Baseline = true)]
    public int Parse() => Cables.Sum(cable => cable.Segments.Count);

    /// <summary>Tags alone.</summary>
    [Benchmark]
    public int Tags() => TagCounts.Of(Cables).Tags.Count;

    /// <summary>All statistics in one pass.</summary>
    [Benchmark]
    public int Everything() => CableStatistics.Of(Cables).Cables;
}
