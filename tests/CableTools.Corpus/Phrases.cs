using System.Globalization;
using System.Reflection;
using System.Text;

namespace CableTools.Corpus;

/// <summary>The sentences and what is put into their slots (Data/topics.tsv, Data/slots.tsv).</summary>
public sealed class Phrases
{
    private readonly Dictionary<(string Topic, string Kind), List<string>> _topics = [];
    private readonly Dictionary<string, List<string>> _slots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _used = new(StringComparer.Ordinal);

    /// <summary>Reads the phrases.</summary>
    public Phrases()
    {
        foreach (string[] row in Rows("topics.tsv")) Add(_topics, (row[0], row[1]), row[2]);
        foreach (string[] row in Rows("slots.tsv")) Add(_slots, row[0], row[1]);
    }

    /// <summary>What a topic is tagged with.</summary>
    public IReadOnlyList<string> Tags(string topic) => _topics[(topic, "tags")][0].Split(' ');

    /// <summary>The values of a slot.</summary>
    public IReadOnlyList<string> Slot(string name) => _slots[name];

    /// <summary>A subject that has not been used: the least used of the topic's templates, with new fillings until it is new.</summary>
    public string Subject(string topic, Chance chance, HashSet<string> taken, IReadOnlyDictionary<string, string>? known = null)
    {
        for (; ; )
        {
            string subject = Fill(chance.Pick(_topics[(topic, "subject")]), chance, known).ToUpperInvariant();
            if (taken.Add(subject)) return subject;
        }
    }

    /// <summary>A sentence, from among the least used of its kind, so that none is worn out.</summary>
    public string Sentence(string topic, Chance chance)
    {
        var all = _topics[(topic, "text")];
        int least = all.Min(Uses);
        string template = chance.Pick(all.Where(text => Uses(text) == least).ToList());
        _used[template] = Uses(template) + 1;
        return Fill(template, chance, null);
    }

    private static List<string[]> Rows(string name)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#') rows.Add(line.Split('\t'));
        }

        return rows;
    }

    private static void Add<TKey>(Dictionary<TKey, List<string>> lists, TKey key, string value) where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list)) lists.Add(key, list = []);
        list.Add(value);
    }

    private int Uses(string template) => _used.TryGetValue(template, out int uses) ? uses : 0;

    private string Fill(string template, Chance chance, IReadOnlyDictionary<string, string>? known)
    {
        var text = new StringBuilder();
        for (int at = 0; at < template.Length;)
        {
            int open = template.IndexOf('{', at);
            if (open < 0) return text.Append(template, at, template.Length - at).ToString();
            int close = template.IndexOf('}', open);
            string slot = template[(open + 1)..close].ToLowerInvariant();
            text.Append(template, at, open - at);
            string value = known is not null && known.TryGetValue(slot, out string? given) ? given
                : slot == "number" ? chance.Between(3, 97).ToString(CultureInfo.InvariantCulture)
                : chance.Pick(_slots[slot]);
            // A sentence begins with a capital: "the Ambassador".
            if (open == 0) value = char.ToUpperInvariant(value[0]) + value[1..];
            text.Append(value);
            at = close + 1;
        }

        return text.ToString();
    }
}
