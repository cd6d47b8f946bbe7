using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>
/// Persons whom cables name in a place of their own: in TAGS, as classifying authority, as signer, drafter or approving officer. Names in
/// running text are not looked for. A name is taken as it is written: two spellings are two rows, and one surname can be several persons.
/// </summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class CablePersons : IDisplayable, ITabular
{
    private CablePersons(Counter counter)
    {
        Cables = counter.Cables;
        Persons = Lists.Of(counter.Persons.Items
            .Select(item => new CablePerson(item.Key.Name, item.Key.Role, counter.TitleOf(item.Key), item.Count, item.First, item.Last))
            .OrderByDescending(person => person.Cables).ThenBy(person => person.Name, StringComparer.Ordinal)
            .ThenBy(person => person.Role));
    }

    /// <summary>Cables counted.</summary>
    public int Cables { get; }

    /// <summary>The persons, a row for each role of a name, the most frequent first.</summary>
    public IReadOnlyList<CablePerson> Persons { get; }

    /// <summary>Gathers the persons, in one pass.</summary>
    /// <param name="cables">The cables.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public static CablePersons Of(IEnumerable<Cable> cables) => Counting.Of(cables, Gather());

    /// <summary>Starts gathering the same from cables that come one by one.</summary>
    public static ICableGatherer<CablePersons> Gather() => new Counter();

    /// <summary>The persons as an HTML table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The persons as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>Counts of names and cables.</summary>
    public override string ToString() => FormattableString.Invariant($"{Cables:N0} cables, {Persons.Count:N0} names in their roles");

    private sealed class Counter : ICableGatherer<CablePersons>
    {
        private readonly Dictionary<(string Name, CablePersonRole Role), string> _titles = [];

        public int Cables { get; private set; }

        public DatedTally<(string Name, CablePersonRole Role)> Persons { get; } = new();

        public string? TitleOf((string Name, CablePersonRole Role) key) => _titles.TryGetValue(key, out string? title) ? title : null;

        public void Add(Cable cable)
        {
            if (cable is null) throw new ArgumentNullException(nameof(cable));
            Cables++;
            foreach (string tag in cable.Tags.Where(tag => CableTag.Describe(tag).Kind == CableTagKind.Person))
                Count(cable, tag, CablePersonRole.Tag);
            if (cable.ClassifiedBy is { } authority)
            {
                Count(cable, authority.Name, CablePersonRole.ClassifyingAuthority);
                if (authority is { Name: { } name, Title: { } title }) _titles[(Plain(name), CablePersonRole.ClassifyingAuthority)] = title;
            }

            Count(cable, cable.Signature, CablePersonRole.Signature);
            Count(cable, cable.DraftedBy, CablePersonRole.Drafter);
            Count(cable, cable.ApprovedBy, CablePersonRole.ApprovingOfficer);
        }

        /// <exception cref="NotSupportedException">Always: what an index keeps of a cable has no persons.</exception>
        public void Add(ICableFacts facts) =>
            throw new NotSupportedException("What an index keeps of its cables names no persons: count the cables themselves.");

        public CablePersons ToResult() => new(this);

        private void Count(Cable cable, string? name, CablePersonRole role)
        {
            if (!string.IsNullOrWhiteSpace(name)) Persons.Add((Plain(name!), role), cable.Date);
        }

        private static string Plain(string name) =>
            string.Join(" ", name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant();
    }
}

/// <summary>In what role a cable names a person.</summary>
public enum CablePersonRole
{
    /// <summary>In TAGS: what the cable is about.</summary>
    Tag,

    /// <summary>Who classified the message ("Classified By").</summary>
    ClassifyingAuthority,

    /// <summary>Whose name stands at the end: the chief of mission, or who acts for him.</summary>
    Signature,

    /// <summary>Who drafted the message.</summary>
    Drafter,

    /// <summary>Who approved it.</summary>
    ApprovingOfficer,
}

/// <summary>A name in one role.</summary>
/// <param name="Name">The name in capitals, as it is written there: "CLINTON, HILLARY", "BURNS", "S/S-O: G. TWOHIE".</param>
/// <param name="Role">The role.</param>
/// <param name="Title">The last title that a classifying authority was given; null for other roles, and where there is none.</param>
/// <param name="Cables">Cables that name the person so.</param>
/// <param name="First">Date of the first of them; null where none is dated.</param>
/// <param name="Last">Date of the last of them; null where none is dated.</param>
public sealed record CablePerson(string Name, CablePersonRole Role, string? Title, int Cables, DateTimeOffset? First, DateTimeOffset? Last);
