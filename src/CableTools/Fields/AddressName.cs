using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// A plain language address, "AMEMBASSY MOSCOW", "SECSTATE WASHDC" (5 FAH-2 H-322). A misspelt kind of mission is undone by the list of
/// them, and
/// behind one the name of the post by the list of posts; nothing else in an address is known well enough.
/// </summary>
internal static class AddressName
{
    private const int ShortestWord = 5;

    private static readonly string[] Missions = ["AMEMBASSY", "AMCONSUL", "AMCONGEN", "USMISSION", "SECSTATE", "EMBASSY", "CONSULATE"];

    private static readonly Lexicon<string> MissionWords = new(Missions.Select(word => (word, word)), ShortestWord);

    public static bool BeginsWithMission(TextSlice name) => name.StartsWith("AMEMB") || name.StartsWith("USINT") || StartsWithAny(name);

    /// <summary>The address on one line, repaired where that can be told and reported.</summary>
    /// <param name="name">The address.</param>
    /// <param name="log">Where a repair is reported.</param>
    /// <param name="said">The post as the cable says it elsewhere, on its classification line: a place one slip off it is that; null where
    /// nothing else says it.</param>
    public static string Read(TextSlice name, RepairLog log, string? said = null)
    {
        string written = name.Squeeze();
        if (!log.Repairs || name.Length < ShortestWord || PostVocabulary.TryFind(name.Source, name.Start, name.Length,
            out _)) return written;
        int length = 0;
        while (Chars.IsLetterOrDigit(name[length])) length++;
        var first = name.To(name.Start + length);
        bool known = MissionWords.TryFind(first, out string? mission);
        string? meant = null;
        if (!known && (length < ShortestWord || name[length] != ' '
            || !MissionWords.TryRepair(first, out mission, out meant))) return written;
        if (meant is not null) log.Repaired(DiagnosticCode.AddresseeRepaired, "address", first.ToString(), meant, first.Start,
            first.Length);
        string place = RepairPost(name.From(first.End).Trim(), log, said);
        return place.Length == 0 ? mission : $"{mission} {place}";
    }

    private static string RepairPost(TextSlice place, RepairLog log, string? said)
    {
        string written = place.Squeeze();
        if (place.Length < ShortestWord - 1 || PostVocabulary.TryFind(place.Source, place.Start, place.Length, out _)) return written;
        if ((PostSpelling.Misread(written) ?? Said(place, said)) is not { } post) return written;
        string meant = post.DisplayName.ToUpperInvariant();
        log.Repaired(DiagnosticCode.AddresseeRepaired, "address", written, meant, place.Start, place.Length);
        return meant;
    }

    private static Post? Said(TextSlice place, string? said)
    {
        if (said is null || Post.Find(said) is not { } post) return null;
        string known = post.DisplayName.ToUpperInvariant();
        return Spelling.Cost(place.Source, place.Start, place.End, known, Spelling.Other) <= Spelling.Other ? post : null;
    }

    private static bool StartsWithAny(TextSlice name)
    {
        foreach (string mission in Missions)
            if (name.StartsWithWord(mission)) return true;
        return false;
    }
}
