namespace CableTools.Charts.Figures;

/// <summary>One node of a network.</summary>
/// <param name="Id">Key of the node.</param>
/// <param name="Label">What is written beside it; "" for nothing.</param>
/// <param name="X">Place from left to right: 0 to 1, or days since 0001-01-01 where <see cref="NetworkFigure.IsTimed"/>.</param>
/// <param name="Y">Place from bottom to top.</param>
/// <param name="Size">Diameter in points.</param>
/// <param name="Color">Colour, "#0072B2".</param>
/// <param name="IsHollow">Whether only the outline is drawn: of a cable that is missing.</param>
/// <param name="Note">More about it, shown under the pointer.</param>
/// <param name="IsLabelAbove">Whether the label stands above the node and not below.</param>
public sealed record NetworkNode(string Id, string Label, double X, double Y, double Size, string Color, bool IsHollow, string Note,
    bool IsLabelAbove = false);

/// <summary>One line of a network.</summary>
/// <param name="From">Key of the node it leaves.</param>
/// <param name="To">Key of the node it goes to.</param>
/// <param name="FromWidth">Width in points of the half at the first node; a hairline where it stands for nothing.</param>
/// <param name="ToWidth">Width in points of the half at the second node; a hairline where it stands for nothing.</param>
public sealed record NetworkEdge(string From, string To, double FromWidth, double ToWidth);

/// <summary>Nodes and the lines between them, all with their places.</summary>
public sealed record NetworkFigure : ChartFigure
{
    /// <summary>The nodes, the heaviest first.</summary>
    public required IReadOnlyList<NetworkNode> Nodes { get; init; }

    /// <summary>The lines.</summary>
    public required IReadOnlyList<NetworkEdge> Edges { get; init; }

    /// <summary>Whether the horizontal place is a time, in days since 0001-01-01.</summary>
    public bool IsTimed { get; init; }

    /// <summary>What the colours mean: name and colour, hollow or not.</summary>
    public IReadOnlyList<(string Name, string Color, bool IsHollow)> Legend { get; init; } = [];

    /// <summary>
    /// Room around the nodes, in the units of their places: labels stand below them, or to the right where the figure is timed.
    /// </summary>
    internal ((double Before, double After) X, double Y) Margins
    {
        get
        {
            double width = Nodes.Max(node => node.X) - Nodes.Min(node => node.X),
                height = Nodes.Max(node => node.Y) - Nodes.Min(node => node.Y);
            return IsTimed
                ? ((Math.Max(width * .06, 3), Math.Max(width * .2, 10)), Math.Max(height * .08, 1))
                : ((Math.Max(width * .16, .1), Math.Max(width * .16, .1)), Math.Max(height * .08, .05));
        }
    }

    /// <inheritdoc/>
    public override bool IsEmpty => Nodes.Count == 0;

    /// <inheritdoc/>
    public override (IReadOnlyList<string> Header, IEnumerable<IReadOnlyList<string>> Rows) Table =>
        (["node", "about"], Nodes.Select(node => (IReadOnlyList<string>)[node.Id, node.Note]));

    /// <inheritdoc/>
    public override string Description =>
        IsEmpty ? EmptyMessage + "." : $"{Nodes.Count} nodes and {Edges.Count} lines, the heaviest node {Nodes[0].Id}.";
}
