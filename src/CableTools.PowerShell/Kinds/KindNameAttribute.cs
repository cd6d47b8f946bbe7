using System.Management.Automation;
using CableTools.Statistics;

namespace CableTools.PowerShell;

/// <summary>A -Kind must be one of a catalogue's names.</summary>
internal abstract class KindNameAttribute : ValidateEnumeratedArgumentsAttribute
{
    /// <summary>The names there are. The build's help reads them here, too.</summary>
    public IReadOnlyList<string> ValidValues => [.. Kinds.Select(kind => kind.Name)];

    protected abstract IReadOnlyList<CableStatisticKind> Kinds { get; }

    protected override void ValidateElement(object element)
    {
        if (Kinds.Named(element as string) is null)
            throw new ValidationMetadataException($"Expected one of {string.Join(", ", ValidValues)}, not '{element}'.");
    }
}

/// <summary>One of the names of CableMeasure.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class MeasureNameAttribute : KindNameAttribute
{
    protected override IReadOnlyList<CableStatisticKind> Kinds => CableMeasure.All;
}
