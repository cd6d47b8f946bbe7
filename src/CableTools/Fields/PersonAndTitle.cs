using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// Splits "Minister-Counselor for Political Affairs Kirk Augustine", "Barbara A. Leaf, Acting Deputy Chief of Mission" and their like into
/// name and title. A name is a run of one to five words that are no words of titles; it follows the last word of the title, or comes
/// before the first, or stands between commas by itself.
/// </summary>
internal static class PersonAndTitle
{
    private const int MostTries = 4;

    /// <summary>What leads on to the reasons, and slips of it.</summary>
    private static readonly string[] LeadIns =
    [
        " FOR", " FR", " FO", " PER", " AND", " UNDER", " DUE TO", " BASED ON", " BASED UPON", " PURSUANT TO", " IN ACCORDANCE WITH",
        " WITH", " BY", " ON",
    ];

    public static (string? Name, string? Title) Split(TextSlice text)
    {
        text = StripTail(text);
        return text.IsEmpty ? default : TrySplitTwo(text, out var both) ? both : SplitPerson(text);
    }

    private static (string? Name, string? Title) SplitPerson(TextSlice text)
    {
        text = StripTail(text);
        if (text.IsEmpty) return default;
        var parts = Parts(text);

        // A part that is a name and nothing else, if there is one besides others.
        if (parts.Count > 1)
        {
            int named = FindNamePart(parts);
            if (named >= 0)
            {
                string? name = parts[named].ToString();
                if (named + 1 < parts.Count && NameWord.Suffixes.Contains(parts[named + 1].ToString().TrimEnd('.')))
                {
                    name += ", " + parts[named + 1];
                    parts.RemoveAt(named + 1);
                }

                parts.RemoveAt(named);
                return (name, Join(parts));
            }
        }

        for (int i = 0; i < parts.Count; i++)
        {
            if (!SplitOne(parts[i], out var name, out var title)) continue;
            bool suffixed = i + 1 < parts.Count && NameWord.Suffixes.Contains(parts[i + 1].ToString().TrimEnd('.'));
            string? suffix = suffixed ? ", " + parts[i + 1] : null;
            if (suffix is not null) parts.RemoveAt(i + 1);
            parts[i] = new NamePart(title);
            return (name + suffix, Join(parts));
        }

        // "Minister Counselor Ada Sample for Economic Affairs".
        int purpose = text.IndexOf(" FOR ");
        if (purpose > text.Start && SplitPerson(text.To(purpose)) is { Name: { } person } split && person.IndexOf(' ') > 0)
            return (person, split.Title + text.From(purpose));

        // "Adam Center, Consul": a surname that is a word of titles as well.
        int ambiguous = parts.FindIndex(part => part.Count is 2 or 3 && part.CanBeName(0)
            && TitleVocabulary.MayBeSurname(part[part.Count - 1]));
        if (ambiguous < 0 || parts.Count == 1) return (null, Join(parts));
        string found = parts[ambiguous].ToString();
        parts.RemoveAt(ambiguous);
        return (found, Join(parts));
    }

    /// <summary>
    /// Two classifiers, "DCM John Doe and Political Counselor Jane Roe": each has a name of his own, and there must be two.
    /// </summary>
    private static bool TrySplitTwo(TextSlice text, out (string? Name, string? Title) both)
    {
        both = default;
        int tries = 0;
        for (int at = text.IndexOf(" AND "); at >= 0 && tries++ < MostTries; at = text.From(at + 1).IndexOf(" AND "))
        {
            var (leftName, leftTitle) = SplitPerson(text.To(at));
            var (rightName, rightTitle) = SplitPerson(text.From(at + 5));
            if (leftName is null || rightName is null || leftName.IndexOf(' ') < 0 || rightName.IndexOf(' ') < 0) continue;
            string? title = leftTitle is null ? rightTitle : rightTitle is null ? leftTitle : $"{leftTitle} and {rightTitle}";
            both = ($"{leftName} and {rightName}", title);
            return true;
        }

        return false;
    }

    private static TextSlice StripTail(TextSlice text)
    {
        while (true)
        {
            text = text.Trim(" :;,-*_(/\"");
            int lead = 0;
            foreach (string words in LeadIns)
                if (text.EndsWith(words)) lead = words.Length;
            if (lead > 0) text = text.To(text.End - lead);
            else if (text.Last == '.' && !EndsWithInitials(text)) text = text.To(text.End - 1);
            else return text;
        }
    }

    private static bool EndsWithInitials(TextSlice text) =>
        text.EndsWith("A.I.") || text.EndsWith("JR.") || text.EndsWith("SR.") || (text.Length > 3 && text[text.Length - 3] == '.');

    /// <summary>Parts between commas, semicolons, and stops that end more than an initial or an abbreviation.</summary>
    private static List<NamePart> Parts(TextSlice text)
    {
        var parts = new List<NamePart>();
        int start = text.Start, depth = 0;
        for (int at = text.Start; at <= text.End; at++)
        {
            char c = at < text.End ? text.Source[at] : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            bool parts2 = at == text.End || (depth <= 0 && c is ',' or ';' or ':' && !IsElision(text, at))
                || (depth <= 0 && c == '.' && IsSentenceEnd(text, at))
                || (depth <= 0 && c is '-' or '\u2013' && at > text.Start && at + 1 < text.End && text.Source[at - 1] == ' '
                    && text.Source[at + 1] is ' ' or '-');
            if (!parts2) continue;
            var part = text.Between(start, at).Trim(" ,;:-");
            if (!part.IsEmpty) parts.Add(new NamePart(part));
            start = at + 1;
        }

        return parts;
    }

