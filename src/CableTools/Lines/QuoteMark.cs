using CableTools.Text;

namespace CableTools.Lines;

/// <summary>Lines that open and close what a cable quotes: "QUOTE", "BEGIN TEXT", "UNQUOTE", "END TEXT".</summary>
internal static class QuoteMark
{
    private const int LongestMark = 70, LongestOpening = 50;

    private static readonly string[] TextOpenings = ["BEGIN TEXT", "BEGIN MESSAGE", "BEGIN CABLE", "BEGIN UNCLASSIFIED TEXT"];
    private static readonly string[] TextClosings = ["END TEXT", "END OF TEXT", "END MESSAGE", "END CABLE", "END UNCLASSIFIED TEXT"];

    public static LineKind KindOf(TextSlice line)
    {
        if (line.Length > LongestMark) return LineKind.Text;
        line = line.Trim("()[]:.-*\"");
        if (OpensQuote(line) || (line.Length < LongestOpening && StartsWithAny(line, TextOpenings))) return LineKind.QuoteBegin;
        return ClosesQuote(line) || StartsWithAny(line, TextClosings) ? LineKind.QuoteEnd : LineKind.Text;
    }

    /// <summary>Whether a closing line closes what an opening line opened: a quotation or a text.</summary>
    public static bool Match(TextSlice opening, TextSlice closing) =>
        OpensQuote(opening.Trim("()[]:.-*\"")) == ClosesQuote(closing.Trim("()[]:.-*\""));

    /// <summary>"QUOTE" or "UNQUOTE" alone on a line.</summary>
    public static bool IsAlone(TextSlice line) => line.Equals("QUOTE") || line.Equals("UNQUOTE");

    private static bool OpensQuote(TextSlice line) => line.Equals("QUOTE") || line.StartsWith("BEGIN QUOTE") || line.Equals("QTE");

    private static bool ClosesQuote(TextSlice line) => line.Equals("UNQUOTE") || line.StartsWith("END QUOTE") || line.Equals("UNQTE");

    private static bool StartsWithAny(TextSlice line, string[] words)
    {
        foreach (string word in words)
            if (line.StartsWith(word)) return true;
        return false;
    }
}
