namespace CableTools.Statistics;

/// <summary>One name for a station, however a cable writes it: the post's name where the vocabulary knows it, else the address.</summary>
internal static class Stations
{
    /// <summary>The post that sent; null where the cable names none.</summary>
    public static string? OriginOf(Cable cable) =>
        cable.From is { } from && Post.Find(from) is { } post ? post.Name : cable.Post ?? cable.From ?? ByIndicator(cable.OriginatingStation);

    public static string NameOf(Addressee addressee) =>
        Post.Find(addressee.Name)?.Name ?? (addressee.Name.Length > 0 ? addressee.Name : ByIndicator(addressee.RoutingIndicator) ?? "");

    private static string? ByIndicator(string? indicator) =>
        indicator is null ? null : Post.FindByRoutingIndicator(indicator)?.Name ?? indicator;
}
