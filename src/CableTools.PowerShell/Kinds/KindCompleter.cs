using CableTools.Statistics;

namespace CableTools.PowerShell;

/// <summary>Completes -Kind with the names of a catalogue, and says what each counts.</summary>
public abstract class KindCompleter : WordCompleter
{
    private protected abstract IReadOnlyList<CableStatisticKind> Kinds { get; }

    private protected override IEnumerable<(string Word, string Meaning)> Words => Kinds.Select(kind => (kind.Name, kind.Meaning));
}

/// <summary>Completes -Kind of Measure-Cable.</summary>
public sealed class MeasureCompleter : KindCompleter
{
    private protected override IReadOnlyList<CableStatisticKind> Kinds => CableMeasure.All;
}
