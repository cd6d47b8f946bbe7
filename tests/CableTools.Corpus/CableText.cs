using System.Globalization;
using System.Text;

namespace CableTools.Corpus;

/// <summary>Sets a cable as a communications center would: format lines, heading, numbered paragraphs, lines of 65 letters.</summary>
internal static class CableText
{
    public static string Set(InventedCable cable, Draft draft, Chance chance)
    {
        var text = new StringBuilder();
        Envelope(text, cable, draft, chance);
        string level = cable.Classification switch
        {
            Classification.Secret => "S E C R E T",
            Classification.Confidential => "C O N F I D E N T I A L",
            _ => "UNCLAS",
        };
        string section = cable.Section.Count > 1
            ? FormattableString.Invariant($" SECTION {cable.Section.Number:D2} OF {cable.Section.Count:D2}") : "";
        text.Append(CultureInfo.InvariantCulture, $"{level}{section} {draft.Post} {draft.Serial:D6}\n\nSIPDIS\n\n");
        Heading(text, cable, draft);
        for (int i = 0; i < cable.Paragraphs.Count; i++)
        {
            var paragraph = cable.Paragraphs[i];
            string label = paragraph.Label is null ? "" : paragraph.Label + ": ",
                end = paragraph.Label is "SUMMARY" or "COMMENT" ? $"  END {paragraph.Label}." : "";
            Wrap(text, FormattableString.Invariant($"{cable.FirstNumber + i}. ({paragraph.Marking}) {label}{paragraph.Text}{end}"));
            text.Append('\n');
        }

        if (cable.Signature is not null) text.Append(cable.Signature).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"BT\n#{draft.Serial:D4}\n\nNNNN\n");
        return text.ToString();
    }

    public static string Address(string post) => post == "STATE" ? "SECSTATE WASHDC" : "AMEMBASSY " + post;

    private static void Envelope(StringBuilder text, InventedCable cable, Draft draft, Chance chance)
    {
        string prosign = cable.Precedence switch { Precedence.Immediate => "O", Precedence.Priority => "P", _ => "R" };
        string word = cable.Precedence switch { Precedence.Immediate => " IMMEDIATE", Precedence.Priority => " PRIORITY", _ => "" };
        char letter = cable.Classification switch { Classification.Secret => 'S', Classification.Confidential => 'C', _ => 'U' };
        text.Append(CultureInfo.InvariantCulture,
            $"VZCZCXRO{chance.Between(1000, 9999)}\n{prosign}{prosign} "
                + $"{string.Join(' ', draft.To.Select(Indicator).Order(StringComparer.Ordinal))}\n");
        text.Append(CultureInfo.InvariantCulture,
            $"DE {Indicator(draft.Post)} #{draft.Serial:D4} {draft.Date.DayOfYear:D3}{draft.Date:HHmm}\n"
                + $"{(letter == 'U' ? "ZNR" : "ZNY")} {new string(letter, 5)} ZZH\n");
        text.Append(CultureInfo.InvariantCulture,
            $"{prosign} {draft.Date:ddHHmm}Z {draft.Date.ToString("MMM yy", CultureInfo.InvariantCulture).ToUpperInvariant()}\n");
        text.Append(CultureInfo.InvariantCulture, $"FM {cable.From}\n");
        Addressees(text, "TO ", draft.To, word, chance);
        Addressees(text, "INFO ", draft.Info, "", chance);
        text.Append("BT\n");
    }

    private static void Addressees(StringBuilder text, string prosign, List<string> posts, string precedence, Chance chance)
    {
        for (int i = 0; i < posts.Count; i++)
            text.Append(CultureInfo.InvariantCulture,
                $"{(i == 0 ? prosign : "")}{Indicator(posts[i])}/{Address(posts[i])}{precedence} {chance.Between(100, 9999):D4}\n");
    }

    private static void Heading(StringBuilder text, InventedCable cable, Draft draft)
    {
        bool isClassified = cable.Classification > Classification.Unclassified;
        text.Append(isClassified ? FormattableString.Invariant($"E.O. 12958: DECL: {draft.Date.AddYears(10):MM/dd/yyyy}\n")
            : "E.O. 12958: N/A\n");
        text.Append("TAGS: ").AppendJoin(", ", cable.Tags).Append('\n');
        Wrap(text, $"SUBJECT: {(isClassified ? "(U) " : "")}{cable.Subject}");
        text.Append('\n');
        for (int i = 0; i < cable.References.Count; i++)
        {
            string label = cable.References.Count == 1 ? "" : FormattableString.Invariant($"{(char)('A' + i)}. ");
            text.Append(i == 0 ? "REF: " : "     ").Append(label).Append(Cited(cable.References[i], draft.Date.Year)).Append('\n');
        }

        if (cable.References.Count > 0) text.Append('\n');
        if (isClassified) text.Append("Classified By: DCM Orrin Fallow for reasons 1.4 (b) and (d).\n\n");
    }

    // The year stands before a cable of another year only.
    private static string Cited(string id, int year)
    {
        int digits = id.Length;
        while (char.IsAsciiDigit(id[digits - 1])) digits--;
        string cited = id[..2], post = id[2..digits], serial = id[digits..];
        return cited == FormattableString.Invariant($"{year % 100:D2}") ? $"{post} {serial}" : $"{cited} {post} {serial}";
    }

    private static string Indicator(string post) => Post.Find(post)!.RoutingIndicator!;

    private static void Wrap(StringBuilder text, string paragraph)
    {
        int length = 0;
        foreach (string word in paragraph.Split(' '))
        {
            if (length > 0 && length + 1 + word.Length > 65)
            {
                text.Append('\n');
                length = 0;
            }

            if (length > 0) text.Append(' ');
            text.Append(word);
            length += (length > 0 ? 1 : 0) + word.Length;
        }

        text.Append('\n');
    }
}
