using System.Text;
using System.Xml;
using CableTools.Statistics;

namespace CableTools.Graphs;

/// <summary>
/// Text of cables as XML can have it, and a key for each node: its name, and where two names are the same without what XML forbids, a
/// number behind the second.
/// </summary>
internal sealed class XmlNames
{
    private readonly Dictionary<string, string> _keys = new(StringComparer.Ordinal);

    public XmlNames(CableNetwork network)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in network.Nodes.Checked())
        {
            string name = Clean(node.Name), key = name;
            for (int i = 2; !taken.Add(key); i++) key = FormattableString.Invariant($"{name} ({i})");
            _keys.Add(node.Name, key);
            Replaced += Forbidden(node.Name) + Forbidden(node.Subject);
        }
    }

    /// <summary>How many characters of names and subjects XML forbids.</summary>
    public int Replaced { get; }

    public string KeyOf(string node) => _keys[node];

    /// <summary>The text, with U+FFFD for each character that XML forbids.</summary>
    public static string Clean(string text)
    {
        if (Forbidden(text) == 0) return text;
        var clean = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i)) clean.Append(text[i]).Append(text[++i]);
            else clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : '\uFFFD');
        }

        return clean.ToString();
    }

    private static int Forbidden(string? text)
    {
        int count = 0;
        for (int i = 0; i < (text?.Length ?? 0); i++)
        {
            if (IsPair(text!, i)) i++;
            else if (!XmlConvert.IsXmlChar(text![i])) count++;
        }

        return count;
    }

    private static bool IsPair(string text, int at) =>
        at + 1 < text.Length && char.IsHighSurrogate(text[at]) && char.IsLowSurrogate(text[at + 1]);
}
