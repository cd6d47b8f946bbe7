using CableTools.Statistics;

namespace CableTools.PowerShell.Charts;

/// <summary>One of the names of CableChartKind.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ChartNameAttribute : KindNameAttribute
{
    protected override IReadOnlyList<CableStatisticKind> Kinds => CableChartKind.All;
}

/// <summary>Completes -Kind of Export-CableChart.</summary>
public sealed class ChartCompleter : KindCompleter
{
    private protected override IReadOnlyList<CableStatisticKind> Kinds => CableChartKind.All;
}