    /// <summary>"CHARGE D,AFFAIRES": a comma for the apostrophe.</summary>
    private static bool IsElision(TextSlice text, int at) =>
        at > text.Start + 1 && at + 1 < text.End && text.Source[at - 1] is 'd' or 'D' && text.Source[at - 2] == ' '
            && Chars.IsLetter(text.Source[at + 1]);

    private static bool IsSentenceEnd(TextSlice text, int at)
    {
        if (at + 1 < text.End && !Chars.IsBlank(text.Source[at + 1])) return false;
        int word = at;
        while (word > text.Start && (Chars.IsLetter(text.Source[word - 1]) || text.Source[word - 1] == '.')) word--;
        var last = text.Between(word, at);
        return last.Length > 2 && last.IndexOf('.') < 0 && !NameWord.Suffixes.Contains(last.ToString())
            && !last.Equals("GEN") && !last.Equals("AMB") && !last.Equals("COL") && !last.Equals("CAPT")
            && !last.Equals("DEPT") && !last.Equals("ACT");
    }

    private static int FindNamePart(List<NamePart> parts)
    {
        for (int i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Count is >= 2 and <= 5 && part.IsAllName && !LooksLikePlace(part[0])) return i;
        }

        // A surname alone, where every other part is a title: "DCM, SMITH".
        for (int i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            if (part.Count != 1 || !part.CanBeName(0) || part[0].Length < 3 || IsAcronym(part[0], parts)) continue;
            bool titles = true;
            for (int j = 0; j < parts.Count; j++) titles &= j == i || parts[j].IsNoName;
            if (titles) return i;
        }

        return -1;
    }

    private static bool LooksLikePlace(string word) =>
        word.Equals("SAN", StringComparison.OrdinalIgnoreCase) || word.Equals("NEW", StringComparison.OrdinalIgnoreCase);

    /// <summary>Title then name, or name then title, in one part.</summary>
    private static bool SplitOne(NamePart words, out string? name, out TextSlice title)
    {
        var part = words.Text;
        name = null;
        title = part;
        int first = words.Count, behind = 0;

        // "U/S Maria Sample (G)": an office's symbol behind the name.
        while (behind < words.Count && words[words.Count - 1 - behind][0] == '(' && !words.CanBeName(words.Count - 1 - behind)) behind++;
        if (behind is > 0 and < 3 && behind < words.Count)
        {
            var before = new NamePart(part.To(words.StartOf(words.Count - behind)).Trim());
            return SplitOne(before, out name, out title);
        }

        while (first > 0 && (words.CanBeName(first - 1) || (NameWord.Suffixes.Contains(words[first - 1]) && first == words.Count))) first--;

        // "Consul General of Naples", "Embassy Tripoli": what follows a preposition or the word embassy is a place.
        int count = words.Count - first;
        while (count > 0 && first > 0 && NameWord.Particles.Contains(words[first])
            && words[first].ToUpperInvariant() is not
                ("DE" or "VAN" or "VON" or "DEL" or "LA" or "LE" or "DI" or "DA" or "MC" or "DU" or "ST" or "ST."))
        {
            first++;
            count--;
        }

        if (count > 0 && first > 0 && NameWord.Prepositions.Contains(words[first - 1]))
        {
            // "Ambassador to Russia John Sample": a place and a name; of two words or one, a place alone.
            int name2 = words.Count > 2 && words[words.Count - 2].Length == 2 && words[words.Count - 2][1] == '.' ? 3 : 2;
            count = count > name2 ? name2 : 0;
            first = words.Count - count;
        }

        // "EUR Daniel Fried": an office symbol before a name that has small letters.
        while (count > 1 && first < words.Count - 1 && NameWord.IsSymbol(words[first]) && NameWord.HasLower(words[first + 1]))
        {
            first++;
            count--;
        }

        // Proper nouns before the name ("... for Iran Alan Eyre") cannot be told from it but by its length.
        if (count > 5)
        {
            first = words.Count - 3;
            count = 3;
        }

        if (count > 0)
        {
            name = part.From(words.StartOf(first)).ToString();
            title = part.To(words.StartOf(first)).Trim(" ,;:-/");
            if (title.EndsWith(" BY")) title = title.To(title.End - 3);
            return true;
        }

        int end = 0;
        while (end < words.Count && (words.CanBeName(end) || (end > 0 && NameWord.Suffixes.Contains(words[end])))) end++;
        if (end is < 2 or > 5) return false;
        int stop = end < words.Count ? words.StartOf(end) : part.End;
        name = part.To(stop).Trim(" ,;:-").ToString();
        title = part.From(stop).Trim(" ,;:-");
        return true;
    }

    /// <summary>An office symbol of two to four capitals among words written with small letters.</summary>
    private static bool IsAcronym(string word, List<NamePart> parts)
    {
        foreach (char c in word)
            if (!Chars.IsUpper(c)) return false;
        if (word.Length > 4) return false;
        foreach (var part in parts)
            if (part.Text.HasLower) return true;
        return word.Length <= 3;
    }

    private static string? Join(List<NamePart> parts)
    {
        parts.RemoveAll(part => part.Text.IsEmpty);
        return parts.Count == 0 ? null : string.Join(", ", parts);
    }
}
