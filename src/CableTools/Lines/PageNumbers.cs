using CableTools.Text;

namespace CableTools.Lines;

/// <summary>
/// Page numbers of a scan, alone on a line between blank ones: "2", "- 2 -". Only numbers that count up by one are pages; a number
/// alone in a table is text.
/// </summary>
internal static class PageNumbers
{
    private const int HighestPage = 400;

    public static void Confirm(LineVerdicts verdicts)
    {
        int previous = -1, previousNumber = 0;
        foreach (int i in verdicts.Marked)
        {
            if (verdicts[i] is not (LineKind.Figure or LineKind.PageNumber) || verdicts[i - 1] != LineKind.Blank
                || verdicts[i + 1] != LineKind.Blank) continue;
            if (!TryRead(verdicts.Lines.Content(i), out int number)) continue;
            if (previous >= 0 && number == previousNumber + 1)
            {
                verdicts.Confirm(previous, LineKind.PageNumber);
                verdicts.Confirm(i, LineKind.PageNumber);
            }

            (previous, previousNumber) = (i, number);
        }
    }

    private static bool TryRead(TextSlice line, out int number)
    {
        number = 0;
        var digits = line.Trim("-[]");
        if (digits.Length is 0 or > 3) return false;
        for (int i = 0; i < digits.Length; i++) number = number * 10 + digits[i] - '0';
        return number is > 0 and <= HighestPage;
    }
}
