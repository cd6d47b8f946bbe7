namespace CableTools.Corpus;

/// <summary>The invented corpus: about 600 cables of the years 2005 to 2008, the same each time it is made.</summary>
public static class InventedCorpus
{
    /// <summary>The cables in order of time.</summary>
    public static IReadOnlyList<InventedCable> Make()
    {
        var chance = new Chance(20051);
        var phrases = new Phrases();
        var subjects = new HashSet<string>(StringComparer.Ordinal);
        var cables = new List<InventedCable>();
        foreach (var draft in Plan.Make(chance))
        {
            var whole = Write(draft, phrases, subjects, chance);
            if (draft.Sections > 1) cables.AddRange(Sections(whole, draft, chance));
            else cables.Add(whole with { Text = CableText.Set(whole, draft, chance) });
        }

        return Damages.Apply(cables);
    }

    private static InventedCable Write(Draft draft, Phrases phrases, HashSet<string> subjects, Chance chance)
    {
        // Each year less is classified.
        double open = 0.35 + 0.12 * (draft.Date.Year - 2005);
        var level = chance.Happens(open) ? Classification.Unclassified : chance.Happens(0.18) ? Classification.Secret
            : Classification.Confidential;
        string subject = draft.Subject ?? phrases.Subject(draft.Topic, chance, subjects);
        subjects.Add(subject);
        return new InventedCable
        {
            Text = "", Id = draft.Id, Date = draft.Date, From = CableText.Address(draft.Post),
            To = [.. draft.To.Select(CableText.Address)], Info = [.. draft.Info.Select(CableText.Address)], Classification = level,
            Precedence = chance.Happens(0.12) ? Precedence.Immediate : chance.Happens(0.35) ? Precedence.Priority : Precedence.Routine,
            Tags = [.. phrases.Tags(draft.Topic), Post.Find(draft.Post)!.CountryTag!], Subject = subject,
            References = [.. draft.CitesMissing, .. draft.Cites.Select(cited => cited.Id)],
            Paragraphs = Body(draft, level, phrases, chance), FirstNumber = 1,
            Signature = draft.Post == "STATE" ? "FALLOW"
                : phrases.Slot("signature")[draft.Post.Sum(c => c) % phrases.Slot("signature").Count], Section = (1, 1),
        };
    }

    private static List<InventedParagraph> Body(Draft draft, Classification level, Phrases phrases, Chance chance)
    {
        var paragraphs = new List<InventedParagraph>();
        int length = draft.Sections > 1 ? 11 : chance.Between(2, chance.Happens(0.2) ? 11 : 7);
        bool hasSummary = length > 3 && chance.Happens(0.7), hasComment = chance.Happens(0.6), asks = chance.Happens(0.1);
        if (hasSummary) Add("SUMMARY", Sentences(1, 2));
        for (int i = 0; i < length; i++) Add(null, Sentences(1, 3));
        if (asks) Add("ACTION REQUEST", phrases.Sentence("action", chance));
        if (hasComment)
            Add("COMMENT", phrases.Sentence("comment", chance) + (chance.Happens(0.4) ? "  " + phrases.Sentence("comment", chance) : ""));
        return paragraphs;

        void Add(string? label, string text) => paragraphs.Add(new InventedParagraph(Marking(), label, text));

        string Sentences(int first, int last)
        {
            var sentences = Enumerable.Range(0, chance.Between(first, last))
                .Select(i => phrases.Sentence(i > 0 && chance.Happens(0.35) ? "general" : draft.Topic, chance));
            return string.Join("  ", sentences.Distinct(StringComparer.Ordinal));
        }

        string Marking() => level switch
        {
            Classification.Secret => chance.Happens(0.5) ? "S" : chance.Happens(0.6) ? "C" : "U",
            Classification.Confidential => chance.Happens(0.7) ? "C" : "U",
            _ => chance.Happens(0.15) ? "SBU" : "U",
        };
    }

    private static IEnumerable<InventedCable> Sections(InventedCable whole, Draft draft, Chance chance)
    {
        int half = (whole.Paragraphs.Count + 1) / 2;
        for (int i = 1; i <= 2; i++)
        {
            var section = whole with
            {
                Section = (i, 2), FirstNumber = i == 1 ? 1 : half + 1,
                Paragraphs = [.. i == 1 ? whole.Paragraphs.Take(half) : whole.Paragraphs.Skip(half)],
                Signature = i == 1 ? null : whole.Signature,
            };
            yield return section with { Text = CableText.Set(section, draft, chance) };
        }
    }
}
