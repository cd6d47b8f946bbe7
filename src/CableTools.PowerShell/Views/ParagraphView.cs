using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>What the views in CableTools.format.ps1xml show of a paragraph where a property alone will not do.</summary>
public static class ParagraphView
{
    // No terminal is wider, and a table need not copy pages of text to show their first words.
    private const int LongestLine = 500;

    /// <summary>The number, or the letter of a subparagraph.</summary>
    /// <param name="paragraph">The paragraph, or what another process made of one.</param>
    public static string Label(PSObject paragraph)
    {
        string number = Member(paragraph, nameof(CableParagraph.Number));
        return number.Length > 0 ? number : Member(paragraph, nameof(CableParagraph.Label));
    }

    /// <summary>The role; empty where it is none in particular.</summary>
    /// <param name="paragraph">The paragraph, or what another process made of one.</param>
    public static string Role(PSObject paragraph)
    {
        string role = Member(paragraph, nameof(CableParagraph.Role));
        return role == nameof(CableParagraphRole.None) ? "" : role;
    }

    /// <summary>The beginning of the text on one line.</summary>
    /// <param name="paragraph">The paragraph, or what another process made of one.</param>
    public static string Line(PSObject paragraph)
    {
        string text = Member(paragraph, nameof(CableParagraph.Text));
        return (text.Length > LongestLine ? text.Substring(0, LongestLine) : text).Replace('\n', ' ');
    }

    private static string Member(PSObject paragraph, string name) =>
        CellView.Text(paragraph?.Properties[name]?.Value);
}
