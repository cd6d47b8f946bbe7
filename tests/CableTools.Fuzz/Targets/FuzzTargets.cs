namespace CableTools.Fuzz.Targets;

/// <summary>Every way in there is.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new CableTarget(),
        new ShowTarget(),
        new CompareTarget(),
        new FilterTarget(),
        .. ContainerTarget.All,
        new QueryTarget(),
        new IndexTarget(),
    ];

    public static FuzzTarget Find(string name) => All.FirstOrDefault(target => target.Name == name)
        ?? throw new ArgumentException($"Expected one of {string.Join(", ", All.Select(target => target.Name))}, not '{name}'.");
}
