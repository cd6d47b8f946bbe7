using CableTools.Model;
using CableTools.Repair;

namespace CableTools;

/// <summary>Captions of one message that say different things (5 FAH-2 H-322, 5 FAH-3 H-700).</summary>
internal static class CaptionChecks
{
    /// <summary>How widely a message goes: one of these, or none.</summary>
    private static readonly string[] Distribution = ["NODIS", "EXDIS", "LIMDIS"];

    public static void Check(Cable cable, int start, int length, RepairLog findings)
    {
        var distribution = cable.Captions.Where(caption => Distribution.Contains(caption, StringComparer.Ordinal)).ToList();
        if (distribution.Count > 1)
            findings.Add(DiagnosticCode.CaptionsContradict, $"{string.Join(" and ", distribution)}: a message has one distribution caption",
                start, length);
        // It stands for "sensitive but unclassified".
        if (cable.Classification >= Classification.Confidential && cable.Captions.Contains("SENSITIVE", StringComparer.Ordinal))
            findings.Add(DiagnosticCode.CaptionsContradict,
                $"SENSITIVE is for unclassified messages, and this one is {cable.Classification}", start, length);
        if (cable.Classification == Classification.Unclassified && cable.Captions.Contains("NOFORN", StringComparer.Ordinal)
            && !cable.Captions.Contains("SENSITIVE", StringComparer.Ordinal) && !IsSensitive(cable.Paragraphs))
            findings.Add(DiagnosticCode.CaptionsContradict, "NOFORN on an unclassified message that is not sensitive", start, length);
    }

    private static bool IsSensitive(IEnumerable<CableParagraph> paragraphs) =>
        paragraphs.Any(paragraph => paragraph.PortionMarking?.StartsWith("SBU", StringComparison.OrdinalIgnoreCase) == true);
}
