using CableTools.Model;

namespace CableTools;

/// <summary>What is amiss in many cables, a row a rule: how many findings, in how many cables.</summary>
public sealed class CableCheckSummary
{
    private readonly Dictionary<string, (int Findings, int Cables)> _counts = new(StringComparer.Ordinal);

    /// <summary>Cables that were looked at.</summary>
    public int Cables { get; private set; }

    /// <summary>Cables with a finding.</summary>
    public int CablesWithFindings { get; private set; }

    /// <summary>The rules of which there are findings, the most cables first, then in order of code.</summary>
    public IReadOnlyList<CableCheckCount> Rules => Lists.Of(
        _counts.Select(pair => new CableCheckCount(CableChecks.Codes.First(code => code.Name == pair.Key), pair.Value.Findings,
                pair.Value.Cables, Cables))
            .OrderByDescending(rule => rule.Cables).ThenBy(rule => rule.Code, StringComparer.Ordinal));

    /// <summary>Checks cables, in one pass; none is kept.</summary>
    /// <param name="cables">The cables.</param>
    /// <param name="today">Day against which a declassification date is past; null for the system's day, UTC.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public static CableCheckSummary Of(IEnumerable<Cable> cables, DateTime? today = null)
    {
        if (cables is null) throw new ArgumentNullException(nameof(cables));
        var summary = new CableCheckSummary();
        foreach (var cable in cables) summary.Add(CableChecks.Check(cable, today));
        return summary;
    }

    /// <summary>Counts the findings of one more cable.</summary>
    /// <param name="findings">Its findings, as <see cref="CableChecks.Check"/> gives them; empty where nothing is amiss.</param>
    /// <exception cref="ArgumentNullException"><paramref name="findings"/> is null.</exception>
    public void Add(IEnumerable<CableDiagnostic> findings)
    {
        if (findings is null) throw new ArgumentNullException(nameof(findings));
        Cables++;
        bool any = false;
        foreach (var rule in findings.GroupBy(finding => finding.Code, StringComparer.Ordinal))
        {
            any = true;
            _counts.TryGetValue(rule.Key, out var before);
            _counts[rule.Key] = (before.Findings + rule.Count(), before.Cables + 1);
        }

        if (any) CablesWithFindings++;
    }

    /// <summary>Counts of cables.</summary>
    public override string ToString() => FormattableString.Invariant($"{CablesWithFindings} of {Cables} cables with findings");
}

/// <summary>How many cables break one rule.</summary>
public sealed class CableCheckCount
{
    internal CableCheckCount(DiagnosticCode code, int findings, int cables, int all)
    {
        Code = code.Name;
        Severity = code.Severity;
        Meaning = code.Meaning;
        Source = code.Source;
        Findings = findings;
        Cables = cables;
        Share = all == 0 ? 0 : (double)cables / all;
    }

    /// <summary>The rule's code.</summary>
    public string Code { get; }

    /// <summary>How much it weighs.</summary>
    public CableDiagnosticSeverity Severity { get; }

    /// <summary>Cables with a finding of it.</summary>
    public int Cables { get; }

    /// <summary>Findings, of which a cable can have several.</summary>
    public int Findings { get; }

    /// <summary>Cables with it as a part of all that were looked at, 0 to 1.</summary>
    public double Share { get; }

    /// <summary>What is amiss.</summary>
    public string Meaning { get; }

    /// <summary>Where the rule is from.</summary>
    public string Source { get; }

    /// <summary>Code and count.</summary>
    public override string ToString() => FormattableString.Invariant($"{Code}: {Cables}");
}
