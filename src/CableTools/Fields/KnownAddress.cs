using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// Addresses that name no mission, "DEPT OF TREASURY WASHINGTON DC", "EUROPEAN POLITICAL COLLECTIVE" (5 FAH-2 H-322): one that is a slip
/// off an addressee that is known is that one, and so is each word that is a slip off a word of them, or has look-alikes in a post's name.
/// </summary>
internal static class KnownAddress
{
    private const int ShortestWord = 5;

    private const string Short = " WASHDC", Long = " WASHINGTON DC";

    /// <summary>The capital is written in two ways behind any name.</summary>
    private static readonly Lexicon<string> Names = new(AddresseeVocabulary.Forms
        .SelectMany(name => new[] { name, name.Replace(Short, Long), name.Replace(Long, Short) })
        .GroupBy(name => Chars.Squeeze(name, 0, name.Length)).Select(forms => (forms.Key, forms.First())), most: Spelling.Slip);

    private static readonly Lexicon<string> Words = new(AddresseeVocabulary.Forms.SelectMany(name => name.Split(' '))
        .Where(word => word.Length >= ShortestWord && word.All(Chars.IsUpper)).Distinct().Select(word => (word, word)),
        most: Spelling.Slip);

    /// <summary>The address with such slips undone and told; as it is written where there are none.</summary>
    public static string Repair(TextSlice name, string written, RepairLog? log)
    {
        if (AddresseeVocabulary.Find(name.Source, name.Start, name.Length) is not null) return written;
        int office = name.IndexOf("//");
        var known = office < 0 ? name : name.To(office).Trim();
        string letters = Chars.Squeeze(known.Source, known.Start, known.Length);
        var squeezed = new TextSlice(letters, 0, letters.Length);
        if (Names.TryFind(squeezed, out _)) return written;
        if (Names.TryRepair(squeezed, out string whole, out string? meant) && EndsAlike(letters, meant!))
            return Tell(known, whole, log) + name.From(known.End);
        string repaired = written;
        for (int at = 0; at < name.Length; at++)
        {
            int start = at;
            while (Chars.IsLetterOrDigit(name[at])) at++;
            var word = name.Between(name.Start + start, name.Start + at);
            if (word.Length < ShortestWord || PostVocabulary.TryFind(word.Source, word.Start, word.Length, out _)) continue;
            if (Meant(word) is { } right) repaired = repaired.Replace(word.ToString(), Tell(word, right, log));
        }

        return repaired;
    }

    private static string? Meant(TextSlice word)
    {
        if (Words.TryFind(word, out _)) return null;
        if (Words.TryRepair(word, out string known, out _)) return EndsAlike(word.ToString(), known) ? known : null;
        string? post = PostSpelling.Misread(word.ToString())?.DisplayName.ToUpperInvariant();
        return post?.Length == word.Length ? post : null;
    }

    /// <summary>A last S or N that is missing may be another form of the word: STATE beside STATES, AMERICA beside AMERICAN.</summary>
    private static bool EndsAlike(string written, string meant)
    {
        char last = meant[meant.Length - 1];
        if (written.Length == meant.Length) return true;
        return written[0] == meant[0] && (written[written.Length - 1] == last || last is not ('S' or 'N'));
    }

    private static string Tell(TextSlice written, string meant, RepairLog? log)
    {
        log?.Repaired(DiagnosticCode.AddresseeRepaired, "address", written.ToString(), meant, written.Start, written.Length);
        return meant;
    }
}
