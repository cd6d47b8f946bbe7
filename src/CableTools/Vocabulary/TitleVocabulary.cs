using System.Text;

namespace CableTools.Vocabulary;

/// <summary>Words that belong to a title or an office, so to no name.</summary>
internal static class TitleVocabulary
{
    private static readonly Lazy<HashSet<string>> Words = new(Load);

    public static bool Contains(string word) => Words.Value.Contains(word);

    private static HashSet<string> Load()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        using var stream = typeof(TitleVocabulary).Assembly.GetManifestResourceStream("titles.tsv")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        bool header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (!header) words.Add(line);
            header = false;
        }

        return words;
    }
}
