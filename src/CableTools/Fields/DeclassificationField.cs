using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// The E.O. line: "E.O." number ":" ["DECL:"] instruction. Orders 11652 and 12065 have no DECL ("GDS", "RDS-1 8/29/85"). Dates stand as
/// month/day/year, or year/month/day, or in words; a two-digit year lies in this century from 1990 on.
/// </summary>
internal static class DeclassificationField
{
    private static readonly string[] Marks = ["DECLASSIFY ON", "DECLASSIFIED ON", "DECLASS", "DECLASSIFY", "DECLL", "DECL ON", "DECL", "DELC", "DEC"];

    public static Parsed<DeclassificationInstruction?> Read(CableLayout layout)
    {
        var diagnostics = new DiagnosticBag(layout.Options);
        var lines = layout.LinesOf(CableSegmentKind.Declassification).ToList();
        if (lines.Count == 0) return new(null);
        int start = lines[0].Start, length = lines[lines.Count - 1].End - start;
        var flat = FlatText.Join(lines);
        var text = flat.Slice.Trim("*_#>\\- ");
        var rest = SkipOrder(text, flat, diagnostics, out string? order);
        rest = rest.Trim(".:;,*- ");
        while (SkipMark(ref rest)) { }
        string? instruction = rest.IsEmpty ? null : rest.Trim("*_").ToString();
        return new(new DeclassificationInstruction(order, DateText.Find(rest, out var date) ? date : null, instruction, start, length), diagnostics.Items);
    }

    private static TextSlice SkipOrder(TextSlice text, FlatText flat, DiagnosticBag diagnostics, out string? order)
    {
        order = null;
        for (int at = 0; at < Math.Min(text.Length, 14); at++)
        {
            var digits = text.From(text.Start + at);
            if (at > 0 && Chars.IsLetterOrDigit(text[at - 1]) && !(Chars.IsLetter(text[at - 1]) && at < 4)) continue;
            if (HeadingLabel.ReadOrderNumber(digits) is not { } number) continue;
            string written = digits.To(digits.Start + 5).ToString();
            if (number != written)
            {
                var (start, length) = flat.RangeOf(digits.Start, digits.Start + 5);
                if (!diagnostics.Repair(DiagnosticCode.ExecutiveOrderRepaired, "executive order", written, number, start, length)) number = written;
            }

            order = number;
            return digits.From(digits.Start + 5);
        }

        // A number of no order we know, or none: what follows "E.O." up to the colon.
        int end = text.StartsWith("DECL") ? 0 : Math.Max(text.IndexOf(':') - text.Start, text.StartsWith("E.O.") ? 4 : 2);
        int first = -1;
        for (int i = 0; i < Math.Min(text.Length, 14); i++)
        {
            if (!Chars.IsDigit(text[i])) continue;
            first = i;
            break;
        }

        if (first >= 0 && first < 10)
        {
            int last = first;
            while (Chars.IsDigit(text[last])) last++;
            if (last - first == 5)
            {
                order = text.Between(text.Start + first, text.Start + last).ToString();
                return text.From(text.Start + last);
            }
        }

        return end <= 0 ? text : text.From(text.Start + Math.Min(end, text.Length));
    }

    private static bool SkipMark(ref TextSlice rest)
    {
        foreach (string mark in Marks)
        {
            if (!rest.StartsWith(mark) || Chars.IsLetter(rest[mark.Length])) continue;
            rest = rest.From(rest.Start + mark.Length).Trim(".:;,*- ");
            return true;
        }

        return false;
    }
}
