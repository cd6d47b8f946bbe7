using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// A record's head without labels, a field a line, blank lines between or not: number (may be missing), date, id, origin, level,
/// references (may be missing). Date and id one after the other are what no text begins with.
/// </summary>
internal static class BareRecord
{
    private const int MostDigits = 7, MostOriginLines = 2, LongestOrigin = 60;

    public static RecordHead? TryRead(LineTable lines, int first)
    {
        int at = first;
        var number = lines.Content(at);
        bool numbered = number.Length <= MostDigits && RecordHead.IsNumber(number);
        if (numbered) at = lines.SkipBlank(at + 1);
        if (at >= lines.Count || !RecordHead.IsDate(lines.Content(at))) return null;
        var date = lines.Content(at);
        at = lines.SkipBlank(at + 1);
        if (at >= lines.Count || !RecordHead.IsId(lines.Content(at))) return null;
        var head = new RecordHead(first) { Date = date, Id = lines.Content(at), Next = at + 1 };
        if (numbered) head.Number = number;
        ReadRest(lines, head);
        return head;
    }

    private static void ReadRest(LineTable lines, RecordHead head)
    {
        int at = lines.SkipBlank(head.Next), origin = at;
        while (at < lines.Count && at - origin < MostOriginLines && !lines.IsBlank(at) && IsOrigin(lines, at)) at++;
        if (at > origin)
        {
            head.Origin = new TextSlice(lines.Text, lines[origin].First, lines[at - 1].Last);
            head.Next = at;
            at = lines.SkipBlank(at);
        }

        if (at >= lines.Count || !RecordHead.IsLevel(lines.Content(at))) return;
        head.Level = lines.Content(at);
        head.Next = at + 1;
        ReadReferences(lines, head);
    }

    /// <summary>A post in words; one in capitals alone, "UNVIE", is told by the level behind it.</summary>
    private static bool IsOrigin(LineTable lines, int at)
    {
        var line = lines.Content(at);
        if (line.Length >= LongestOrigin || RecordHead.IsLevel(line)) return false;
        int next = lines.SkipBlank(at + 1);
        return line.HasLower || (next < lines.Count && Chars.IsUpper(line[0]) && RecordHead.IsLevel(lines.Content(next)));
    }

    private static void ReadReferences(LineTable lines, RecordHead head)
    {
        int at = lines.SkipBlank(head.Next);
        if (at >= lines.Count || !RecordHead.IsReferences(lines.Content(at))) return;
        do
        {
            head.References.Add(lines.Content(at++));
            head.Next = at;
        }
        while (at < lines.Count && !lines.IsBlank(at) && RecordHead.GoesOnReferences(lines.Content(at - 1), lines.Content(at)));
    }
}
