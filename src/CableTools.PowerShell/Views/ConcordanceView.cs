using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>What the views in CableTools.format.ps1xml show of a line of a concordance where a property alone will not do.</summary>
public static class ConcordanceView
{
    /// <summary>The end of what stands before the keyword, as much as a column holds.</summary>
    /// <param name="line">The line, or what another process made of one.</param>
    /// <param name="width">Width of the column.</param>
    public static string Left(PSObject line, int width)
    {
        string left = CellView.Text(line?.Properties["Left"]?.Value);
        return left.Length <= width ? left : left.Substring(left.Length - width);
    }
}
