using CableTools.Fields;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Repair;

/// <summary>Collects what a reader notices.</summary>
internal sealed class DiagnosticBag
{
    private readonly RepairMode _repair;
    private List<CableDiagnostic>? _list;

    public DiagnosticBag(CableParserOptions options) => _repair = options.Repair;

    public IReadOnlyList<CableDiagnostic> Items => _list ?? (IReadOnlyList<CableDiagnostic>)[];

    /// <summary>Whether damage is looked for at all.</summary>
    public bool LooksForDamage => _repair != RepairMode.None;

    public void Add(DiagnosticCode code, string message, int start, int length) =>
        (_list ??= []).Add(new CableDiagnostic(code.Name, code.Severity, message, start, length));

    /// <summary>Reports a repair and says whether the repaired value is to be used.</summary>
    public bool Repair(DiagnosticCode code, string what, string from, string to, int start, int length)
    {
        if (_repair == RepairMode.None) return false;
        Add(code, $"{what}: \"{from}\" read as \"{to}\"", start, length);
        return _repair == RepairMode.Apply;
    }
}
