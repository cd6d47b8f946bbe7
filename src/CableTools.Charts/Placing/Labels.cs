namespace CableTools.Charts.Placing;

/// <summary>Keeps the labels of a network apart: one that would lie on that of a heavier node is left out (it is still in the note).</summary>
internal static class Labels
{
    // Of a picture 900 wide, with letters of 11 points, in parts of the drawing area.
    private const double Letter = 6.4 / 640, Line = 15.0 / 380;

    /// <param name="nodes">Label and place (0 to 1), the heaviest first.</param>
    /// <returns>The labels in the same order, "" for one that is left out.</returns>
    public static string[] Thin(IReadOnlyList<(string Label, double X, double Y)> nodes)
    {
        var kept = new List<(double X, double Y, double Half)>();
        return
        [
            .. nodes.Select(node =>
            {
                double half = node.Label.Length * Letter / 2;
                if (kept.Any(other => Math.Abs(other.Y - node.Y) < Line && Math.Abs(other.X - node.X) < half + other.Half)) return "";
                kept.Add((node.X, node.Y, half));
                return node.Label;
            }),
        ];
    }
}
