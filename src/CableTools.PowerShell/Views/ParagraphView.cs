using System.Globalization;

namespace CableTools.PowerShell;

/// <summary>What the views in CableTools.format.ps1xml show of a paragraph where a property alone will not do.</summary>
public static class ParagraphView
{
    // No terminal is wider, and a table need not copy pages of text to show their first words.
    private const int LongestLine = 500;

    /// <summary>The number, or the letter of a subparagraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static string? Label(CableParagraph paragraph) =>
        paragraph?.Number?.ToString(CultureInfo.InvariantCulture) ?? paragraph?.Label;

    /// <summary>The role; empty where it is none in particular.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static string Role(CableParagraph paragraph) =>
        paragraph is null || paragraph.Role == CableParagraphRole.None ? "" : paragraph.Role.ToString();

    /// <summary>The beginning of the text on one line.</summary>
    /// <param name="paragraph">The paragraph.</param>
    public static string Line(CableParagraph paragraph)
    {
        string text = paragraph?.Text ?? "";
        return (text.Length > LongestLine ? text.Substring(0, LongestLine) : text).Replace('\n', ' ');
    }
}
