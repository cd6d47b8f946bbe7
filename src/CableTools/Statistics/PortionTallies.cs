using System.Text;
using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>Counts the portion markings of one cable, each in one spelling.</summary>
internal static class PortionTallies
{
    public static IReadOnlyList<PortionTally> Of(IReadOnlyList<CableParagraph> paragraphs)
    {
        int unmarked = 0;
        var markings = new Tally<string>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.PortionMarking is { } marking) markings.Add(OneSpelling(marking));
            else unmarked++;
            AddSubparagraphs(paragraph, markings);
        }

        var tallies = markings.Pairs.Select(pair => new PortionTally(pair.Key, pair.Value));
        return Lists.Of(unmarked == 0 ? tallies : tallies.Concat([new PortionTally(null, unmarked)]));
    }

    // The reader bounds how deep subparagraphs nest.
    private static void AddSubparagraphs(CableParagraph paragraph, Tally<string> markings)
    {
        foreach (var part in paragraph.Subparagraphs)
        {
            if (part.PortionMarking is { } marking) markings.Add(OneSpelling(marking));
            AddSubparagraphs(part, markings);
        }
    }

    private static string OneSpelling(string marking)
    {
        var spelled = new StringBuilder(marking.Length);
        foreach (char c in marking)
        {
            if (char.IsLetterOrDigit(c)) spelled.Append(char.ToUpperInvariant(c));
            else if (spelled.Length > 0 && spelled[spelled.Length - 1] != '/') spelled.Append('/');
        }

        string parts = spelled.ToString().TrimEnd('/').Replace("NOFORN", "NF");
        return parts is "SNF" or "CNF" ? parts[0] + "/NF" : parts;
    }
}
