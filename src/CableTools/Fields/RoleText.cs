using System.Text;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>Running text of the summary or the comment: the paragraphs of that role, without labels and end marks.</summary>
internal static class RoleText
{
    /// <summary>A summary is the first paragraph, seldom more (5 FAH-1 H-223).</summary>
    private const int MostUnlabelled = 3;

    public static string? Read(IReadOnlyList<CableParagraph> paragraphs, CableParagraphRole role, bool repairs)
    {
        // Nearly always it is one paragraph, or none.
        List<string>? texts = null;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Role != role) continue;
            string content = Strip(paragraphs[i].Text, role, repairs);
            if (content.Length > 0) (texts ??= []).Add(content);
        }

        if (texts is not null) return string.Join("\n", texts);
        return Embedded(paragraphs, role, repairs) ?? (role == CableParagraphRole.Summary ? Unlabelled(paragraphs) : null);
    }

    /// <summary>"1. (C) ... END SUMMARY.": whoever forgot the label says where the summary ends, and it begins with the text.</summary>
    private static string? Unlabelled(IReadOnlyList<CableParagraph> paragraphs)
    {
        for (int last = 0; last < Math.Min(paragraphs.Count, MostUnlabelled); last++)
        {
            string ending = paragraphs[last].Text;
            var whole = new TextSlice(ending, 0, ending.Length);
            int end = paragraphs[last].RawContains("SUMMARY") ? RoleEnd.Find(whole, CableParagraphRole.Summary, false) : -1;
            if (end < 0) continue;
            var text = new StringBuilder();
            for (int i = 0; i < last; i++) text.Append(paragraphs[i].Text).Append('\n');
            return text.Append(Inner(whole.To(end), true).ToString()).ToString().Trim() is { Length: > 0 } found ? found : null;
        }

        return null;
    }

    private static string Strip(string content, CableParagraphRole role, bool repairs)
    {
        var text = new TextSlice(content, 0, content.Length);
        var own = RoleLabel.Read(text, repairs);
        if (own.Role == role) text = text.From(own.ContentStart);
        int end = RoleEnd.Find(text, role, repairs);
        if (end >= 0) text = text.To(end);
        return Inner(text, end >= 0).ToString();
    }

    /// <summary>
    /// What is between label and end mark: without the marking after the label, and without the bracket that opens the end mark.
    /// </summary>
    private static TextSlice Inner(TextSlice text, bool ended)
    {
        text = text.Trim("- ");
        if (PortionMark.TryRead(text.Source, text.Start, text.End, out var mark)) text = text.From(mark.End).Trim("- ");
        while (ended && text.Last is '(' or '[' or '-' or ' ') text = text.To(text.End - 1);
        return text;
    }

    /// <summary>"(COMMENT: ... END COMMENT.)" inside a paragraph, where no paragraph is a comment by itself.</summary>
    private static string? Embedded(IReadOnlyList<CableParagraph> paragraphs, CableParagraphRole role, bool repairs)
    {
        string word = role == CableParagraphRole.Summary ? "SUMMARY" : "COMMENT";
        StringBuilder? found = null;
        foreach (var paragraph in paragraphs)
        {
            if (!paragraph.RawContains(word)) continue;
            var text = new TextSlice(paragraph.Text, 0, paragraph.Text.Length);
            for (int at = text.IndexOf(word); at >= 0; at = text.From(at + word.Length).IndexOf(word))
            {
                char before = at > 0 ? text.Source[at - 1] : '(';
                char beforeBlank = at > 1 ? text.Source[at - 2] : '\0';
                if (before is not ('(' or '[') && !(before is ' ' or '\n' && beforeBlank is '.' or ')' or '"' or '?' or '\n')) continue;
                var label = RoleLabel.Read(text.From(at), repairs);
                if (label.Role != role) continue;
                var rest = text.From(label.ContentStart);
                int end = RoleEnd.Find(rest, role, repairs);
                if (end < 0 && before is '(' or '[') end = rest.IndexOf(before == '(' ? ')' : ']');
                var content = Inner(end < 0 ? rest : rest.To(end), true);
                if (content.IsEmpty) continue;
                if (found is null) found = new StringBuilder();
                else found.Append('\n');
                found.Append(content.Source, content.Start, content.Length);
                at = Math.Max(content.End, at);
            }
        }

        return found?.ToString();
    }
}
