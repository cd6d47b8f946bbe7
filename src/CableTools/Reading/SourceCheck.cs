using CableTools.Fields;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Reading;

/// <summary>What there is to say about a cable's container: what was wrong with the record, and where the container contradicts the text.</summary>
internal static class SourceCheck
{
    public static IReadOnlyList<CableDiagnostic> Read(Cable cable, CableSource source)
    {
        if (source.Metadata is not { } metadata) return source.Diagnostics;
        var found = new List<CableDiagnostic>(source.Diagnostics);
        CheckId(cable, metadata, found);
        CheckDate(cable, metadata, found);
        CheckClassification(cable, metadata, found);
        CheckTags(cable, metadata, found);
        return found;
    }

    private static void CheckId(Cable cable, CableMetadata metadata, List<CableDiagnostic> found)
    {
        if (metadata.Id is null || cable.Id is null || string.Equals(metadata.Id, cable.Id, StringComparison.OrdinalIgnoreCase)) return;

        // The same post under another of its names is no contradiction.
        if (ContainerId.TryRead(metadata.Id, out var id) && FormattableString.Invariant($"{id.Year:00}{id.Post}{id.Serial}") == cable.Id) return;
        Add(cable, CableSegmentKind.Classification, DiagnosticCode.MetadataIdDiffers, $"the container has {metadata.Id}, the text {cable.Id}", found);
    }

    private static void CheckDate(Cable cable, CableMetadata metadata, List<CableDiagnostic> found)
    {
        if (metadata.Date is not { } given || cable.Date is not { } date || given.UtcDateTime.Date == date.UtcDateTime.Date) return;
        Add(cable, CableSegmentKind.DateTimeGroup, DiagnosticCode.MetadataDateDiffers, FormattableString.Invariant($"the container has {given:yyyy-MM-dd}, the text {date:yyyy-MM-dd}"), found);
    }

    private static void CheckClassification(Cable cable, CableMetadata metadata, List<CableDiagnostic> found)
    {
        if (metadata.Classification is not { } words || cable.Classification == Classification.Unknown) return;
        var level = ClassificationLine.TryRead(new TextSlice(words, 0, words.Length))?.Level ?? Classification.Unknown;
        if (level == Classification.Unknown || level == cable.Classification) return;
        Add(cable, CableSegmentKind.Classification, DiagnosticCode.MetadataClassificationDiffers, $"the container has {words}, the text {cable.Classification}", found);
    }

    private static void CheckTags(Cable cable, CableMetadata metadata, List<CableDiagnostic> found)
    {
        var missing = metadata.Tags.Where(tag => !IsAmong(cable.Tags, tag)).ToList();
        if (missing.Count > 0) Add(cable, CableSegmentKind.Tags, DiagnosticCode.MetadataTagsDiffer, $"the text lacks {string.Join(", ", missing)}", found);
    }

    /// <summary>As it stands, or as the parser reads it: parted, or corrected.</summary>
    private static bool IsAmong(IReadOnlyList<string> tags, string tag)
    {
        string code = tag.ToUpperInvariant();
        if (tags.Contains(code)) return true;
        var parts = new List<string>();
        if (TagVocabulary.Find(code) is { } known) return tags.Contains(known.Code);
        if (TagVocabulary.TrySplit(code, parts)) return parts.TrueForAll(part => tags.Contains(part));
        return TagVocabulary.Correct(code) is { } corrected && tags.Contains(corrected);
    }

    private static void Add(Cable cable, CableSegmentKind place, DiagnosticCode code, string message, List<CableDiagnostic> found)
    {
        var segment = cable.Segments.FirstOrDefault(segment => segment.Kind == place);
        found.Add(new CableDiagnostic(code.Name, code.Severity, message, segment.Start, segment.Length));
    }
}
