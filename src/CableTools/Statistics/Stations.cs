using CableTools.Vocabulary;

namespace CableTools.Statistics;

/// <summary>
/// One name for a station, however a cable writes it: that of the post, agency, command or collective where the vocabulary knows it, else
/// the address.
/// </summary>
internal static class Stations
{
    /// <summary>The station that sent; null where the cable names none.</summary>
    public static string? OriginOf(Cable cable) =>
        (cable.From is { } from ? Known(from) : null) ?? cable.Post ?? cable.From ?? ByIndicator(cable.OriginatingStation);

    public static string NameOf(Addressee addressee) =>
        Known(addressee.Name) ?? (addressee.Name.Length > 0 ? addressee.Name : ByIndicator(addressee.RoutingIndicator) ?? "");

    private static string? Known(string name) => Post.Find(name)?.Name ?? AddresseeVocabulary.Find(name, 0, name.Length)?.Name;

    /// <summary>Whom an indicator serves; the indicator itself where nobody is known, or several are.</summary>
    private static string? ByIndicator(string? indicator)
    {
        if (indicator is null) return null;
        if (Post.FindByRoutingIndicator(indicator) is { } post) return post.Name;
        return AddresseeVocabulary.FindByRoutingIndicator(indicator) is [var only] ? only.Name : indicator;
    }
}
