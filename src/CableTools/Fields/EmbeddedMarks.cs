using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;

namespace CableTools.Fields;

/// <summary>
/// Misspelt marks that end a comment or a summary inside a paragraph that is neither, "(COMMENT: ... END COMENT.)". They are told only;
/// what they end is read when the comment is asked for.
/// </summary>
internal static class EmbeddedMarks
{
    public static IReadOnlyList<CableDiagnostic> Read(CableLayout layout, IReadOnlyList<CableParagraph> paragraphs)
    {
        var log = new RepairLog(layout.Repairs);
        if (!layout.Repairs) return log.Items;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Role != CableParagraphRole.None) continue;
            var text = new TextSlice(layout.Text, paragraph.Start, paragraph.Start + paragraph.Length);
            bool summary = false, comment = false;
            for (int at = RoleEnd.Next(text, text.Start); at >= 0 && !(summary && comment); at = RoleEnd.Next(text, at + 3))
            {
                summary = summary || Tell(text, at, CableParagraphRole.Summary, log);
                comment = comment || Tell(text, at, CableParagraphRole.Comment, log);
            }
        }

        return log.Items;
    }

    /// <summary>Whether the mark ends a part of that kind; one misspelt is told.</summary>
    private static bool Tell(TextSlice text, int at, CableParagraphRole role, RepairLog log)
    {
        if (!RoleEnd.Ends(text, at, role, true, out var word, out string? meant)) return false;
        if (meant is not null && Opens(text, word, meant))
            log.Repaired(DiagnosticCode.RoleLabelRepaired, "end mark", word.ToString(), meant, word.Start, word.Length);
        return true;
    }

    /// <summary>Whether the word that is ended stands before: else nothing is read otherwise than written.</summary>
    private static bool Opens(TextSlice text, TextSlice end, string word) =>
        Scan.AnyCase(text.Source, word.ToLowerInvariant(), text.Start, end.Start) >= 0;
}
