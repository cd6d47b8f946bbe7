namespace CableTools.Display;

/// <summary>By what a reader knows a cable in a list: where its head is missing, by its file and its first words.</summary>
internal static class Headline
{
    private const int MostSubject = 90;

    /// <summary>The cable's number, or the name of its file with the number of the record in it, in parentheses; "" for neither.</summary>
    public static string Id(Cable cable) => cable.Id ?? (File(cable) is { Length: > 0 } file ? $"({file})" : "");

    /// <summary>The subject, or the first words of the text.</summary>
    public static string Subject(Cable cable) => Html.Short(cable.Subject ?? FirstWords(cable), MostSubject);

    // Of a whole cable without a head these are its first paragraph's: what stands before may be furniture.
    public static string FirstWords(Cable cable)
    {
        string text = cable.Paragraphs.Count > 0 ? cable.Paragraphs[0].Text : cable.Text.Substring(0, Math.Min(cable.Text.Length, 2000));
        return string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>The name alone: a notebook is passed on, and the folders of a machine are nobody's business.</summary>
    public static string File(Cable cable) =>
        cable.Source?.ToString() is { Length: > 0 } source ? source.Substring(source.LastIndexOfAny(['/', '\\']) + 1) : "";

    /// <summary>The classification line as a banner: level, section, captions.</summary>
    public static string Banner(Cable cable)
    {
        string section = cable.SectionCount is { } count ? $"  SECTION {cable.Section} OF {count}" : "";
        return Levels.Banner(cable.Classification) + section + (cable.Captions.Count == 0 ? "" : "  " + string.Join(" ", cable.Captions));
    }

    /// <summary>What stands before a paragraph: "1. (C) ".</summary>
    public static string Label(CableParagraph paragraph) =>
        (paragraph.Label is null ? "" : paragraph.Label + ". ")
            + (paragraph.PortionMarking is null ? "" : "(" + paragraph.PortionMarking + ") ");
}
