using BenchmarkDotNet.Attributes;

namespace CableTools.Benchmarks;

/// <summary>How long parsing takes, against reading the same files: the ratio is what counts, machines differ.</summary>
[MemoryDiagnoser]
[MinIterationCount(10)]
[MaxIterationCount(20)]
[MaxWarmupCount(10)]
public class ParsingBenchmarks
{
    private string[] _paths = [];
    private string[] _texts = [];

    /// <summary>Reads the texts once, so that the files are warm.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _paths = CableTexts.Paths();
        _texts = [.. _paths.Select(File.ReadAllText)];
    }

    /// <summary>The floor: reading the files.</summary>
    [Benchmark(Baseline = true)]
    public int Reading()
    {
        int sum = 0;
        foreach (string path in _paths) sum += File.ReadAllText(path).Length;
        return sum;
    }

    /// <summary>Pass 1 alone: what is where.</summary>
    [Benchmark]
    public int Pass1()
    {
        int sum = 0;
        foreach (string text in _texts) sum += Cable.Parse(text).Segments.Count;
        return sum;
    }

    /// <summary>Every field that a table of cables wants.</summary>
    [Benchmark]
    public int UsualFields()
    {
        int sum = 0;
        foreach (string text in _texts) sum += Usual(Cable.Parse(text));
        return sum;
    }

    /// <summary>The same, the running text of every paragraph, the citations, and every diagnostic.</summary>
    [Benchmark]
    public int Everything()
    {
        int sum = 0;
        foreach (string text in _texts)
        {
            var cable = Cable.Parse(text);
            sum += Usual(cable);
            foreach (var paragraph in cable.Paragraphs) sum += paragraph.Text.Length + paragraph.Subparagraphs.Count;
            sum += cable.Diagnostics.Count + cable.Citations.Count;
        }

        return sum;
    }

    private static int Usual(Cable cable) => cable.Segments.Count + cable.To.Count + cable.Info.Count + cable.Tags.Count
        + cable.References.Count + cable.Paragraphs.Count + (cable.Id?.Length ?? 0) + (cable.Subject?.Length ?? 0)
        + (cable.Summary?.Length ?? 0) + (cable.Signature?.Length ?? 0) + (cable.ClassifiedBy?.Name?.Length ?? 0);
}
