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
    public string? DraftedBy { get; private set; }

    public string? ApprovedBy { get; private set; }

    public IReadOnlyList<string> Clearances { get; private set; } = [];

    public IReadOnlyList<string> Distribution { get; private set; } = [];

    public IReadOnlyDictionary<string, string> Attributes { get; private set; } = new Dictionary<string, string>();

    public static DraftingFields Read(CableLayout layout)
    {
        var fields = new DraftingFields { Attributes = Lists.Of((IReadOnlyDictionary<string, string>)ReadAttributes(layout)) };
        var clearances = new List<string>();
        bool approved = false;
        foreach (var line in layout.LinesOf(CableSegmentKind.Drafting))
        {
            if (TryValue(line, "DRAFTED", out var value)) fields.DraftedBy ??= value;
            else if (TryValue(line, "APPROVED", out value)) fields.ApprovedBy ??= value;
            else if (TryValue(line, "CLEARED", out value) || TryValue(line, "CLEARANCES", out value)) AddClearances(value);
            else if (approved) AddClearances(line.Squeeze());
            approved |= fields.ApprovedBy is not null;
        }

        var distribution = new List<string>();
        foreach (var line in layout.LinesOf(CableSegmentKind.Distribution))
            foreach (string word in line.Squeeze().Split(' '))
                if (word.Length > 3 && word[word.Length - 3] == '-' && Chars.IsDigit(word[word.Length - 1])
                    && !distribution.Contains(word)) distribution.Add(word);
        fields.Clearances = Lists.Of(clearances);
        fields.Distribution = Lists.Of(distribution);
        if (fields.DraftedBy is null && fields.Attributes.TryGetValue("Drafter", out string? drafter)) fields.DraftedBy = drafter;
        return fields;

        void AddClearances(string? value)
        {
            if (!string.IsNullOrEmpty(value)) clearances.Add(value!);
        }
    }

    /// <summary>"DRAFTED BY: S/S-O: G. TWOHIE", "DRAFTED BY S/S-O:GTWOHIE".</summary>
    private static bool TryValue(TextSlice line, string word, out string? value)
    {
        value = null;
        if (!line.StartsWith(word)) return false;
        var rest = line.From(line.Start + word.Length).Trim();
        if (rest.StartsWithWord("BY")) rest = rest.From(rest.Start + 2);
        rest = rest.Trim(": ");
        value = rest.IsEmpty ? null : rest.Squeeze();
        return true;
    }

    private static Dictionary<string, string> ReadAttributes(CableLayout layout)
    {
        var attributes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in layout.LinesOf(CableSegmentKind.Metadata))
        {
            int colon = line.IndexOf(':');
            if (colon <= line.Start || colon - line.Start > 60) continue;
            string name = line.To(colon).Squeeze().Trim();
            if (!attributes.ContainsKey(name)) attributes.Add(name, line.From(colon + 1).Trim().Squeeze());
        }

        return attributes;
    }
}
