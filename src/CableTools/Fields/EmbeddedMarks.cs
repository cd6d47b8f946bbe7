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
    private static readonly CableParagraphRole[] Roles = [CableParagraphRole.Summary, CableParagraphRole.Comment];

    public static IReadOnlyList<CableDiagnostic> Read(CableLayout layout, IReadOnlyList<CableParagraph> paragraphs)
    {
        var log = new RepairLog(layout.Repairs);
        if (!layout.Repairs) return log.Items;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph.Role != CableParagraphRole.None) continue;
            var text = new TextSlice(layout.Text, paragraph.Start, paragraph.Start + paragraph.Length);
            foreach (var role in Roles)
            {
                if (RoleEnd.Find(text, role, true, out var word, out string? meant) >= 0 && meant is not null && Opens(text, word, meant))
                    log.Repaired(DiagnosticCode.RoleLabelRepaired, "end mark", word.ToString(), meant, word.Start, word.Length);
            }
        }

        return log.Items;
    }

    /// <summary>Whether the word that is ended stands before: else nothing is read otherwise than written.</summary>
    private static bool Opens(TextSlice text, TextSlice end, string word) =>
        Scan.AnyCase(text.Source, word.ToLowerInvariant(), text.Start, end.Start) >= 0;
}
