using System.Text;
using CableTools.Reading.Containers;

namespace CableTools;

/// <summary>
/// Joins the sections of one message (5 FAH-2 H-332). The texts follow one another with a blank line between; the parser takes the heads
/// that repeat as section breaks, and a paragraph runs on across them.
/// </summary>
public static class CableSections
{
    private const string Between = "\n\n";

    /// <summary>Joins the sections of one message into one cable, in the order of their numbers.</summary>
    /// <param name="sections">The sections, in any order. One that is missing or doubled is reported on the joined cable (SectionMissing,
    ///     SectionDoubled).</param>
    /// <param name="options">How to parse the joined text; null for what the first section was parsed with.</param>
    /// <returns>The joined cable: its text is that of the sections, a blank line between. A single cable without sections comes back as
    ///     it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sections"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no section, or they are of different messages.</exception>
    public static Cable Join(IEnumerable<Cable> sections, CableParserOptions? options = null)
    {
        if (sections is null) throw new ArgumentNullException(nameof(sections));
        var all = sections.OrderBy(cable => cable.Section ?? int.MaxValue).ToList();
        if (all.Count == 0) throw new ArgumentException("There is no section to join.", nameof(sections));
        foreach (var cable in all)
            if (all.Count > 1 && (Key(cable) is not { } key || key != Key(all[0])))
                throw new ArgumentException($"{cable.Name} is no section of the message {all[0].Name}.", nameof(sections));
        return JoinOrdered(all, options);
    }

    /// <summary>Joins the sections among many cables: each message comes once, in the order of its first section.</summary>
    /// <param name="cables">The cables. All are read before the first comes out, since any section may come last.</param>
    /// <param name="options">How to parse the joined texts; null for what the first section was parsed with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cables"/> is null.</exception>
    public static IEnumerable<Cable> JoinAll(IEnumerable<Cable> cables, CableParserOptions? options = null)
    {
        if (cables is null) throw new ArgumentNullException(nameof(cables));
        return Groups(cables, options);
    }

    private static IEnumerable<Cable> Groups(IEnumerable<Cable> cables, CableParserOptions? options)
    {
        var groups = new List<List<Cable>>();
        var open = new Dictionary<string, List<Cable>>(StringComparer.Ordinal);
        foreach (var cable in cables)
        {
            string? key = Key(cable);
            if (key is not null && open.TryGetValue(key, out var group))
            {
                group.Add(cable);
                continue;
            }

            group = [cable];
            groups.Add(group);
            if (key is not null) open.Add(key, group);
        }

        foreach (var group in groups) yield return JoinOrdered([.. group.OrderBy(cable => cable.Section)], options);
    }

    /// <summary>
    /// What the sections of a message share: its number, else its post and station serial number, and the count of its sections. Null for
    /// what is no section.
    /// </summary>
    private static string? Key(Cable cable)
    {
        if (cable.Section is null || cable.SectionCount is not { } count || count < 2) return null;
        string? message = cable.Id
            ?? (cable.OriginatingStation is { } station && cable.StationSerialNumber is { } serial
                ? FormattableString.Invariant($"{station}#{serial}") : null);
        return message is null ? null : FormattableString.Invariant($"{message}/{count}");
    }

    private static Cable JoinOrdered(List<Cable> sections, CableParserOptions? options)
    {
        var first = sections[0];
        int count = first.SectionCount ?? 0;

        // One cable may hold all its sections already.
        if (sections.Count == 1 && (Key(first) is null || HoldsLaterSections(first))) return first;
        var text = new StringBuilder();
        var problems = new List<CableDiagnostic>();
        var sources = new List<CableSource>();
        int expected = 1;
        foreach (var cable in sections)
        {
            int number = cable.Section ?? 0;
            if (number < expected)
            {
                problems.Add(RecordProblem.Of(DiagnosticCode.SectionDoubled,
                    FormattableString.Invariant($"section {number} of {count} is there more than once"), text.Length));
                continue;
            }

            for (; expected < number; expected++) Missing(expected);
            if (text.Length > 0) text.Append(Between);
            text.Append(cable.Text);
            if (cable.Source is { } source) sources.Add(source);
            expected = number + 1;
        }

        for (; expected <= count; expected++) Missing(expected);
        var joined = new CableSource(first.Source?.Path, first.Source?.Format ?? CableFormat.PlainText, first.Source?.Record ?? 1)
        {
            Entry = first.Source?.Entry,
            Encoding = first.Source?.Encoding,
            Metadata = first.Source?.Metadata,
            Sections = sources,
            Diagnostics = problems,
        };
        return Cable.Parse(text.ToString(), options ?? first.Options, joined);

        void Missing(int number) =>
            problems.Add(RecordProblem.Of(DiagnosticCode.SectionMissing,
                FormattableString.Invariant($"section {number} of {count} is missing"), text.Length));
    }

    private static bool HoldsLaterSections(Cable cable)
    {
        foreach (var segment in cable.Segments)
            if (segment.Kind == CableSegmentKind.SectionBreak) return true;
        return false;
    }
}
