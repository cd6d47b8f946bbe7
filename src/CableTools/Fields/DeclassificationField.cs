using System.Globalization;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// The E.O. line: "E.O." number ":" ["DECL:"] instruction (5 FAH-2 H-328). Orders 11652 and 12065 have no DECL ("GDS", "RDS-1 8/29/85").
/// Dates stand as month/day/year, or year/month/day, or in words.
/// </summary>
internal static class DeclassificationField
{
    private const int OrderWithin = 14, LongestLetters = 4;

    private static readonly string[] Marks = ["DECLASSIFY ON", "DECLASSIFIED ON", "DECLASS", "DECLASSIFY", "DECL ON", "DECL"];

    private static readonly Lexicon<bool> MisspeltMarks = new([("DECL", true), ("DECLASS", true), ("DECLASSIFY", true)], shortest: 4);

    public static Parsed<DeclassificationInstruction?> Read(CableLayout layout)
    {
        var log = new RepairLog(layout.Repairs);
        var lines = layout.LinesOf(CableSegmentKind.Declassification).ToList();
        if (lines.Count == 0) return new(null);
        int start = lines[0].Start, length = lines[lines.Count - 1].End - start;
        var flat = FlatText.Join(lines);
        var text = flat.Slice.Trim("*_#>\\-| ");
        var rest = SkipOrder(text, flat, log, out string? order).Trim(".:;,*-| ");
        while (SkipMark(ref rest, flat, log))
        {
        }

        string? instruction = rest.IsEmpty ? null : rest.Trim("*_").ToString();
        DateTime? date = DateText.TryFind(rest, layout.Repairs, out var found) ? found.Date : null;
        if (date is { } day && found.IsDamaged)
        {
            var place = flat.RangeOf(found.Start, found.End);
            log.Repaired(DiagnosticCode.DeclassificationRepaired, "declassification date", rest.Between(found.Start, found.End).ToString(),
                day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture), place.Start, place.Length);
        }

        if (date is null && LooksLikeDate(rest))
        {
            var place = flat.RangeOf(rest.Start, rest.End);
            log.Add(DiagnosticCode.FieldUnreadable, "the date of declassification: expected month, day and year", place.Start,
                place.Length);
        }

        if (order is null
            && instruction is null) log.Add(DiagnosticCode.FieldUnreadable,
            "the E.O. line: expected an order's number, or a date or event of declassification", start, length);
        return new(new DeclassificationInstruction(order, date, instruction, start, length), log.Items);
    }

    private static TextSlice SkipOrder(TextSlice text, FlatText flat, RepairLog log, out string? order)
    {
        order = null;
        for (int at = 0; at < Math.Min(text.Length, OrderWithin); at++)
        {
            if (at > 0 && Chars.IsLetterOrDigit(text[at - 1]) && !(Chars.IsLetter(text[at - 1]) && at < LongestLetters)) continue;
            var digits = text.From(text.Start + at);
            if (OrderLabel.ReadNumber(digits, log.Repairs) is not { } known) continue;
            var written = digits.To(digits.Start + 5);
            if (!written.Equals(known))
            {
                var (start, length) = flat.RangeOf(written.Start, written.End);
                log.Repaired(DiagnosticCode.ExecutiveOrderRepaired, "executive order", written.ToString(), known, start, length);
            }

            order = known;
            return digits.From(written.End);
        }

        // A number of no order we know, or none: what follows "E.O." up to the colon.
        int first = 0;
        while (first < Math.Min(text.Length, OrderWithin) && !Chars.IsDigit(text[first])) first++;
        int last = first;
        while (Chars.IsDigit(text[last])) last++;
        var behind = text.From(text.Start + last);
        string number = text.Between(text.Start + first, behind.Start).ToString();
        if (first < OrderWithin - LongestLetters && number.Length == 5)
        {
            order = number;
            return behind;
        }

        // "E.O. 1258:", and no letters or dates.
        bool alone = first is > 0 and <= LongestLetters + 1 && !Chars.IsLetter(behind[0]) && behind[0] is not ('/' or '-');
        if (log.Repairs && alone && number.Length == 4 && OrderLacking(number) is { } whole)
        {
            var (start, length) = flat.RangeOf(text.Start + first, behind.Start);
            log.Repaired(DiagnosticCode.ExecutiveOrderRepaired, "executive order", number, whole, start, length);
            order = whole;
            return behind;
        }

        int end = text.StartsWith("DECL") ? 0 : Math.Max(text.IndexOf(':') - text.Start, text.StartsWith("E.O.") ? 4 : 2);
        return end <= 0 ? text : text.From(text.Start + Math.Min(end, text.Length));
    }

    /// <summary>The order whose number lacks a digit, "1258"; null where it is that of none or of several.</summary>
    private static string? OrderLacking(string written)
    {
        string? only = null;
        foreach (var known in ExecutiveOrder.All)
        {
            if (!Spelling.Lacks(written, known.Number)) continue;
            if (only is not null) return null;
            only = known.Number;
        }

        return only;
    }

    /// <summary>"05/12/216": three numbers with strokes between, which a date would be.</summary>
    private static bool LooksLikeDate(TextSlice rest)
    {
        int parts = 1, digits = 0;
        for (int i = 0; Chars.IsDigit(rest[i]) || rest[i] == '/'; i++)
        {
            if (rest[i] == '/') parts++;
            else digits++;
        }

        return parts == 3 && digits >= 4;
    }

    private static bool SkipMark(ref TextSlice rest, FlatText flat, RepairLog log)
    {
        foreach (string mark in Marks)
        {
            if (!rest.StartsWith(mark) || Chars.IsLetter(rest[mark.Length])) continue;
            rest = rest.From(rest.Start + mark.Length).Trim(".:;,*- ");
            return true;
        }

        int length = 0;
        while (Chars.IsLetterOrDigit(rest[length])) length++;
        var word = rest.To(rest.Start + length);
        if (!log.Repairs || rest[length] != ':' || length < 3 || !MisspeltMarks.TryRepair(word, out _, out string? meant)) return false;
        var (start, place) = flat.RangeOf(word.Start, word.End);
        log.Repaired(DiagnosticCode.DeclassificationRepaired, "mark", word.ToString(), meant!, start, place);
        rest = rest.From(word.End).Trim(".:;,*- ");
        return true;
    }
}
