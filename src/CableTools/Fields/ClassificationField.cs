using CableTools.Layout;
using CableTools.Repair;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// The overall classification: of the classification line; where there is none and damage is looked for, of the letters of FL4, else the
/// highest of the portion markings (E.O. 13526 sec. 1.6(c)), and that is told.
/// </summary>
internal static class ClassificationField
{
    public static Parsed<Classification?> Read(CableLayout layout, EnvelopeFields envelope)
    {
        if (layout.Classification is { } line) return new(line.Level);
        var log = new RepairLog(layout.Repairs);
        if (!layout.Repairs) return new(Classification.Unknown);
        if (envelope.SecurityProsign is { Length: > 0 } letters
            && LevelWords.OfProsign(letters[0]) is not Classification.Unknown and var sent
            && envelope.Places.TryFind(CableField.SecurityProsign, out int start, out int end))
        {
            log.Add(DiagnosticCode.ClassificationInferred, $"no classification line; \"{letters}\" of format line 4 says {sent}", start,
                end - start);
            return new(sent, log.Items);
        }

        return new(OfPortions(layout, log), log.Items);
    }

    private static Classification OfPortions(CableLayout layout, RepairLog log)
    {
        var highest = Classification.Unknown;
        foreach (var paragraph in layout.Paragraphs)
        {
            if (!paragraph.Mark.Exists) continue;
            var level = LevelWords.OfPortion(paragraph.Mark.Content(layout.Text));
            if (level > highest) highest = level;
        }

        if (highest == Classification.Unknown) return highest;
        var first = layout.Paragraphs.Find(paragraph => paragraph.Mark.Exists
            && LevelWords.OfPortion(paragraph.Mark.Content(layout.Text)) == highest).Mark;
        log.Add(DiagnosticCode.ClassificationInferred, $"no classification line; the portion markings go up to {highest}", first.Start,
            first.End - first.Start);
        return highest;
    }
}
