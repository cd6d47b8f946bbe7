using CableTools.Layout;
using CableTools.Lines;
using CableTools.Model;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// The first page of the 1970s form: distribution ("ORIGIN SS-10", "INFO OCT-01  ISO-00"), DRAFTED BY, APPROVED BY and the clearances below
/// it; and the archive's attributes after the text ("Drafter: TWOHIE G").
/// </summary>
internal sealed class DraftingFields
{
    private const string Drafted = "DRAFTED", Approved = "APPROVED";

    private static readonly string[] Words = [Drafted, Approved, "CLEARED", "CLEARANCES"];

    public string? DraftedBy { get; private set; }

    public string? ApprovedBy { get; private set; }

    public IReadOnlyList<string> Clearances { get; private set; } = [];

    public IReadOnlyList<string> Distribution { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Attributes { get; private set; } = new Dictionary<string, string>();

    public static DraftingFields Read(CableLayout layout)
    {
        var fields = new DraftingFields { Attributes = Lists.Of((IReadOnlyDictionary<string, string>)ReadAttributes(layout)) };
        var clearances = new List<string>();
        string? open = null;
        foreach (var line in layout.LinesOf(CableSegmentKind.Drafting))
        {
            string? value = line.Squeeze();
            foreach (string word in Words)
            {
                if (!TryValue(line, word, out string? behind)) continue;
                (open, value) = (word, behind);
                break;
            }

            // A value may stand below its label; what stands below APPROVED BY and its value are clearances.
            if (value is null) continue;
            if (open == Drafted && fields.DraftedBy is null) fields.DraftedBy = value;
            else if (open == Approved && fields.ApprovedBy is null) fields.ApprovedBy = value;
            else if (open is not (null or Drafted)) clearances.Add(value);
        }

        var distribution = new List<string>();
        HashSet<string>? seen = null;
        foreach (var line in layout.LinesOf(CableSegmentKind.Distribution))
            foreach (string word in line.Squeeze().Split(' '))
                if (word.Length > 3 && word[word.Length - 3] == '-' && Chars.IsDigit(word[word.Length - 1])
                    && (seen ??= new HashSet<string>(StringComparer.Ordinal)).Add(word)) distribution.Add(word);
        fields.Clearances = Lists.Of(clearances);
        fields.Distribution = Lists.Of(distribution);
        if (fields.DraftedBy is null && fields.Attributes.TryGetValue("Drafter", out string? drafter)) fields.DraftedBy = drafter;
        return fields;
    }

    /// <summary>"DRAFTED BY: S/S-O: G. TWOHIE", "DRAFTED BY S/S-O:GTWOHIE".</summary>
    private static bool TryValue(TextSlice line, string word, out string? value)
    {
        value = null;
        line = line.Trim("|*_");
        if (!line.StartsWith(word)) return false;
        var rest = line.From(line.Start + word.Length).Trim();
        if (rest.StartsWithWord("BY")) rest = rest.From(rest.Start + 2);
        rest = rest.Trim(":|*_ ");
        value = rest.IsEmpty ? null : rest.Squeeze();
        return true;
    }

    private static Dictionary<string, string> ReadAttributes(CableLayout layout)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string? open = null;

        // The labels over a printed message are fields of its own.
        int first = layout.IsPrinted && layout.Paragraphs.Count > 0 ? layout.Paragraphs[0].Start : 0;
        foreach (var whole in layout.LinesOf(CableSegmentKind.Metadata))
        {
            if (whole.Start < first) continue;
            var line = whole.Trim("|*_");
            int colon = line.IndexOf(':');
            if (colon <= line.Start || colon - line.Start > 60 || Chars.IsDigit(line[0]))
            {
                // The value may stand below its name.
                if (open is not null && attributes[open].Length == 0) attributes[open] = line.Squeeze();
                continue;
            }

            string name = line.To(colon).Squeeze().Trim();
            if (attributes.ContainsKey(name)) continue;
            attributes.Add(name, line.From(colon + 1).Trim("|*_ ").Squeeze());
            open = name;
        }

        if (!layout.IsPrinted) return attributes;
        foreach (string name in attributes.Keys.ToList())
            if (attributes[name].Length == 0) attributes.Remove(name);
        return attributes;
    }
}
