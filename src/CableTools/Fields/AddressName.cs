using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// A plain language address, "AMEMBASSY MOSCOW", "SECSTATE WASHDC" (5 FAH-2 H-322). A misspelt kind of mission is undone by the list of
/// them, and behind one the name of the post by the list of posts; nothing else in an address is known well enough.
/// </summary>
internal static class AddressName
{
    private const int ShortestWord = 5, ShortestNearest = 7;
    private const string Capital = "WASHDC";

    private static readonly string[] Missions = WordLists.Of("mission");
    private static readonly Lexicon<string> MissionWords = new(Missions.Select(word => (word, word)), ShortestWord);

    public static bool BeginsWithMission(TextSlice name) => name.StartsWith("AMEMB") || name.StartsWith("USINT")
        || name.StartsWith("SECSTATE") || StartsWithAny(name);

    /// <summary>The address on one line, repaired where that can be told.</summary>
    /// <param name="name">The address.</param>
    /// <param name="repairs">Whether damage is looked for.</param>
    /// <param name="log">Where a repair is reported; null where nobody asks.</param>
    /// <param name="said">The post as the cable says it elsewhere, on its classification line or by a routing indicator: a place one slip
    /// off it is that; null where nothing else says it.</param>
    public static string Read(TextSlice name, bool repairs, RepairLog? log, string? said = null)
    {
        string written = name.Squeeze();
        if (!repairs || name.Length < ShortestWord) return written;
        int length = 0;
        while (Chars.IsLetterOrDigit(name[length])) length++;
        var first = name.To(name.Start + length);
        string? meant = null;
        if (!MissionWords.TryFind(first, out string? mission))
        {
            if (length < ShortestWord || name[length] != ' ' || !MissionWords.TryRepair(first, out mission, out meant))
                return KnownAddress.Repair(name, written, log);
            if (PostVocabulary.TryFind(name.Source, name.Start, name.Length, out _)) return written;
        }

        var place = name.From(first.End).Trim();
        place = CutMonth(place, log, out bool isCut);
        string? post = mission == "SECSTATE" ? RepairCapital(place, log) : RepairPost(place, log, said);
        if (meant is null && post is null && !isCut) return written;
        if (meant is not null)
            log?.Repaired(DiagnosticCode.AddresseeRepaired, "address", first.ToString(), meant, first.Start, first.Length);
        return place.IsEmpty ? mission : $"{mission} {post ?? place.Squeeze()}";
    }

    /// <summary>As SMART prints it, the place first: "WASHDC, SECSTATE" is SECSTATE WASHDC.</summary>
    public static string ReadPrinted(TextSlice name, bool repairs, RepairLog? log)
    {
        if (Scan.LineEnd(name.Source, name.Start, name.End) >= 0)
        {
            // Wrapped: the marks of a quotation may stand before the rest.
            string joined = string.Join(" ", name.ToString().Split('\n', '\r').Select(line => line.Trim(' ', '>', '\t'))
                .Where(line => line.Length > 0));
            return ReadPrinted(new TextSlice(joined, 0, joined.Length), false, null);
        }

        int comma = name.IndexOf(',');
        var mission = comma < 0 ? default : name.From(comma + 1).Trim();
        return mission.IsEmpty || !BeginsWithMission(mission) ? Read(name, repairs, log)
            : $"{mission.Squeeze()} {name.To(comma).Trim().Squeeze()}";
    }

    /// <summary>
    /// "AMEMBASSY LA PAZ OCT 5325", "AMEMBASSY LA PAZ FEB LIMA 3043": a month behind a post's whole name, and the words behind that, came
    /// in where the list was written out, and are none of the name.
    /// </summary>
    private static TextSlice CutMonth(TextSlice place, RepairLog? log, out bool isCut)
    {
        isCut = false;
        for (int at = NextBlank(place, 0); at > 0 && at + 3 < place.Length && !isCut; at = NextBlank(place, at + 1))
        {
            int month = place.Start + at + 1;
            if (Chars.IsLetterOrDigit(place[at + 4]) || Months.Find(place.Source, month, month + 3) == 0) continue;
            var post = place.To(place.Start + at);
            if (!PostVocabulary.IsName(post.Source, post.Start, post.Length)) continue;
            isCut = true;
            log?.Repaired(DiagnosticCode.AddresseeRepaired, "address", place.ToString(), post.ToString(), place.Start, place.Length);
            place = post;
        }

        return place;
    }

    private static int NextBlank(TextSlice place, int at)
    {
        while (at < place.Length && place[at] != ' ') at++;
        return at < place.Length ? at : -1;
    }

    /// <summary>SECSTATE sits in WASHDC.</summary>
    private static string? RepairCapital(TextSlice place, RepairLog? log)
    {
        if (place.Equals(Capital) || Spelling.Cost(place.Source, place.Start, place.End, Capital, Spelling.Other) > Spelling.Other)
            return null;
        log?.Repaired(DiagnosticCode.AddresseeRepaired, "address", place.ToString(), Capital, place.Start, place.Length);
        return Capital;
    }

    /// <summary>The post a misread place means; null for one that is known, or that no post is like.</summary>
    private static string? RepairPost(TextSlice place, RepairLog? log, string? said)
    {
        if (place.Length < ShortestWord - 1 || PostVocabulary.IsName(place.Source, place.Start, place.Length)) return null;
        string written = place.Squeeze();
        if (PostVocabulary.TryFind(place.Source, place.Start, place.Length, out _)
            || (PostSpelling.Misread(written) ?? Said(place, said) ?? Nearest(place)) is not { } post) return null;
        string meant = post.DisplayName.ToUpperInvariant();
        log?.Repaired(DiagnosticCode.AddresseeRepaired, "address", written, meant, place.Start, place.Length);
        return meant;
    }

    /// <summary>The post that a longer name is like, "BUENOS AIRE", where its display name is the city's alone.</summary>
    private static Post? Nearest(TextSlice place) => place.Length >= ShortestNearest
        && PostSpelling.Correct(place.ToString()) is { } post && PostVocabulary.IsName(post.DisplayName, 0, post.DisplayName.Length) ? post
            : null;

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
