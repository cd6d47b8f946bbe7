using System.Text;

namespace CableTools.Corpus.Bulk;

/// <summary>
/// Words as often as in real text: the word of rank n is drawn in proportion to 1/n. The words are invented, but for the most frequent.
/// </summary>
internal sealed class ZipfWords
{
    private const int Count = 80_000;

    private static readonly string[] Frequent =
    [
        "the", "of", "to", "and", "in", "a", "that", "for", "on", "is", "with", "by", "as", "be", "at", "from", "has", "are", "his",
        "not", "he", "this", "will", "government", "was", "it", "have", "or", "which", "an", "minister", "their", "said", "also", "but",
        "would", "president", "post", "been", "they", "our", "its", "who", "more", "embassy", "were", "we", "had", "all", "other",
    ];

    private static readonly string[] Syllables =
    [
        "ba", "ce", "di", "fo", "gu", "ha", "je", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "we", "xi", "yo", "zu", "bren",
        "cor", "dal", "fin", "gor", "hul", "jan", "ker", "lim", "mor", "nel", "por", "ras", "sil", "ton", "vur", "wil", "zan",
    ];

    private readonly string[] _words = new string[Count];
    private readonly double[] _up = new double[Count];

    public ZipfWords()
    {
        double sum = 0;
        for (int i = 0; i < Count; i++)
        {
            _words[i] = i < Frequent.Length ? Frequent[i] : Invent(i);
            sum += 1.0 / (i + 1);
            _up[i] = sum;
        }

        for (int i = 0; i < Count; i++) _up[i] /= sum;
    }

    public string Draw(Chance chance)
    {
        int at = Array.BinarySearch(_up, chance.Share());
        return _words[Math.Min(at < 0 ? ~at : at, Count - 1)];
    }

    private static string Invent(int rank)
    {
        var word = new StringBuilder();
        for (int rest = rank; rest > 0 || word.Length < 4; rest /= Syllables.Length) word.Append(Syllables[rest % Syllables.Length]);
        return word.ToString();
    }
}
