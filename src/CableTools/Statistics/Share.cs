namespace CableTools.Statistics;

/// <summary>Shares, which are null of nothing.</summary>
internal static class Share
{
    public static double? Of(long part, long whole) => whole == 0 ? null : (double)part / whole;
}
