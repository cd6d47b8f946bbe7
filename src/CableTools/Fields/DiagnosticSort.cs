using CableTools.Model;

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

    /// <summary>Whether a repair was told that touches a stretch of the text.</summary>
    public bool TellsRepair(int start, int end) =>
        _all.Exists(told => told.Start <= end && told.Start + told.Length >= start && DiagnosticCode.Find(told.Code)?.Repairs == true);

    public IReadOnlyList<CableDiagnostic> ToList() =>
        Lists.Of(_isOutOfOrder ? _all.OrderBy(diagnostic => diagnostic.Start).ToList() : _all);
}
