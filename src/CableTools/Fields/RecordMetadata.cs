using System.Globalization;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Text;

namespace CableTools.Fields;

/// <summary>What a record's head says about its cable.</summary>
internal static class RecordMetadata
{
    /// <summary>A head is a few lines long.</summary>
    private const int LongestHead = 4096;

    /// <summary>What the record's head at a text's beginning says; null where there is none.</summary>
    public static CableMetadata? Read(string text)
    {
        int start = 0;
        while (start < text.Length && Chars.IsBlank(text[start])) start++;
        if (start + 1 >= text.Length || !RecordHead.MayBegin(text[start], text[start + 1])) return null;
        string top = text.Length > LongestHead ? text.Substring(0, LongestHead) : text;
        var lines = new LineTable(top, DelimitedRecord.Cuts);
        return RecordHead.TryRead(lines, lines.SkipBlank(0)) is { } head ? Of(head) : null;
    }

    public static CableMetadata Of(RecordHead head) => new()
    {
        Number = int.TryParse(head.Number.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null,
        Id = head.Id.ToString(),
        Date = MetadataDate.Read(head.Date.ToString()),
        Origin = head.Origin.IsEmpty ? null : head.Origin.Squeeze(),
        Classification = head.Level.IsEmpty ? null : head.Level.Squeeze(),
        References = [.. string.Concat(head.References.Select(line => line.ToString())).Split('|').Select(id => id.Trim())
            .Where(id => id.Length > 0).Distinct()],
    };
}
