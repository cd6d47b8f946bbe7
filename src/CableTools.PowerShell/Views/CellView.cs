using System.Globalization;
using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>
/// What a cell of the views in CableTools.format.ps1xml shows of a date or a number: the same in every culture and calendar.
/// </summary>
public static class CellView
{
    /// <summary>The value in a format; empty for none.</summary>
    /// <param name="format">The format, as .NET has them.</param>
    /// <param name="value">A date or a number.</param>
    public static string Format(string format, object value) =>
        (value is PSObject wrapped ? wrapped.BaseObject : value) is IFormattable item
            ? item.ToString(format, CultureInfo.InvariantCulture) : "";
}
