using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// What there is to say about a cable's container: what was wrong with the record, and where the container contradicts the text.
/// </summary>
internal static class SourceCheck
{
    public static IReadOnlyList<CableDiagnostic> Read(CableLayout layout, CableSource? source, CableMetadata? metadata,
        DateTimeOffset? date, Classification level, IReadOnlyList<string> tags)
    {
        if (metadata is null) return source?.Diagnostics ?? [];
        var found = new List<CableDiagnostic>();
        if (date is null && metadata.Date is { } given)
        {
            var place = layout.Record?.Date ?? default;
            found.Add(new CableDiagnostic(DiagnosticCode.DateFromMetadata.Name, DiagnosticCode.DateFromMetadata.Severity,
                FormattableString.Invariant($"no date-time group; the container's date {given:yyyy-MM-dd HH:mm} was taken"), place.Start,
                place.Length));
        }

        if (source is not null) found.AddRange(source.Diagnostics);
        CheckDate(layout, metadata, date, found);
        CheckClassification(layout, metadata, level, found);
        CheckTags(layout, metadata, tags, found);
        return found;
    }

    private static void CheckDate(CableLayout layout, CableMetadata metadata, DateTimeOffset? read, List<CableDiagnostic> found)
    {
        if (metadata.IsOfMail || metadata.Date is not { } given || read is not { } date) return;
        if (given.UtcDateTime.Date == date.UtcDateTime.Date) return;
        Add(layout, CableSegmentKind.DateTimeGroup, DiagnosticCode.MetadataDateDiffers,
            FormattableString.Invariant($"the container has {given:yyyy-MM-dd}, the text {date:yyyy-MM-dd}"), found);
    }

    private static void CheckClassification(CableLayout layout, CableMetadata metadata, Classification read, List<CableDiagnostic> found)
    {
        if (metadata.Classification is not { } words || read == Classification.Unknown) return;
        var level = ClassificationLine.LevelOf(words);
        if (level == Classification.Unknown || level == read) return;
        Add(layout, CableSegmentKind.Classification, DiagnosticCode.MetadataClassificationDiffers,
            $"the container has {words}, the text {read}", found);
    }

    private static void CheckTags(CableLayout layout, CableMetadata metadata, IReadOnlyList<string> read, List<CableDiagnostic> found)
    {
        if (metadata.Tags.Count == 0) return;
        var known = new HashSet<string>(read, StringComparer.Ordinal);
        var missing = metadata.Tags.Where(tag => !IsAmong(known, tag)).ToList();
        if (missing.Count > 0) Add(layout, CableSegmentKind.Tags, DiagnosticCode.MetadataTagsDiffer,
            $"the text lacks {string.Join(", ", missing)}", found);
    }

    /// <summary>As it stands, or as the parser reads it: split, or corrected.</summary>
    private static bool IsAmong(HashSet<string> tags, string tag)
    {
        string code = tag.ToUpperInvariant();
        if (tags.Contains(code)) return true;
        var parts = new List<string>();
        if (TagVocabulary.Find(code) is { } known) return tags.Contains(known.Code);
        if (TagRun.TrySplit(code, parts)) return parts.TrueForAll(part => tags.Contains(part));
        return TagSpelling.Correct(code) is { } corrected && tags.Contains(corrected);
    }

    private static void Add(CableLayout layout, CableSegmentKind place, DiagnosticCode code, string message, List<CableDiagnostic> found) =>
        Add(layout.Segments.FirstOrDefault(segment => segment.Kind == place), code, message, found);

    private static void Add(CableSegment segment, DiagnosticCode code, string message, List<CableDiagnostic> found) =>
        found.Add(new CableDiagnostic(code.Name, code.Severity, message, segment.Start, segment.Length));
}
