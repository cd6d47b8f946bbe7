namespace CableTools.Charts.Placing;

/// <summary>
/// How wide text is, and where it breaks, without a font at hand: a browser's font is not known here. The widths are those of DejaVu Sans,
/// one of the widest of the usual ones, so that what fits here fits there.
/// </summary>
internal static class TextWidth
{
    /// <summary>Width in pixels.</summary>
    /// <param name="text">One line of text.</param>
    /// <param name="size">Size of the font in pixels.</param>
    public static double Of(string text, double size)
    {
        double width = 0;
        foreach (char c in text) width += OfCharacter(c);
        return width * size;
    }

    /// <summary>The text in lines that fit, broken at blanks; a word that is wider than a line stands alone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">Size of the font in pixels.</param>
    /// <param name="room">Pixels a line has.</param>
    public static IReadOnlyList<string> Lines(string text, double size, double room)
    {
        var lines = new List<string>();
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && Of(lines[^1] + " " + word, size) <= room) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return lines;
    }

    /// <summary>The text, cut to fit; "" where not even a few characters do.</summary>
    public static string Cut(string text, double size, double room)
    {
        int length = text.Length;
        while (length > 0 && Of(text[..length], size) > room - (length < text.Length ? size : 0)) length--;
        return length == text.Length ? text : length < 4 ? "" : Drafting.Wording.Short(text, length + 1);
    }

    private static double OfCharacter(char c) => c switch
    {
        'M' or 'W' or 'm' or 'w' or '@' or '%' => 0.98,
        'i' or 'j' or 'l' or 't' or 'f' or 'r' or 'I' or ' ' or '.' or ',' or ':' or ';' or '(' or ')' or '/' or '-' or '\'' => 0.4,
        >= 'A' and <= 'Z' => 0.74,
        < '\u2000' => 0.64,
        _ => 1,
    };
}
