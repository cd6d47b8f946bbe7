using System.Globalization;
using CableTools.Statistics;

namespace CableTools.Graphs;

/// <summary>What is told of each node or edge.</summary>
/// <param name="Name">Its name in the file.</param>
/// <param name="Type">integer, double, boolean or string.</param>
/// <param name="Of">Its value as XML has it; null for none.</param>
internal sealed record GraphAttribute<T>(string Name, string Type, Func<T, string?> Of);

/// <summary>What is told of the nodes and edges of a network: the one list for all forms of files.</summary>
internal static class GraphAttributes
{
    public static IReadOnlyList<GraphAttribute<CableNetworkEdge>> Edges { get; } =
    [
        new("first", "string", edge => Time(edge.First)), new("last", "string", edge => Time(edge.Last)),
    ];

    private static readonly IReadOnlyList<GraphAttribute<CableNetworkNode>> Measures =
    [
        new("inDegree", "integer", node => Whole(node.InDegree)), new("outDegree", "integer", node => Whole(node.OutDegree)),
        new("inWeight", "integer", node => Whole(node.InWeight)), new("outWeight", "integer", node => Whole(node.OutWeight)),
        new("betweenness", "double", node => Number(node.Betweenness)), new("community", "integer", node => Whole(node.Community)),
        new("component", "integer", node => Whole(node.Component)),
    ];

    private static readonly IReadOnlyList<GraphAttribute<CableNetworkNode>> Cables =
    [
        new("present", "boolean", node => node.IsPresent ? "true" : "false"), new("date", "string", node => Time(node.Date)),
        new("subject", "string", node => node.Subject is { } subject ? XmlNames.Clean(subject) : null),
        new("classification", "string", node => node.Classification?.ToString()),
    ];

    private static readonly IReadOnlyList<GraphAttribute<CableNetworkNode>> Stations =
    [
        new("country", "string", node => Post.Find(node.Name)?.Country),
        new("latitude", "double", node => Number(Post.Find(node.Name)?.Latitude)),
        new("longitude", "double", node => Number(Post.Find(node.Name)?.Longitude)),
    ];

    public static IReadOnlyList<GraphAttribute<CableNetworkNode>> Nodes(CableGraphKind kind) =>
        [.. kind == CableGraphKind.Reference ? Cables : Stations, .. Measures];

    /// <summary>What the file is, in a sentence or two.</summary>
    public static string Description(CableNetwork network, XmlNames names) =>
        FormattableString.Invariant($"{network.Kind} network of {network.Cables} cables: {network}.")
        + (names.Replaced == 0 ? ""
            : FormattableString.Invariant($" {names.Replaced} characters that XML forbids are written as U+FFFD."));

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Number(double? number) => number?.ToString("R", CultureInfo.InvariantCulture);

    private static string? Time(DateTimeOffset? date) =>
        date?.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
