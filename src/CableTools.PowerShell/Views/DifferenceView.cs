using System.Management.Automation;
using CableTools.Comparison;
using CableTools.Display;
using CableTools.Text;

namespace CableTools.PowerShell;

/// <summary>What the views in CableTools.format.ps1xml show of a difference between two copies.</summary>
public static class DifferenceView
{
    private const string Reset = "\u001b[0m";

    /// <summary>
    /// The words with their changes: [-removed-], {+added+}, [*hidden|mark*], [~one|misread~], in colour where the host shows colours.
    /// Control characters of the text are shown, and do nothing.
    /// </summary>
    /// <param name="difference">The difference.</param>
    /// <param name="style">The value of $PSStyle; null where the engine has none.</param>
    public static string Words(CableDifference difference, object? style)
    {
        if (difference is null) return "";
        bool isColored = IsColored(style);
        return DifferenceText.Words(difference, run => Marked(run, isColored));
    }

    /// <summary>The same on one line.</summary>
    /// <param name="difference">The difference.</param>
    /// <param name="style">The value of $PSStyle; null where the engine has none.</param>
    public static string Line(CableDifference difference, object? style) => Words(difference, style).Replace('\n', ' ');

    /// <summary>Part, number and what differs, "Paragraph 4: Redacted, 12 words hidden".</summary>
    /// <param name="difference">The difference.</param>
    public static string Head(CableDifference difference) => difference is null ? "" : Unseen.Shown(DifferenceText.Head(difference));

    private static string Marked(WordRun run, bool isColored)
    {
        string text = Unseen.Shown(run.ToString());
        return !isColored || run.Kind == WordRunKind.Same ? text : ColorOf(run.Kind) + text + Reset;
    }

    private static string ColorOf(WordRunKind kind) => kind switch
    {
        WordRunKind.Removed => "\u001b[31m",
        WordRunKind.Added => "\u001b[32m",
        WordRunKind.Redacted => "\u001b[7m",
        _ => "\u001b[33m",
    };

    /// <summary>
    /// Whether the engine knows colours and the user has not turned them off; the engine takes them out of redirected output.
    /// </summary>
    private static bool IsColored(object? style)
    {
        if (style is null) return false;
        object? rendering = PSObject.AsPSObject(style).Properties["OutputRendering"]?.Value;
        return rendering is not null && rendering.ToString() != "PlainText";
    }
}
