using CableTools.Fields;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Layout;

/// <summary>
/// Page numbers of a scan, alone on a line between blank ones: "2", "- 2 -". Only numbers that count up by one are pages; a figure
/// alone in a table is text.
/// </summary>
internal static class PageNumbers
{
    private const int LongestLine = 9, HighestPage = 400;

    private static readonly HashSet<int> None = [];

    public static HashSet<int> Find(LineTable lines)
    {
        List<(int Line, int Number)>? found = null;
        for (int i = 0; i < lines.Count; i++)
        {
            int length = lines[i].Length;
            if (length is 0 or > LongestLine || !lines.IsBlank(i - 1) || !lines.IsBlank(i + 1)) continue;
            if (TryRead(lines.Content(i), out int number)) (found ??= []).Add((i, number));
        }

        if (found is null || found.Count < 2) return None;
        var pages = new HashSet<int>();
        for (int i = 0; i < found.Count; i++)
        {
            bool follows = i > 0 && found[i].Number == found[i - 1].Number + 1;
            bool leads = i + 1 < found.Count && found[i + 1].Number == found[i].Number + 1;
            if (follows || leads) pages.Add(found[i].Line);
        }

        return pages;
    }

    private static bool TryRead(TextSlice line, out int number)
    {
        number = 0;
        var digits = line.Trim("-[]");
        if (digits.Length is 0 or > 3) return false;
        for (int i = 0; i < digits.Length; i++)
        {
            if (!Chars.IsDigit(digits[i])) return false;
            number = number * 10 + digits[i] - '0';
        }

        return number is > 0 and <= HighestPage;
    }
}
