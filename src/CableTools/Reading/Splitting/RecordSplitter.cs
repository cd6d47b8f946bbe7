using CableTools.Fields;
using CableTools.Lines;
using CableTools.Text;

namespace CableTools.Reading.Splitting;

/// <summary>
/// Parts a file of records, each a cable under the head its collection put over it. What stands between two records belongs to the first.
/// A head below a preview of the same cable begins no further one.
/// </summary>
internal static class RecordSplitter
{
    /// <summary>Offsets at which the records begin, the first 0; null where the file's first words are no record.</summary>
    public static IReadOnlyList<int>? Starts(string text)
    {
        if (RecordMetadata.Read(text) is null) return null;
        var lines = new LineTable(text);
        var starts = new List<int>();
        string? current = null;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines.IsBlank(i)) continue;
            int line = lines[i].Start;
            if (!DelimitedRecord.BeginsAt(text, line, out var id))
            {
                if (RecordHead.TryRead(lines, i) is not { } head) continue;
                id = head.Id;
                i = head.Next - 1;
            }

            if (current is not null && id.Equals(current)) continue;
            current = id.ToString();
            starts.Add(line);
        }

        starts[0] = 0;
        return starts;
    }
}
