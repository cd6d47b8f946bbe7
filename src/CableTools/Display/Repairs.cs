namespace CableTools.Display;

/// <summary>
/// Where the diagnostics of a cable are shown. The text shown is unwrapped and has other offsets than the source, so a mark goes by
/// words: where the words a diagnostic is about stand in the text shown, they are marked there; else a flag stands at the part of the
/// cable they belong to.
/// </summary>
internal sealed class Repairs
{
    public const string Flag = "⚑";

    // More marks than that in one text are no help; the list at the foot counts them all.
    private const int MostMarks = 100;

    private readonly Cable _cable;
    private readonly HashSet<CableDiagnostic> _shown = [];

    public Repairs(Cable cable) => _cable = cable;

    /// <summary>The words of the source a diagnostic is about, on one line.</summary>
    public string Excerpt(CableDiagnostic diagnostic) =>
        string.Join(" ", _cable.Text.Substring(diagnostic.Start, diagnostic.Length).Split((char[]?)null,
            StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The diagnostics in a stretch of the source, the first hundred.</summary>
    public IReadOnlyList<CableDiagnostic> Within(int start, int length)
    {
        var all = _cable.Diagnostics;
        int low = 0, high = all.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (all[middle].Start < start) low = middle + 1;
            else high = middle;
        }

        var within = new List<CableDiagnostic>();
        for (int i = low; i < all.Count && all[i].Start < start + length && within.Count < MostMarks; i++) within.Add(all[i]);
        return within;
    }

    /// <summary>The diagnostics in the segments of some kinds.</summary>
    public IReadOnlyList<CableDiagnostic> Within(params CableSegmentKind[] kinds)
    {
        if (_cable.Diagnostics.Count == 0) return [];
        return [.. _cable.Segments.Where(segment => kinds.Contains(segment.Kind))
            .SelectMany(segment => Within(segment.Start, segment.Length)).Take(MostMarks)];
    }

    /// <summary>
    /// Flags for diagnostics, encoded, each with its message under the pointer and a blank behind it: where styles are taken away, blanks
    /// alone part what is shown. "" for none.
    /// </summary>
    public string Flags(IEnumerable<CableDiagnostic> diagnostics) =>
        string.Concat(diagnostics.Where(_shown.Add).Select(diagnostic => Mark(diagnostic, Flag) + " "));

    /// <summary>
    /// Text, encoded, in which the words of diagnostics are marked. Those whose words are not in it get a flag before it.
    /// </summary>
    public string Marked(string text, IReadOnlyList<CableDiagnostic> diagnostics)
    {
        if (diagnostics.Count == 0) return Html.Encode(text);
        var marks = new List<(int Start, int Length, CableDiagnostic Diagnostic)>();
        var flags = new List<CableDiagnostic>();
        int from = 0;
        foreach (var diagnostic in diagnostics)
        {
            string words = Excerpt(diagnostic);
            // One or two letters stand anywhere: a mark on them would be a guess.
            int at = words.Length < 3 ? -1 : text.IndexOf(words, from, StringComparison.Ordinal);
            if (at < 0)
            {
                flags.Add(diagnostic);
                continue;
            }

            marks.Add((at, words.Length, diagnostic));
            from = at + words.Length;
        }

        string html = Flags(flags);
        int end = 0;
        foreach (var (start, length, diagnostic) in marks)
        {
            _shown.Add(diagnostic);
            html += Html.Encode(text.Substring(end, start - end)) + Mark(diagnostic, text.Substring(start, length));
            end = start + length;
        }

        return html + Html.Encode(text.Substring(end));
    }

    private static string Mark(CableDiagnostic diagnostic, string text) =>
        $"<mark style=\"{Style.Mark}\" title=\"{Html.Encode(diagnostic.Code + ": " + diagnostic.Message)}\">{Html.Encode(text)}</mark>";
}
