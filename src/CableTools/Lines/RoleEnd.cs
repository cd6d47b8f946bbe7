using CableTools.Fields;
using CableTools.Layout;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>The mark that ends a summary, comment or note: "END SUMMARY", "(End comment.)", "END OF SUMMARY", also over a line end.</summary>
internal static class RoleEnd
{
    /// <summary>Offset of the mark, or -1.</summary>
    public static int Find(TextSlice text, CableParagraphRole role)
    {
        string first = role switch { CableParagraphRole.Summary => "SUM", CableParagraphRole.Comment => "COM", CableParagraphRole.Note => "NOTE", _ => "ACTION" };
        for (int at = text.IndexOf("END"); at >= 0; at = text.From(at + 3).IndexOf("END"))
        {
            if (at > text.Start && Chars.IsLetterOrDigit(text.Source[at - 1])) continue;
            int next = at + 3;
            while (next < text.End && Chars.IsBlank(text.Source[next])) next++;
            var rest = text.From(next);
            if (rest.StartsWithWord("OF")) rest = rest.From(rest.Start + 2).Trim();
            if (rest.StartsWithWord("THE")) rest = rest.From(rest.Start + 3).Trim();
            foreach (string prefix in new[] { "POST ", "EMBASSY ", "EXECUTIVE ", "AMBASSADOR'S " })
                if (rest.StartsWith(prefix)) rest = rest.From(rest.Start + prefix.Length);
            if (rest.StartsWith(first) || rest.To(rest.Start + 24).Contains("AND " + first)) return at;
        }

        return -1;
    }
}
