namespace CableTools.Charts.Placing;

/// <summary>On which side of its mark a label stands, the best first.</summary>
internal enum LabelSide
{
    Right,
    Left,
    Above,
    Below,
    AboveRight,
    AboveLeft,
    BelowRight,
    BelowLeft,
}

internal static class LabelSides
{
    /// <summary>Where the label lies from its mark: -1 to 1 from left to right, and from below to above.</summary>
    public static (int Across, int Up) Direction(this LabelSide side) => side switch
    {
        LabelSide.Right => (1, 0),
        LabelSide.Left => (-1, 0),
        LabelSide.Above => (0, 1),
        LabelSide.Below => (0, -1),
        LabelSide.AboveRight => (1, 1),
        LabelSide.AboveLeft => (-1, 1),
        LabelSide.BelowRight => (1, -1),
        _ => (-1, -1),
    };
}

/// <summary>A mark of a drawing, in pixels from its upper left corner.</summary>
/// <param name="X">Middle from the left.</param>
/// <param name="Y">Middle from the top.</param>
/// <param name="HalfWidth">Half of its width.</param>
/// <param name="HalfHeight">Half of its height.</param>
/// <param name="Label">What stands beside it; "" for nothing.</param>
internal readonly record struct Mark(double X, double Y, double HalfWidth, double HalfHeight, string Label);

/// <summary>
/// Finds room for labels: none lies on a mark, on another label or across an edge. One without room is left out; it is in the note under
/// the pointer.
/// </summary>
internal static class Labels
{
    /// <summary>Size of the labels' font in pixels.</summary>
    public const int FontSize = 11;

    /// <summary>Pixels between a mark and its label.</summary>
    public const int Gap = 4;

    /// <summary>Where the label of each mark stands; null for one that is left out.</summary>
    /// <param name="marks">The marks, the most important first.</param>
    /// <param name="width">Width of the drawing in pixels.</param>
    /// <param name="height">Height of the drawing in pixels.</param>
    public static IReadOnlyList<LabelSide?> Place(IReadOnlyList<Mark> marks, double width, double height)
    {
        var sides = new LabelSide?[marks.Count];
        var taken = new List<Box>();
        for (int i = 0; i < marks.Count; i++)
        {
            if (marks[i].Label.Length == 0) continue;
            foreach (var side in Enum.GetValues<LabelSide>())
            {
                var box = BoxOf(marks[i], side);
                if (box.Left < 0 || box.Right > width || box.Top < 0 || box.Bottom > height) continue;
                if (taken.Any(box.Meets) || marks.Any(mark => box.Meets(Box.Of(mark)))) continue;
                taken.Add(box);
                sides[i] = side;
                break;
            }
        }

        return sides;
    }

    /// <summary>What a label takes up.</summary>
    internal static Box BoxOf(in Mark mark, LabelSide side)
    {
        double half = TextWidth.Of(mark.Label, FontSize) / 2, high = FontSize * 0.65;
        var (across, up) = side.Direction();
        // In a corner the label's own corner is at that of the mark; beside it, its middle.
        double x = mark.X + across * (half + (up == 0 ? mark.HalfWidth + Gap : mark.HalfWidth));
        double y = mark.Y - up * (high + mark.HalfHeight + (across == 0 ? Gap : 0));
        return Box.Around(x, y, half, high);
    }

    internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public static Box Of(Mark mark) => Around(mark.X, mark.Y, mark.HalfWidth, mark.HalfHeight);

        public static Box Around(double x, double y, double halfWidth, double halfHeight) =>
            new(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight);

        public bool Meets(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
    }
}
