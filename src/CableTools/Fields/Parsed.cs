using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// A field's value with what was noticed while reading it. A reference, so that two threads may read a field at once and either result
/// serves.
/// </summary>
internal sealed class Parsed<T>
{
    public Parsed(T value, IReadOnlyList<CableDiagnostic>? diagnostics = null)
    {
        Value = value;
        Diagnostics = diagnostics ?? [];
    }

    public T Value { get; }

    public IReadOnlyList<CableDiagnostic> Diagnostics { get; }
}
