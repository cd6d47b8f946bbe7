using CableTools.Model;

namespace CableTools;

/// <summary>
/// What was read otherwise than written in a set of cables, and what was noticed: a row a code, with cables that have it.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class CableRepairs : IDisplayable, ITabular
{
    private const int MostExamples = 3;

    internal CableRepairs(IEnumerable<Cable> cables)
    {
        var byCode = new Dictionary<string, Counted>(StringComparer.Ordinal);
        foreach (var cable in cables)
        {
            Cables++;
            bool repaired = false;
            foreach (var diagnostic in cable.Diagnostics)
            {
                if (!byCode.TryGetValue(diagnostic.Code, out var counted)) byCode.Add(diagnostic.Code, counted = new Counted());
                counted.Add(cable, diagnostic);
                repaired |= IsRepair(diagnostic.Code);
            }

            if (repaired) CablesRepaired++;
        }

        Codes = Lists.Of(byCode
            .Select(pair => new CableRepairCount(CodeOf(pair.Key), pair.Value.Findings, pair.Value.Cables, pair.Value.Examples))
            .OrderByDescending(count => count.IsRepair).ThenByDescending(count => count.Cables)
            .ThenBy(count => count.Code, StringComparer.Ordinal));
    }

    /// <summary>Cables that were looked at.</summary>
    public int Cables { get; }

    /// <summary>Cables of which a value was read otherwise than written.</summary>
    public int CablesRepaired { get; }

    /// <summary>Repairs first, then what was only noticed; of each the most frequent first.</summary>
    public IReadOnlyList<CableRepairCount> Codes { get; }

    /// <summary>The counts as an HTML table.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The counts as a Markdown table.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => CableTable.Of(Codes);

    string IDisplayable.ToText() => ToString();

    /// <summary>Counts of cables.</summary>
    public override string ToString() => FormattableString.Invariant($"{CablesRepaired} of {Cables} cables with repairs");

    private static DiagnosticCode CodeOf(string name) => DiagnosticCode.All.First(code => code.Name == name);

    private static bool IsRepair(string name) => CodeOf(name).Repairs;

    private sealed class Counted
    {
        private Cable? _last;

        public int Findings { get; private set; }

        public int Cables { get; private set; }

        public List<string> Examples { get; } = [];

        public void Add(Cable cable, CableDiagnostic diagnostic)
        {
            Findings++;
            if (!ReferenceEquals(cable, _last)) Cables++;
            _last = cable;
            if (Examples.Count < MostExamples) Examples.Add($"{Display.Headline.Id(cable)}: {diagnostic.Message}");
        }
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
    public override string ToString() => FormattableString.Invariant($"{Code}: {Cables}");
}
