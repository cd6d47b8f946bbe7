using CableTools.Model;

namespace CableTools.Words;

/// <summary>Finds the occurrences of a term in one paragraph.</summary>
internal sealed class ConcordanceReader(WordTerm term, int context)
{
    // What is no word - a row of dashes, a line of figures without an end - would go on with the words around it.
    private const int MostCharacters = 400;

    public IEnumerable<ConcordanceLine> Lines(Cable cable, CableParagraph paragraph, WordPlaces words)
    {
        int[]? places = null;
        for (int i = 0; i + term.Length <= words.Count; i++)
        {
            if (!term.IsAt(words, i)) continue;
            places ??= paragraph.Places() ?? [];
            yield return Line(cable, paragraph, words, i, places);
            i += term.Length - 1;
        }
    }

    private ConcordanceLine Line(Cable cable, CableParagraph paragraph, WordPlaces words, int at, int[] places)
    {
        string text = words.Text;
        int start = words[at].Start, last = at + term.Length - 1, end = words[last].Start + words[last].Length;
        int left = Math.Max(words[Math.Max(0, at - context)].Start, start - MostCharacters);
        // The paragraph's first characters may be no word: an opening quote belongs to the line.
        if (at <= context) left = Math.Max(0, start - MostCharacters);
        int beyond = last + context + 1;
        int right = Math.Min(beyond < words.Count ? words[beyond].Start : text.Length, end + MostCharacters);
        TextSpan? span = places.Length == 0 ? null : PlaceOf(cable.Text, places, start, end);
        return new ConcordanceLine(cable, MarkingOf(paragraph, span), OneLine(text, left, start), OneLine(text, start, end),
            OneLine(text, end, right), span);
    }

    private static TextSpan PlaceOf(string source, int[] places, int start, int end)
    {
        int first = places[start], last = places[end - 1];
        // A letter may be written as an entity, "&#233;".
        if (source[last] == '&' && Text.Entity.TryRead(source, last, source.Length, out _, out int length)) last += length - 1;
        return new TextSpan(first, last + 1 - first);
    }

    private static string? MarkingOf(CableParagraph paragraph, TextSpan? span)
    {
        string? marking = paragraph.PortionMarking;
        if (span is not { } place) return marking;
        foreach (var part in paragraph.Subparagraphs)
        {
            if (place.Start < part.Start || place.Start >= part.Start + part.Length) continue;
            return MarkingOf(part, span) ?? marking;
        }

        return marking;
    }

    private static string OneLine(string text, int start, int end)
    {
        // Half of a character is none.
        if (start > 0 && start < end && char.IsLowSurrogate(text[start])) start++;
        if (end < text.Length && end > start && char.IsHighSurrogate(text[end - 1])) end--;
        return text.Substring(start, end - start).Replace('\n', ' ').Replace('\r', ' ').Trim();
    }
}
