using CableTools.Model;

namespace CableTools.Fields;

/// <summary>Diagnostics of several fields in order of place; of one place in the order in which they came.</summary>
internal sealed class DiagnosticSort
{
    private readonly List<CableDiagnostic> _all = new(8);

    public void Add(IReadOnlyList<CableDiagnostic> diagnostics)
    {
        for (int i = 0; i < diagnostics.Count; i++)
        {
            int at = _all.Count;
            while (at > 0 && _all[at - 1].Start > diagnostics[i].Start) at--;
            _all.Insert(at, diagnostics[i]);
        }
    }

    public IReadOnlyList<CableDiagnostic> ToList() => Lists.Of(_all);
}
