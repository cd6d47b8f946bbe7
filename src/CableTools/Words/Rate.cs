namespace CableTools.Words;

/// <summary>Frequencies by the measure of the field: for every ten thousand words.</summary>
internal static class Rate
{
    public static double? Of(long count, long words) => words == 0 ? null : 10_000.0 * count / words;
}
