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
/// <param name="Until">
/// Where it ends, in the units of <paramref name="X"/>, of what is known to lie somewhere in a span: a cable of which the year alone is
/// known. Null for a point.
/// </param>
public sealed record NetworkNode(string Id, string Label, double X, double Y, double Size, string Color, bool IsHollow, string Note,
    double? Until = null)
{
    /// <summary>Where its lines end: its place, or the middle of its span.</summary>
    internal double Middle => Until is { } until ? (X + until) / 2 : X;
}

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
    public IReadOnlyList<(string Name, string Color, bool IsHollow)> Kinds { get; init; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<(string Name, string Color, bool IsHollow)> Legend =>
        [.. Kinds.Where(kind => Nodes.Any(node => (node.Color, node.IsHollow) == (kind.Color, kind.IsHollow)))];

    internal override IReadOnlyList<string> ColorNames => [.. Legend.Select(kind => kind.Name)];

    internal override ChartFigure Recolored(Func<string, int, string, string> color)
    {
        var kinds = Legend.Select((kind, i) => (kind, Color: color(kind.Name, i, kind.Color))).ToList();
        return this with
        {
            Nodes = [.. Nodes.Select(node => kinds.Find(pair => (pair.kind.Color, pair.kind.IsHollow) == (node.Color, node.IsHollow))
                is { Color: { } chosen } ? node with { Color = chosen } : node)],
            Kinds = [.. kinds.Select(pair => pair.kind with { Color = pair.Color })],
        };
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
