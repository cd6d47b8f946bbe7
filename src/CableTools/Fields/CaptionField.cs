using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>Captions of the classification line and of the caption lines, each once, in order.</summary>
internal static class CaptionField
{
    private static readonly string[] OnClassificationLine = ["NOFORN", "NODIS", "EXDIS", "LIMDIS", "STADIS", "SENSITIVE", "SIPDIS"];

    public static IReadOnlyList<string> Read(CableLayout layout)
    {
        var captions = new List<string>();
        if (layout.Classification is { } classification)
        {
            foreach (string caption in OnClassificationLine)
                if (classification.Rest.Contains(caption)) Add(caption);
        }

        foreach (var line in layout.LinesOf(CableSegmentKind.Caption)) CaptionLine.Read(line, Add);

        // In some copies the caption survives only where a further section repeats it.
        foreach (var line in layout.LinesOf(CableSegmentKind.Furniture))
            if (line.StartsWithWord("SIPDIS")) Add("SIPDIS");
        return captions;

        void Add(string caption)
        {
            if (!captions.Contains(caption)) captions.Add(caption);
        }
    }
}
