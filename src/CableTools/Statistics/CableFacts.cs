using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>The facts of a parsed cable: what asks for several statistics has the names of its stations looked up once.</summary>
internal sealed class CableFacts(Cable cable) : ICableFacts
{
    private string? _origin;
    private IReadOnlyList<string>? _action, _information;

    public string? Id => cable.Id;

    public DateTimeOffset? Date => cable.Date;

    public bool IsDatedByContainer => cable.IsDatedByContainer;

    public IReadOnlyList<string> Tags => cable.Tags;

    public Classification Classification => cable.Classification;

    public Precedence? Precedence => cable.Precedence;

    public string? Origin => (_origin ??= Stations.OriginOf(cable) ?? "") is { Length: > 0 } origin ? origin : null;

    public IReadOnlyList<string> ActionAddressees => _action ??= Names(cable.To);

    public IReadOnlyList<string> InformationAddressees => _information ??= Names(cable.Info);

    public IReadOnlyList<string> ReferencedIds => Lists.Of(cable.References.Where(reference => reference.Id is not null)
        .Select(reference => reference.Id!).Distinct(StringComparer.Ordinal));

    public string? Subject => cable.Subject;

    public int Words => cable.Paragraphs.Sum(paragraph => CableLengths.CountWords(paragraph.Text));

    public int Paragraphs => cable.Paragraphs.Count;

    public IReadOnlyList<PortionTally> Portions => PortionTallies.Of(cable.Paragraphs);

    /// <summary>A cable counts once for each station, however often the station is named.</summary>
    private static IReadOnlyList<string> Names(IReadOnlyList<Addressee> addressees) =>
        addressees.Count == 0 ? Lists.Empty<string>()
            : Lists.Of(addressees.Select(Stations.NameOf).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal));
}
