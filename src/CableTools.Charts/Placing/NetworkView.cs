using CableTools.Charts.Figures;

namespace CableTools.Charts.Placing;

/// <summary>The part of a network's plane that a drawing of some size shows, and the sides of its labels. Both renderers draw it.</summary>
/// <param name="Left">Least horizontal place, in the units of the figure.</param>
/// <param name="Right">Largest horizontal place.</param>
/// <param name="Bottom">Least vertical place.</param>
/// <param name="Top">Largest vertical place.</param>
/// <param name="HalfBar">Half of the height of a node that is a span, in the units of the figure.</param>
/// <param name="Sides">Where the label of each node stands; null for one that is left out.</param>
internal sealed record NetworkView(double Left, double Right, double Bottom, double Top, double HalfBar, IReadOnlyList<LabelSide?> Sides)
{
    /// <summary>Half of the height in pixels of a node that is a span.</summary>
    public const double HalfBarPixels = 4;

    private const double Edge = 8;

    public static NetworkView Of(NetworkFigure figure, double width, double height)
    {
        // No dot is cut, however large.
        double pad = figure.Nodes.Max(node => node.Size) / 2 + Edge;
        // Labels of a network whose places mean nothing may have more room at the sides.
        double side = figure.IsTimed ? pad : pad + 0.05 * width;
        var (left, right) = Widened(figure.Nodes.Min(node => node.X), figure.Nodes.Max(node => node.Until ?? node.X), side, width);
        var (bottom, top) = Widened(figure.Nodes.Min(node => node.Y), figure.Nodes.Max(node => node.Y), pad, height);
        double across = width / (right - left), up = height / (top - bottom);
        var sides = Labels.Place(
        [
            .. figure.Nodes.Select(node => new Mark(
                (node.Middle - left) * across, (top - node.Y) * up,
                node.Until is { } until ? (until - node.X) / 2 * across : node.Size / 2,
                node.Until is null ? node.Size / 2 : HalfBarPixels, node.Label)),
        ], width, height);
        return new NetworkView(left, right, bottom, top, HalfBarPixels / up, sides);
    }

    private static (double From, double To) Widened(double from, double to, double pad, double pixels)
    {
        double room = Math.Max(to - from, 1e-3), each = room / Math.Max(pixels - 2 * pad, pixels / 4) * pad;
        return (from - each, from + room + each);
    }
}
