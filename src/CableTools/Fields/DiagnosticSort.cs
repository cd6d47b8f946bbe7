using CableTools.Model;
using CableTools.Text;

namespace CableTools.Fields;

/// <summary>Diagnostics of several fields in order of place; of one place in the order in which they came.</summary>
internal sealed class DiagnosticSort
{
    private readonly List<CableDiagnostic> _all = new(8);

    private bool _isOutOfOrder;

    public void Add(IReadOnlyList<CableDiagnostic> diagnostics)
    {
        for (int i = 0; i < diagnostics.Count; i++)
        {
            _isOutOfOrder |= _all.Count > 0 && _all[_all.Count - 1].Start > diagnostics[i].Start;
            _all.Add(diagnostics[i]);
        }
    }

    /// <summary>The lines on which a repair was told.</summary>
    public HashSet<int> RepairedLines(LineTable lines)
    {
        var repaired = new HashSet<int>();
        foreach (var told in _all)
        {
            if (DiagnosticCode.Find(told.Code)?.Repairs != true) continue;
            for (int i = lines.IndexAt(told.Start); i < lines.Count && lines[i].Start <= told.Start + told.Length; i++) repaired.Add(i);
        }

        return repaired;
    }

    public IReadOnlyList<CableDiagnostic> ToList() =>
        Lists.Of(_isOutOfOrder ? _all.OrderBy(diagnostic => diagnostic.Start).ToList() : _all);
}
