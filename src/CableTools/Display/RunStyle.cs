using CableTools.Comparison;

namespace CableTools.Display;

/// <summary>
/// How runs of words look. Colours that readers with any common kind of colour blindness can tell apart, and never colour alone.
/// </summary>
internal static class RunStyle
{
    public const string Removed = "background:#ffd8b8;color:#222;text-decoration:line-through";
    public const string Added = "background:#bfe0ff;color:#222;text-decoration:underline";
    public const string Hidden = "background:#ffe08a;color:#222";
    public const string Mark = "background:#222;color:#fff;padding:0 2px";
    public const string Misread = "border-bottom:2px dotted currentColor";

    /// <summary>What one copy says in a run.</summary>
    public static string Html(WordRun run, bool isReference)
    {
        string text = isReference ? run.Reference : run.Difference;
        switch (run.Kind)
        {
            case WordRunKind.Removed: return Span(Removed, text, "");
            case WordRunKind.Added: return Span(Added, text, "");
            case WordRunKind.Misread: 
                return Span(Misread, text, "likely misread: " + (isReference ? run.Difference : run.Reference).Trim());
            case WordRunKind.Redacted:
                bool isHere = run.Redacted == CableSide.Both || run.Redacted == (isReference ? CableSide.Reference : CableSide.Difference);
                if (!isHere) return Span(Hidden, text, "redacted in the other copy");
                string shown = run.Mark == RedactionMark.Cut ? (text + " [breaks off]").TrimStart() : text;
                return Span(Mark, shown, WordsHidden(run.HiddenWords));
            default: return Display.Html.Encode(text).Replace("\n", "<br>");
        }
    }

    /// <summary>A text in a style, encoded; the blanks behind it stay outside.</summary>
    public static string Span(string style, string text, string title)
    {
        string words = text.TrimEnd();
        if (words.Length == 0 || style.Length == 0) return Display.Html.Encode(text);
        return $"<span style=\"{style}\"{(title.Length == 0 ? "" : $" title=\"{Display.Html.Encode(title)}\"")}>"
            + $"{Display.Html.Encode(words).Replace("\n", "<br>")}</span>"
            + Display.Html.Encode(text.Substring(words.Length)).Replace("\n", "<br>");
    }

    private static string WordsHidden(int words) => words == 0 ? "redacted" : $"hides {words} {(words == 1 ? "word" : "words")}";
}
