using CableTools.Repair;
using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// What says how a message is to be handled, "Sensitive but unclassified - not for Internet distribution": a line of its own, or, where
/// a copy lost the line break, the end of the field before it.
/// </summary>
internal static class HandlingLine
{
    private const string Words = "SENSITIVE BUT";
    private const int LongestLine = 120, LongestRest = 30;

    private static readonly KnownWord Sensitive = new("SENSITIVE");
    private static readonly string[] Openers = ["THIS MESSAGE IS ", "THIS CABLE IS ", "THIS DOCUMENT IS ", "THIS IS ", "(SBU) ", "(U) "];

    public static bool Is(TextSlice line) =>
        line.Length <= LongestLine && (Chars.Upper(line[0]) is 'S' or 'T' or '(' or '*') && Find(line) == line.Start;

    /// <summary>Whether its first word is misread: "SENSIIVE BUT UNCLASSIFIED".</summary>
    public static bool IsMisspelt(TextSlice line)
    {
        int length = 0;
        while (Chars.IsLetterOrDigit(line[length])) length++;
        var rest = line.From(line.Start + length).Trim();
        return line.Length <= LongestLine && rest.StartsWith("BUT UNCLAS") && Sensitive.IsNear(line.To(line.Start + length));
    }

    /// <summary>Whether the next line is the rest of it: "... Please protect" / "accordingly."</summary>
    public static bool GoesOn(TextSlice line, TextSlice next) =>
        Is(line) && next.Length < LongestRest && Chars.IsLower(next[0]) && next.Last == '.';

    /// <summary>Where it begins in a line, -1 where it does not stand there.</summary>
    public static int Find(TextSlice line)
    {
        int at = line.Length < Words.Length ? -1 : Scan.AnyCase(line.Source, "sensitive but", line.Start, line.End);
        if (at < 0 || (at > line.Start && Chars.IsLetterOrDigit(line.Source[at - 1]))) return -1;
        var rest = line.From(at + Words.Length).Trim();
        if (!rest.IsEmpty && !rest.StartsWith("UNCLAS")) return -1;
        foreach (string opener in Openers)
        {
            if (line.To(at).EndsWith(opener)) at -= opener.Length;
        }

        while (at > line.Start && line.Source[at - 1] is ' ' or '*' or '-' or '/' or '(') at--;
        return at;
    }
}
