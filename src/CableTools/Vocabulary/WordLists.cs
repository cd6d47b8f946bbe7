namespace CableTools.Vocabulary;

/// <summary>Lists of words that tell a line or a field from another, from words.tsv, which says where each comes from.</summary>
internal static class WordLists
{
    private static readonly Dictionary<string, string[]> Lists = Load();

    /// <summary>The words of a list, in the file's order.</summary>
    public static string[] Of(string list) => Lists[list];

    /// <summary>The words of a list, whatever their case.</summary>
    public static HashSet<string> SetOf(string list) => new(Of(list), StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, string[]> Load() =>
        TsvResource.Read("words.tsv", 2).GroupBy(row => row[0], row => row[1]).ToDictionary(group => group.Key, group =>
            group.ToArray(), StringComparer.Ordinal);
}
