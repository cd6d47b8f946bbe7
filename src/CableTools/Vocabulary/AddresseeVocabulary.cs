
namespace CableTools.Vocabulary;

/// <summary>The addressees that are no posts: look-up by name and routing indicator. Loaded on first use.</summary>
internal static class AddresseeVocabulary
{
    private static readonly KnownAddressee[] Addressees = Load();
    private static readonly SliceTable<KnownAddressee> Names = IndexNames(Addressees);
    private static readonly SliceTable<List<KnownAddressee>> RoutingIndicators = IndexRoutingIndicators(Addressees);

    public static IReadOnlyList<KnownAddressee> All => Addressees;

    /// <summary>Every name and every other form of one, as they stand in address lines.</summary>
    public static IEnumerable<string> Forms => Addressees.SelectMany(addressee => addressee.Aliases.Prepend(addressee.Name));

    /// <summary>
    /// The addressee a part of a text names; blanks, punctuation and office symbols after it ("JOINT STAFF WASHDC//J3//") do not matter.
    /// </summary>
    public static KnownAddressee? Find(string source, int start, int length)
    {
        var office = source.IndexOf("//", start, length, StringComparison.Ordinal);
        return Names.Find(source, start, office > start ? office - start : length);
    }

    /// <summary>The addressees a routing indicator serves; empty where none is known.</summary>
    public static IReadOnlyList<KnownAddressee> FindByRoutingIndicator(string routingIndicator) =>
        RoutingIndicators.Find(routingIndicator) ?? (IReadOnlyList<KnownAddressee>)[];

    private static KnownAddressee[] Load()
    {
        var addressees = new List<KnownAddressee>(128);
        foreach (var row in TsvResource.Read("addressees.tsv", 6))
            addressees.Add(new KnownAddressee(row[0], TsvResource.ToList(row[1]), TsvResource.ToList(row[2]),
                TsvResource.ToEnum<KnownAddresseeKind>(row[4]), TsvResource.OrNull(row[5])));
        return addressees.ToArray();
    }

    private static SliceTable<KnownAddressee> IndexNames(KnownAddressee[] addressees)
    {
        var table = new SliceTable<KnownAddressee>(addressees.Length, loose: true);
        foreach (var addressee in addressees)
        {
            table.TryAdd(addressee.Name, addressee);
            foreach (var alias in addressee.Aliases) table.TryAdd(alias, addressee);
        }

        return table;
    }

    private static SliceTable<List<KnownAddressee>> IndexRoutingIndicators(KnownAddressee[] addressees)
    {
        var table = new SliceTable<List<KnownAddressee>>(addressees.Length * 2);
        foreach (var addressee in addressees)
            foreach (var indicator in addressee.RoutingIndicators)
            {
                if (table.Find(indicator) is { } sharing) sharing.Add(addressee);
                else table.TryAdd(indicator, [addressee]);
            }

        return table;
    }
}
