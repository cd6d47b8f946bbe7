using CableTools.Layout;
using CableTools.Text;

namespace CableTools.Fields;

/// <summary>
/// Where the characters of a paragraph's running text stand in the cable's text. <see cref="ParagraphText"/> only leaves characters out,
/// joins lines and reads entities, so that both are walked side by side.
/// </summary>
internal static class ParagraphPlaces
{
    /// <summary>
    /// The place of each character; that of a blank is where the next character is looked for. Null where the two cannot be walked.
    /// </summary>
    public static int[]? Of(CableLayout layout, int segment, int start, int end, string text)
    {
        var places = new int[text.Length];
        string source = layout.Text;
        int at = 0;
        for (int i = segment; i < layout.Segments.Count && layout.Segments[i].Start < end && at < text.Length; i++)
        {
            var part = layout.Segments[i];
            if (part.Kind != CableSegmentKind.Paragraph) continue;
            int stop = Math.Min(part.End, end);
            for (int from = Math.Max(part.Start, start); from < stop && at < text.Length;)
            {
                if (Chars.IsBlank(text[at]))
                {
                    places[at++] = from;
                }
                else if (source[from] == '&' && Reads(source, from, stop, text, at, out string character, out int length))
                {
                    foreach (char _ in character) places[at++] = from;
                    from += length;
                }
                else if (source[from] == text[at])
                {
                    places[at++] = from++;
                }
                else if (IsLeftOut(source, from))
                {
                    from++;
                }
                else
                {
                    return null;
                }
            }
        }

        return at == text.Length ? places : null;
    }

    // A table is kept as it stands, entities too: there the text has the ampersand's whole entity.
    private static bool Reads(string source, int from, int stop, string text, int at, out string character, out int length) =>
        Entity.TryRead(source, from, stop, out character, out length)
            && string.CompareOrdinal(text, at, character, 0, character.Length) == 0
            && string.CompareOrdinal(text, at, source, from, length) != 0;

    private static bool IsLeftOut(string source, int at) => Chars.IsBlank(source[at]) || source[at] is '-' or '\\' or '\u00AD' or '\u00B6';
}
