namespace CableTools.Charts.Placing;

/// <summary>
/// Keeps the labels of a network apart: one that would lie on that of a more important node goes to the other side of its own, or is left
/// out (it is still in the note).
/// </summary>
internal static class Labels
{
    // Of a picture 900 wide, with letters of 11 points, in parts of the drawing area.
    private const double Letter = 6.4 / 640, Line = 15.0 / 380, Offset = 18.0 / 380;

    /// <param name="nodes">Label and place (0 to 1), the most important first.</param>
    /// <returns>The labels in the same order, "" for one that is left out, and whether they stand above their node rather than
    ///     below.</returns>
    public static (string Label, bool IsAbove)[] Thin(IReadOnlyList<(string Label, double X, double Y)> nodes)
    {
        var kept = new List<(double X, double Y, double Half)>();
        return
        [
            .. nodes.Select(node =>
                TryKeep(node.Label, node.X, node.Y - Offset) ? (node.Label, false)
                : TryKeep(node.Label, node.X, node.Y + Offset) ? (node.Label, true)
                : ("", false)),
        ];

        bool TryKeep(string label, double x, double y)
        {
            double half = label.Length * Letter / 2;
            if (kept.Any(other => Math.Abs(other.Y - y) < Line && Math.Abs(other.X - x) < half + other.Half)) return false;
            kept.Add((x, y, half));
            return true;
        }
    }
}
