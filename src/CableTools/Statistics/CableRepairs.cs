using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>
/// What was read otherwise than written in a set of cables, and what was noticed: a row a code, with cables that have it.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class CableRepairs : IDisplayable, ITabular
{
    private const int MostExamples = 3;

    private CableRepairs(Counter counter)
    {
        Cables = counter.Cables;
        CablesRepaired = counter.CablesRepaired;
        Codes = Lists.Of(counter.ByCode
            .Select(pair => new CableRepairCount(CodeOf(pair.Key), pair.Value.Findings, pair.Value.Cables, [.. pair.Value.Examples]))
            .OrderByDescending(count => count.IsRepair).ThenByDescending(count => count.Cables)
            .ThenBy(count => count.Code, StringComparer.Ordinal));
    }

    /// <summary>Cables that were looked at.</summary>
    public int Cables { get; }

    /// <summary>Cables of which a value was read otherwise than written.</summary>
    public int CablesRepaired { get; }

    /// <summary>Repairs first, then what was only noticed; of each the most frequent first.</summary>
    public IReadOnlyList<CableRepairCount> Codes { get; }

    /// <summary>Counts repairs, in one pass; none of the cables is kept. It reads every field of every cable.</summary>
    /// <param name="cables">The cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public static CableRepairs Of(IEnumerable<Cable> cables) => Counting.Of(cables, Gather());

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    public static ICableGatherer<CableRepairs> Gather() => new Counter();

    /// <summary>The counts as an HTML table.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The counts as a Markdown table.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Counts of cables.</summary>
    public override string ToString() => FormattableString.Invariant($"{CablesRepaired:N0} of {Cables:N0} cables with repairs");

    private static DiagnosticCode CodeOf(string name) => DiagnosticCode.Find(name)!;

    private sealed class Counter : ICableGatherer<CableRepairs>
    {
        public Dictionary<string, Counted> ByCode { get; } = new(StringComparer.Ordinal);

        public int Cables { get; private set; }

        public int CablesRepaired { get; private set; }

        public void Add(Cable cable)
        {
            if (cable is null) throw new ArgumentNullException(nameof(cable));
            Cables++;
            bool repaired = false;
            foreach (var code in cable.Diagnostics.GroupBy(diagnostic => diagnostic.Code, StringComparer.Ordinal))
            {
                if (!ByCode.TryGetValue(code.Key, out var counted)) ByCode.Add(code.Key, counted = new Counted());
                counted.Cables++;
                counted.Findings += code.Count();
                if (counted.Examples.Count < MostExamples)
                    counted.Examples.Add($"{cable.Id ?? cable.Source?.ToString() ?? "(no id)"}: {code.First().Message}");
                repaired |= CodeOf(code.Key).Repairs;
            }

            if (repaired) CablesRepaired++;
        }

        /// <exception cref="NotSupportedException">Always: an index keeps no repairs.</exception>
        public void Add(ICableFacts facts) =>
            throw new NotSupportedException("What an index keeps of its cables tells no repairs: count the cables themselves.");

        public CableRepairs ToResult() => new(this);
    }

    private sealed class Counted
    {
        public int Findings { get; set; }

        public int Cables { get; set; }

        public List<string> Examples { get; } = [];
    }
}

/// <summary>How often one thing was repaired or noticed.</summary>
public sealed class CableRepairCount
{
    internal CableRepairCount(DiagnosticCode code, int findings, int cables, IReadOnlyList<string> examples)
    {
        Code = code.Name;
        IsRepair = code.Repairs;
        Findings = findings;
        Cables = cables;
        Meaning = code.Meaning;
        Examples = Lists.Of(examples);
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>Whether a value was read otherwise than written; else it was only noticed.</summary>
    public bool IsRepair { get; }

    /// <summary>Cables with it.</summary>
    public int Cables { get; }

    /// <summary>Places, of which a cable can have several.</summary>
    public int Findings { get; }

    /// <summary>What it means.</summary>
    public string Meaning { get; }

    /// <summary>The first three, each with the cable it is from.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>Code and count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code}: {Cables:N0}");
}
