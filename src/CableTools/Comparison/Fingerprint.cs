namespace CableTools.Comparison;

/// <summary>What of a cable is kept to find its copies: its runs of four words, as numbers.</summary>
internal sealed class Fingerprint
{
    /// <summary>Words of a run.</summary>
    private const int RunLength = 4;

    /// <summary>Runs of which fewer stand in texts that have nothing to do with each other.</summary>
    private const int Telling = 8;

    private static readonly uint[] Nothing = [];

    public Fingerprint(Cable cable)
    {
        Id = cable.Id;
        Section = cable.SectionCount > 1 ? cable.Section : null;
        Source = cable.Source?.ToString() is { Length: > 0 } source ? source : null;
        TextHash = HashOf(cable.Text);
        TextLength = cable.Text.Length;
        Runs = RunsOf(cable);
    }

    public string? Id { get; }

    public int? Section { get; }

    public string? Source { get; }

    /// <summary>The runs of the body, each once, in order of their numbers. Runs with a mark of redaction are left out.</summary>
    public uint[] Runs { get; set; }

    /// <summary>Whether there are words enough to tell the text by.</summary>
    public bool IsTelling => Runs.Length >= Telling;

    public bool HasText => TextLength > 0;

    public ulong TextHash { get; }

    private int TextLength { get; }

    public bool HasSameText(Fingerprint other) => TextHash == other.TextHash && TextLength == other.TextLength;

    /// <summary>The share of the runs of both that both have; 1 where neither has any.</summary>
    public double Similarity(Fingerprint other)
    {
        if (Runs.Length + other.Runs.Length == 0) return 1;
        int common = Common(other);
        return (double)common / (Runs.Length + other.Runs.Length - common);
    }

    /// <summary>The share of this one's runs that the other has.</summary>
    public double Containment(Fingerprint whole) => Runs.Length == 0 ? 0 : (double)Common(whole) / Runs.Length;

    private int Common(Fingerprint other)
    {
        if (ReferenceEquals(Runs, other.Runs)) return Runs.Length;
        int i = 0, j = 0, common = 0;
        uint[] a = Runs, b = other.Runs;
        while (i < a.Length && j < b.Length)
        {
            if (a[i] == b[j]) common++;
            bool isLess = a[i] <= b[j], isMore = a[i] >= b[j];
            if (isLess) i++;
            if (isMore) j++;
        }

        return common;
    }

    private static uint[] RunsOf(Cable cable)
    {
        var runs = new List<uint>();
        var last = new uint[RunLength];
        int words = 0;
        foreach (var paragraph in cable.Paragraphs)
        {
            var list = new WordList(paragraph.Text);
            for (int i = 0; i < list.Count; i++)
            {
                // What is hidden in one copy and not in another says nothing of whether they are copies.
                if (list[i].Mark != RedactionMark.None)
                {
                    words = 0;
                    continue;
                }

                last[words++ % RunLength] = WordHash.Of(list[i].Key);
                if (words >= RunLength) runs.Add(RunOf(last, words, RunLength));
            }
        }

        // Of fewer words than a run has, all there are.
        if (runs.Count == 0 && words > 0) runs.Add(RunOf(last, words, words));
        if (runs.Count == 0) return Nothing;
        runs.Sort();
        int distinct = 1;
        for (int i = 1; i < runs.Count; i++)
            if (runs[i] != runs[distinct - 1]) runs[distinct++] = runs[i];
        return [.. runs.Take(distinct)];
    }

    private static uint RunOf(uint[] last, int words, int length)
    {
        uint run = 0;
        for (int i = words - length; i < words; i++) run = WordHash.Then(run, last[i % RunLength]);
        return run;
    }

    private static ulong HashOf(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char c in text) hash = unchecked((hash ^ c) * 1099511628211);
        return hash;
    }
}
