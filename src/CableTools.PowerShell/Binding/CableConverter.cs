using System.ComponentModel;
using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>
/// Makes cables again of what comes from another process: Start-Job, Invoke-Command and Import-Clixml bring objects that have a cable's
/// properties and are none. One property of them is the whole cable, its text among it, and that is read.
/// </summary>
/// <remarks>
/// The engine makes one of these while the module's types are loaded, before the core is chosen: so no member may name a type of the core.
/// </remarks>
[TypeConverter(typeof(CableConverter))]
public sealed class CableConverter : PSTypeConverter
{
    private const string TypeName = "Deserialized.CableTools.Cable";

    /// <inheritdoc/>
    public override bool CanConvertFrom(PSObject sourceValue, Type destinationType) => RecordOf(sourceValue) is not null;

    /// <inheritdoc/>
    public override bool CanConvertFrom(object sourceValue, Type destinationType) =>
        sourceValue is PSObject wrapped && CanConvertFrom(wrapped, destinationType);

    /// <inheritdoc/>
    public override object ConvertFrom(PSObject sourceValue, Type destinationType, IFormatProvider formatProvider, bool ignoreCase) =>
        CableMembers.FromRecord(RecordOf(sourceValue) ?? throw new PSInvalidCastException("Expected a cable from another process."));

    /// <inheritdoc/>
    public override object ConvertFrom(object sourceValue, Type destinationType, IFormatProvider formatProvider, bool ignoreCase) =>
        ConvertFrom(PSObject.AsPSObject(sourceValue), destinationType, formatProvider, ignoreCase);

    /// <inheritdoc/>
    public override bool CanConvertTo(object sourceValue, Type destinationType) => false;

    /// <inheritdoc/>
    public override object ConvertTo(object sourceValue, Type destinationType, IFormatProvider formatProvider, bool ignoreCase) =>
        throw new PSInvalidCastException("A cable is converted to nothing else.");

    private static string? RecordOf(PSObject? source) =>
        source is not null && source.TypeNames.Contains(TypeName) ? source.Properties[nameof(CableMembers.Record)]?.Value as string : null;
}
