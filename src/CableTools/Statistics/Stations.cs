using CableTools.Vocabulary;

namespace CableTools.Statistics;

/// <summary>
/// One name for a station, however a cable writes it: that of the post, agency, command or collective where the vocabulary knows it, else
/// the address.
/// </summary>
internal static class Stations
{
    private static readonly string[] Capitals = [" WASHINGTON DC", " WASHINGTON D.C.", " WASH DC"];

    /// <summary>The station that sent; null where the cable names none.</summary>
    public static string? OriginOf(Cable cable) =>
        (cable.From is { } from ? Known(from) : null) ?? cable.Post ?? cable.From ?? ByIndicator(cable.OriginatingStation);

    public static string NameOf(Addressee addressee)
    {
        if (addressee.Name.Length == 0) return ByIndicator(addressee.RoutingIndicator) ?? "";
        if (Known(addressee.Name) is { } known) return known;
        string plain = Plain(addressee.Name);
        return Known(plain) ?? plain;
    }

    private static string? Known(string name) => Post.Find(name)?.Name ?? AddresseeVocabulary.Find(name, 0, name.Length)?.Name;

    /// <summary>
    /// An address that nobody knows, in one spelling: without office symbols ("//POLAD//"), and with the capital as most write it.
    /// </summary>
    private static string Plain(string address)
    {
        int office = address.IndexOf("//", StringComparison.Ordinal);
        string name = office > 0 ? address.Substring(0, office).TrimEnd() : address;
        foreach (string capital in Capitals)
        {
            if (name.EndsWith(capital, StringComparison.OrdinalIgnoreCase))
                return name.Substring(0, name.Length - capital.Length) + " WASHDC";
        }

        return name;
    }

    /// <summary>Whom an indicator serves; the indicator itself where nobody is known, or several are.</summary>
    private static string? ByIndicator(string? indicator)
    {
        if (indicator is null) return null;
        if (Post.FindByRoutingIndicator(indicator) is { } post) return post.Name;
        return AddresseeVocabulary.FindByRoutingIndicator(indicator) is [var only] ? only.Name : indicator;
    }
}
