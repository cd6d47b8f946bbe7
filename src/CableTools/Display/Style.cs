using CableTools.Vocabulary;

namespace CableTools.Display;

/// <summary>
/// Looks, written into the elements: a viewer that takes style sheets away still shows them. Text and lines take the page's own colour,
/// so that dark pages stay readable.
/// </summary>
internal static class Style
{
    public const string Frame =
        "font-family:system-ui,sans-serif;font-size:14px;line-height:1.45;max-width:900px;box-sizing:border-box;"
            + "border:1px solid rgba(128,128,128,.45);border-radius:4px;overflow:hidden;text-align:left";
    public const string Padded = "padding:8px 12px";
    public const string Table = "border-collapse:collapse;font-size:13px;text-align:left";
    public const string Head = "padding:3px 10px 3px 4px;border-bottom:1px solid rgba(128,128,128,.6);text-align:left;white-space:nowrap";
    public const string HeadNumber =
        "padding:3px 10px 3px 4px;border-bottom:1px solid rgba(128,128,128,.6);text-align:right;white-space:nowrap";
    public const string Cell = "padding:2px 10px 2px 4px;vertical-align:top;text-align:left";
    public const string CellNumber = "padding:2px 10px 2px 4px;vertical-align:top;text-align:right;font-variant-numeric:tabular-nums";
    public const string Faint = "opacity:.7;font-size:12px";
    public const string Mark = "background:#ffe08a;color:#333;padding:0 2px;border-radius:2px";
    public const string Tag = "border:1px solid rgba(128,128,128,.6);border-radius:3px;padding:0 4px;margin-right:4px;white-space:nowrap";

    /// <summary>A banner in the colour of its level.</summary>
    public static string Banner(Classification level) =>
        $"background:{Levels.Color(level)};color:{Levels.TextColor(level)};padding:4px 12px;font-weight:600;letter-spacing:.04em";
}
