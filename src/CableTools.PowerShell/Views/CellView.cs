using System.Globalization;
using System.Management.Automation;
using CableTools.Text;

namespace CableTools.PowerShell;

/// <summary>
/// What a cell of the views in CableTools.format.ps1xml shows of a date or a number, the same in every culture and calendar, and of a text:
/// a terminal obeys none.
/// </summary>
public static class CellView
{
    /// <summary>The value in a format; empty for none.</summary>
    /// <param name="format">The format, as .NET has them.</param>
    /// <param name="value">A date or a number.</param>
    public static string Format(string format, object value) =>
        (value is PSObject wrapped ? wrapped.BaseObject : value) is IFormattable item
            ? item.ToString(format, CultureInfo.InvariantCulture) : "";

    /// <summary>
    /// The value as text with a sign in the place of each character that could do something to a terminal: an escape sequence is shown, and
    /// not obeyed. Empty for none.
    /// </summary>
    /// <param name="value">A text, or a value that says what it is.</param>
    public static string Text(object? value) => Unseen.Shown(Convert.ToString(
        value is PSObject wrapped ? wrapped.BaseObject : value, CultureInfo.InvariantCulture) ?? "");
}
