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
        var head = new RecordHead(first);
        int at = first;
        if (lines.Content(at) is { Length: <= MostDigits } number && RecordHead.IsNumber(number))
        {
            head.Number = number;
            at = lines.SkipBlank(at + 1);
        }

        if (at >= lines.Count || !RecordHead.IsDate(lines.Content(at))) return null;
        head.Date = lines.Content(at);
        at = lines.SkipBlank(at + 1);
        if (at >= lines.Count || !RecordHead.IsId(lines.Content(at))) return null;
        head.Id = lines.Content(at);
        head.Next = at + 1;
        ReadRest(lines, head);
        return head;
    }

    private static void ReadRest(LineTable lines, RecordHead head)
    {
        int at = lines.SkipBlank(head.Next), origin = at;
        while (at < lines.Count && at - origin < MostOriginLines && !RecordHead.IsLevel(lines.Content(at))
            && lines.Content(at) is { HasLower: true, Length: < LongestOrigin }) at++;
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
