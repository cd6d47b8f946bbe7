using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// A record's head with labels: "id: 24456", "date: 12/22/2004 5:24", "refid: 04ANKARA9106", "origin: Embassy Ankara", "classification:
/// SECRET", "destination: 03STATE91234", "header:". In any order; the id and two more must be among them.
/// </summary>
internal static class LabelledRecord
{
    private const int LongestLabel = 16, FewestLabels = 3;

    private enum Field
    {
        Number,
        Date,
        Id,
        Origin,
        Level,
        References,
        Header,
    }

    /// <summary>The words of each field, from words.tsv.</summary>
    private static readonly (string Word, Field Field)[] Words =
    [
        .. Of("record-number", Field.Number), .. Of("record-date", Field.Date), .. Of("record-id", Field.Id),
        .. Of("record-origin", Field.Origin), .. Of("record-level", Field.Level), .. Of("record-references", Field.References),
        .. Of("record-header", Field.Header),
    ];

    /// <summary>The letters that a label of the first fields begins with, two and two.</summary>
    private static readonly bool[] Openers = LoadOpeners();

    public static bool MayBegin(char first, char second)
    {
        int one = Chars.Upper(first) - 'A', two = Chars.Upper(second) - 'A';
        return (uint)one < 26 && (uint)two < 26 && Openers[one * 26 + two];
    }

    private static bool[] LoadOpeners()
    {
        bool[] openers = new bool[26 * 26];
        foreach (var (word, _) in Words)
            if (word[0] is 'I' or 'N' or 'D' or 'R' or 'C') openers[(word[0] - 'A') * 26 + word[1] - 'A'] = true;
        return openers;
    }

    public static RecordHead? TryRead(LineTable lines, int first)
    {
        if (!TryLabel(lines.Content(first), out _, out _)) return null;
        var head = new RecordHead(first);
        int seen = 0, count = 0;
        bool inReferences = false;
        for (int at = first; at < lines.Count; at++)
        {
            if (lines.IsBlank(at)) continue;
            var line = lines.Content(at);
            if (!TryLabel(line, out var field, out var value))
            {
                if (!inReferences || !(RecordHead.IsReferences(line) || RecordHead.GoesOnReferences(lines.Content(at - 1), line))) break;
                head.References.Add(line);
                head.Next = at + 1;
                continue;
            }

            // A second label of a kind begins the next record, or is the text's.
            if ((seen & 1 << (int)field) != 0) break;
            seen |= 1 << (int)field;
            count++;
            head.Next = at + 1;
            inReferences = field == Field.References;
            Take(head, field, value);
            if (field == Field.Header) break;
        }

        if (head.Id.IsEmpty && RecordHead.IsId(head.Number)) (head.Id, head.Number) = (head.Number, default);
        return count >= FewestLabels && RecordHead.IsId(head.Id) ? head : null;
    }

    private static void Take(RecordHead head, Field field, TextSlice value)
    {
        switch (field)
        {
            case Field.Number:
                head.Number = value;
                break;
            case Field.Date:
                head.Date = value;
                break;
            case Field.Id:
                head.Id = value;
                break;
            case Field.Origin:
                head.Origin = value;
                break;
            case Field.Level:
                head.Level = value;
                break;
            case Field.References when !value.IsEmpty:
                head.References.Add(value);
                break;
        }
    }

    private static IEnumerable<(string, Field)> Of(string list, Field field) => WordLists.Of(list).Select(word => (word, field));

    private static bool TryLabel(TextSlice line, out Field field, out TextSlice value)
    {
        int colon = Scan.Of(line.Source, ':', line.Start, line.Start + Math.Min(line.Length, LongestLabel));
        if (colon > 0)
        {
            var label = line.To(colon).Trim("*_ ");
            foreach (var (word, meaning) in Words)
            {
                if (!label.Equals(word)) continue;
                (field, value) = (meaning, line.From(colon + 1).Trim("*_ "));
                return true;
            }
        }

        (field, value) = (default, default);
        return false;
    }
}
