using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>
/// The E.O. line's label: "E.O. 12958:", "EO 12958", "E.O.: 12958", known by its two letters or by the order's number ("F.0. l2958"); or
/// the instruction on a line of its own, "DECL: ...".
/// </summary>
internal static class OrderLabel
{
    private const int LongestLabel = 10, LongestMisspelt = 7, ColonWithin = 12;

    private static readonly string[] Orders = [.. ExecutiveOrder.All.Select(order => order.Number)];

    public static bool TryRead(TextSlice rest, bool repairs, out LabelMark mark)
    {
        mark = default;
        char first = Chars.ToUpper(rest[0]);
        if (first == 'D')
        {
            if (!rest.StartsWith("DECL:") && !rest.StartsWith("DECLAS:") && !rest.StartsWith("DECLASSIFY ON")
                && !rest.StartsWith("DECL ON:")) return false;
            mark = new LabelMark(HeadingLabels.Declassification, rest.Start, rest.Start, rest.Start, null);
            return true;
        }

        if (rest.StartsWith("E.O. ") && ReadNumber(rest.From(rest.Start + 5), false) is not null)
        {
            mark = new LabelMark(HeadingLabels.Declassification, rest.Start, rest.Start + 5, rest.Start + 5, null);
            return true;
        }

        bool exact = first == 'E';
        if (!exact && !(repairs && first is 'F' or 'C' or 'B' or '3')) return false;
        exact &= ReadLetters(rest, out int end, out bool zero);
        if (zero && !repairs) return false;
        if (TryNumber(rest, end - rest.Start, repairs, exact, out int number))
        {
            bool damaged = !exact || zero;
            if (damaged && !repairs) return false;
            mark = new LabelMark(HeadingLabels.Declassification, rest.Start, number, number, damaged ? "E.O." : null);
            return true;
        }

        if (!exact || (Scan.Of(rest.Source, ':', rest.Start, rest.Start + Math.Min(rest.Length, ColonWithin)) < 0
            && !Chars.IsDigit(rest.From(end).Trim(".: ")[0]))) return false;
        mark = new LabelMark(HeadingLabels.Declassification, rest.Start, end, end, zero ? "E.O." : null);
        return true;
    }

    /// <summary>E and O with stops, commas or blanks between; <paramref name="zero"/> where a zero stands for the O.</summary>
    private static bool ReadLetters(TextSlice rest, out int end, out bool zero)
    {
        int at = 1;
        while (rest[at] is '.' or ' ' or ',') at++;
        zero = rest[at] is '0' or 'D' or 'Q';
        bool found = at <= 4 && (rest[at] is 'O' or 'o' || zero) && !Chars.IsLetterOrDigit(rest[at + 1]);

        // "EO12958": the number right behind; "E012958" has a zero for the letter.
        if (!found && at <= 4 && (rest[at] is 'O' or 'o' || zero)) found = ReadNumber(rest.From(rest.Start + at + 1), true) is not null;
        at++;
        if (rest[at] == '.') at++;
        end = rest.Start + at;
        return found;
    }

    /// <summary>The number of a known order within the first characters, few letters before it.</summary>
    private static bool TryNumber(TextSlice rest, int from, bool repairs, bool exact, out int number)
    {
        int letters = 0, longest = exact ? LongestLabel : LongestMisspelt;
        number = 0;
        for (int at = exact ? from : 0; at <= longest + (exact ? from : 0); at++)
        {
            if (rest[at] == '\0') return false;
            if (ReadNumber(rest.From(rest.Start + at), repairs) is not null && (at == 0 || !Chars.IsDigit(rest[at - 1])))
            {
                number = rest.Start + at;
                return at > 0;
            }

            if (Chars.IsLetterOrDigit(rest[at]) && ++letters > (exact ? 1 : 3)) return false;
        }

        return false;
    }

    /// <summary>
    /// The five digits of a known executive order, letters in their places read as digits; null where another number stands.
    /// </summary>
    public static string? ReadNumber(TextSlice at, bool repairs)
    {
        if (at.Length < 5 || Confusions.Digit(at[0], repairs) != 1 || Chars.IsDigit(at[5])) return null;
        foreach (string order in Orders)
        {
            int same = 0, exact = 0;
            while (same < 5 && Confusions.Digit(at[same], repairs) == order[same] - '0')
            {
                if (at[same] == order[same]) exact++;
                same++;
            }

            if (same == 5 && exact >= 3) return order;
        }

        return null;
    }
}
