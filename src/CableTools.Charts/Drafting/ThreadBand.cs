using CableTools.Charts.Figures;
using CableTools.Statistics;

namespace CableTools.Charts.Drafting;

/// <summary>
/// One thread of cables as marks in time. A cable with a date is a dot. Of one that is missing its id tells the year alone: it is a span,
/// and those of one year are one span with their number, but for those that several cables cite, which hold the thread together.
/// </summary>
/// <param name="Nodes">The marks in order of time, all at height 0.</param>
/// <param name="Edges">The lines between them.</param>
/// <param name="Left">Cables for which there was no room.</param>
internal sealed record ThreadBand(IReadOnlyList<NetworkNode> Nodes, IReadOnlyList<NetworkEdge> Edges, int Left)
{
    private const int MostDots = 80;
    private const int MostNamed = 12;

    /// <param name="thread">The thread; one of its cables has a date.</param>
    /// <param name="mostSpans">How many spans there is room for, beside one for each year.</param>
    /// <param name="number">Number of the thread, for keys of its own.</param>
    public static ThreadBand Of(ReferenceThread thread, int mostSpans, int number)
    {
        var dots = thread.Cables.Where(cable => cable.Date is not null).ToList();
        var kept = dots.Count <= MostDots ? dots
            : [.. dots.OrderByDescending(cable => cable.InDegree + cable.OutDegree).Take(MostDots).OrderBy(cable => cable.Date)];
        var spans = Spans(thread, mostSpans, number);
        var keys = kept.Select(cable => (cable.Id, Key: cable.Id))
            .Concat(spans.SelectMany(span => span.Cables.Select(cable => (cable.Id, span.Key))))
            .ToDictionary(pair => pair.Id, pair => pair.Key, StringComparer.Ordinal);
        var edges = thread.Links
            .Where(link => keys.ContainsKey(link.From) && keys.ContainsKey(link.To)).GroupBy(link => (keys[link.From], keys[link.To]))
            .Where(line => line.Key.Item1 != line.Key.Item2)
            .Select(line => new NetworkEdge(line.Key.Item1, line.Key.Item2, Width(line.Count()), Width(line.Count())));
        var nodes = kept.Select((cable, i) => Dot(cable, i == 0)).Concat(spans.Select(span => Node(span, thread)))
            .OrderBy(node => node.X).ThenBy(node => node.Id, StringComparer.Ordinal);
        return new ThreadBand([.. nodes], [.. edges], dots.Count - kept.Count);
    }

    private static double Width(int lines) => Math.Min(1.2 * Math.Sqrt(lines), 6);

    private static List<Span> Spans(ReferenceThread thread, int most, int number)
    {
        var undated = thread.Cables.Where(cable => cable.Date is null).ToList();
        // A cable that many cite has a span of its own, as far as there is room.
        var own = undated.Where(cable => cable.InDegree > 1).OrderByDescending(cable => cable.InDegree).Take(most / 2)
            .Select(cable => cable.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. undated.GroupBy(cable => own.Contains(cable.Id) ? cable.Id
                : FormattableString.Invariant($"{cable.Year} {(cable.IsPresent ? "undated" : "missing")}, thread {number}"))
                .Select(group => new Span(group.Count() == 1 ? group.First().Id : group.Key, [.. group])),
        ];
    }

    private static NetworkNode Dot(ReferenceNode cable, bool isFirst) => new(
        cable.Id, isFirst || cable.InDegree > 1 || cable.OutDegree > 1 ? cable.Id : "", Days(cable.Date!.Value.UtcDateTime), 0,
        6 + 3 * Math.Sqrt(Math.Min(cable.InDegree, 60)), Palette.Cables, false,
        FormattableString.Invariant($"{cable.Id}, {cable.Date.Value.UtcDateTime:yyyy-MM-dd}: ")
            + $"{Wording.Short(cable.Subject ?? "no subject", 70)}; cited by {cable.InDegree}, cites {cable.OutDegree}");

    private static NetworkNode Node(Span span, ReferenceThread thread)
    {
        var ids = span.Cables.Select(cable => cable.Id).ToHashSet(StringComparer.Ordinal);
        var dates = thread.Cables.Where(cable => cable.Date is not null)
            .ToDictionary(cable => cable.Id, cable => cable.Date!.Value.UtcDateTime, StringComparer.Ordinal);
        var citing = thread.Links.Where(link => ids.Contains(link.To) && dates.ContainsKey(link.From)).Select(link => dates[link.From])
            .DefaultIfEmpty(DateTime.MaxValue).Min();
        // Where not even the id tells a year, it is that of the first that cites it, or of the thread's first.
        int year = span.Cables[0].Year ?? (citing < DateTime.MaxValue ? citing : dates.Values.Min()).Year;
        DateTime from = new(year, 1, 1), until = from.AddYears(1);
        // What is cited is there already.
        if (citing > from && citing < until && span.Cables.Count == 1) until = citing;
        bool isMissing = !span.Cables[0].IsPresent;
        string state = isMissing ? "missing" : "without a date";
        string label = span.Cables.Count == 1 ? span.Cables[0].Id : $"{span.Cables.Count:N0} {state}";
        string named = string.Join(", ", span.Cables.Take(MostNamed).Select(cable => cable.Id));
        return new NetworkNode(span.Key, label, Days(from), 0, 2, isMissing ? Palette.Missing : Palette.Other, true,
            FormattableString.Invariant($"{year}, {state}: {named}{(span.Cables.Count > MostNamed ? ", …" : "")}"), Days(until));
    }

    private static double Days(DateTime date) => date.Ticks / (double)TimeSpan.TicksPerDay;

    /// <summary>Cables of one year without a date, or one of them.</summary>
    private sealed record Span(string Key, IReadOnlyList<ReferenceNode> Cables);
}
