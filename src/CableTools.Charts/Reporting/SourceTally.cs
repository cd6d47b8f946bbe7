namespace CableTools.Charts.Reporting;

/// <summary>What the cables were read from: container by container, with files and encodings.</summary>
internal sealed class SourceTally
{
    private readonly SortedDictionary<CableFormat, Container> _containers = [];

    /// <summary>Cables that were read from no container, but parsed from a text.</summary>
    public int Texts { get; private set; }

    public IEnumerable<(CableFormat Format, Container Container)> Containers => _containers.Select(pair => (pair.Key, pair.Value));

    public int Files => _containers.Values.Sum(container => container.Files.Count);

    public void Add(Cable cable)
    {
        if (cable.Source is not { } source)
        {
            Texts++;
            return;
        }

        if (!_containers.TryGetValue(source.Format, out var container)) _containers.Add(source.Format, container = new Container());
        container.Cables++;
        if (source.Path is { } path) container.Files.Add(source.Entry is null ? path : $"{path}!{source.Entry}");
        if (source.Encoding is { } encoding) container.Encodings.Add(encoding);
    }

    internal sealed class Container
    {
        public int Cables { get; set; }

        public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

        public SortedSet<string> Encodings { get; } = new(StringComparer.Ordinal);
    }
}
