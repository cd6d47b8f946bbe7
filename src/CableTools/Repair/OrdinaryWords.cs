using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Repair;

/// <summary>Words that mean themselves however near they lie to another; ordinary-words.tsv lists them.</summary>
internal static class OrdinaryWords
{
    private static readonly SliceTable<string> Words = Load();

    public static bool Contains(TextSlice word) => Words.Find(word.Source, word.Start, word.Length) is not null;

    public static bool Contains(string word) => Words.Find(word) is not null;

    private static SliceTable<string> Load()
    {
        var words = new SliceTable<string>(128);
        foreach (string[] row in TsvResource.Read("ordinary-words.tsv", 1)) words.TryAdd(row[0], row[0]);
        return words;
    }
}
