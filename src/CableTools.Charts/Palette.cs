using CableTools.Display;

namespace CableTools.Charts;

/// <summary>
/// The colours, each with one meaning. Readers with any common kind of colour blindness can tell them apart: classifications have those
/// of Okabe and Ito, tags, posts and precedences those of Paul Tol's muted scheme, so that no tag looks like a classification; the scale
/// is viridis, which grows evenly in lightness and so reads in grey, too.
/// </summary>
public static class Palette
{
    /// <summary>Categories without a meaning of their own, in the order they are used.</summary>
    public static IReadOnlyList<string> Categories { get; } = ["#332288", "#88CCEE", "#44AA99", "#DDCC77", "#CC6677", "#117733", "#882255",
        "#AA4499"];

    /// <summary>Everything that was put together, "other (12)", and what is unknown: always grey.</summary>
    public const string Other = "#8A8A8A";

    /// <summary>Cables and stations as such.</summary>
    public const string Cables = "#44617B";

    /// <summary>What is missing: a cable that is cited and not there.</summary>
    public const string Missing = "#000000";

    /// <summary>A station that only sends.</summary>
    public const string OnlySends = "#C4368C";

    /// <summary>Outline of the land on the map.</summary>
    public const string Land = "#C9CED6";

    /// <summary>The land on the map.</summary>
    public const string Ground = "#E9ECF0";

    /// <summary>Lines of a network.</summary>
    public const string Line = "#AEB6C0";

    /// <summary>Lines behind the marks that help to read a value.</summary>
    public const string Grid = "#E6E6E6";

    /// <summary>The page, and the edges of marks that lie on one another.</summary>
    public const string Page = "#FFFFFF";

    /// <summary>Text beside the marks.</summary>
    public const string Text = "#333333";

    /// <summary>Subtitle and source.</summary>
    public const string Faint = "#666666";

    /// <summary>
    /// What stands for a colour on a dark page, light for dark; a colour that is not here can be seen on both. Text keeps a contrast of 4.5
    /// to 1 and marks one of 3 to 1 on both pages (WCAG 2.2, 1.4.3 and 1.4.11).
    /// </summary>
    public static IReadOnlyDictionary<string, string> OnDark { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Page] = "#1E1E1E", [Text] = "#DDDDDD", [Faint] = "#B4B4B4", [Grid] = "#3A3A3A", [Other] = "#9A9A9A", [Cables] = "#8FB3D4",
        [Missing] = "#F2F2F2", [OnlySends] = "#F07CC0", [Land] = "#59626D", [Ground] = "#343A42", [Line] = "#5F6975",
        ["#332288"] = "#8A7BE8", ["#117733"] = "#3FA65E", ["#882255"] = "#C8588F", ["#AA4499"] = "#C66BB5",
    };

    /// <summary>The viridis scale, dark (nothing) to light (most).</summary>
    public static IReadOnlyList<string> Scale { get; } = ["#440154", "#472D7B", "#3B528B", "#2C728E", "#21918C", "#28AE80", "#5EC962",
        "#ADDC30", "#FDE725"];

    /// <summary>The colour of a classification, the same in every chart; darker is higher.</summary>
    /// <param name="classification">The classification.</param>
    public static string Of(Classification classification) => Levels.Color(classification);

    /// <summary>The colour of a category by its place in the order.</summary>
    /// <param name="index">Place from 0; past the last colour it begins again.</param>
    public static string Of(int index) => Categories[index % Categories.Count];
}
