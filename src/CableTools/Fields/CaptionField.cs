using CableTools.Layout;
using CableTools.Lines;
using CableTools.Model;
using CableTools.Repair;

namespace CableTools.Fields;

/// <summary>Captions of the classification line, of a record's level and of the caption lines, each once, in order.</summary>
internal static class CaptionField
{
    private static readonly string[] OnClassificationLine = ["NOFORN", "NODIS", "EXDIS", "LIMDIS", "STADIS", "SENSITIVE", "SIPDIS"];

    public static Parsed<IReadOnlyList<string>> Read(CableLayout layout)
    {
        var log = new RepairLog(layout.Repairs);
        var captions = new List<string>();
        if (layout.Classification is { } classification)
        {
            foreach (string caption in OnClassificationLine)
                if (classification.Rest.Contains(caption)) Add(caption);
        }

        // "SECRET//NOFORN" in the head that a collection put over the cable.
        if (layout.Record is { Level.IsEmpty: false } record)
        {
            foreach (string caption in OnClassificationLine)
                if (record.Level.Contains(caption)) Add(caption);
        }

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

        void Add(string caption)
        {
            if (!captions.Contains(caption)) captions.Add(caption);
        }
    }
}
