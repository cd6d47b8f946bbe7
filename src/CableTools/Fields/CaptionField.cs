using CableTools.Layout;
using CableTools.Lines;
using CableTools.Model;
using CableTools.Repair;
using CableTools.Text;

namespace CableTools.Fields;

/// <summary>
/// Captions of the classification line, of a level above the envelope or in a record's head, and of the caption lines, each once, in order.
/// </summary>
internal static class CaptionField
{
    private static readonly string[] OnClassificationLine = ["NOFORN", "NODIS", "EXDIS", "LIMDIS", "STADIS", "SENSITIVE", "SIPDIS"];

    /// <summary>"SECRET//NOFORN" in what a collection put over the cable.</summary>
    public static IEnumerable<TextSlice> OfLevels(CableLayout layout)
    {
        if (layout.Banner is { } banner && Holds(banner.Rest)) yield return banner.Rest;
        if (layout.Record is { } record && Holds(record.Level)) yield return record.Level;
    }

    private static bool Holds(TextSlice level) => !level.IsEmpty && Array.Exists(OnClassificationLine, level.Contains);

    public static Parsed<IReadOnlyList<string>> Read(CableLayout layout)
    {
        var log = new RepairLog(layout.Repairs);
        var captions = new List<string>();
        AddFrom(layout.Classification?.Rest ?? default);
        foreach (var level in OfLevels(layout)) AddFrom(level);
        foreach (var line in layout.LinesOf(CableSegmentKind.Caption))
        {
            foreach (var (caption, word, damaged) in CaptionLine.Read(line, layout.Repairs))
            {
                Add(caption);
                if (damaged) log.Repaired(DiagnosticCode.CaptionRepaired, "caption", word.ToString(), caption, word.Start, word.Length);
            }
        }

        // In some copies the caption survives only where a further section repeats it.
        foreach (var line in layout.LinesOf(CableSegmentKind.Furniture))
            if (line.StartsWithWord("SIPDIS")) Add("SIPDIS");
        return new(Lists.Of(captions), log.Items);

        void AddFrom(TextSlice level)
        {
            if (level.IsEmpty) return;
            foreach (string caption in OnClassificationLine)
                if (level.Contains(caption)) Add(caption);
        }

        void Add(string caption)
        {
            if (!captions.Contains(caption)) captions.Add(caption);
        }
    }
}
