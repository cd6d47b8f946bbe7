namespace CableTools.Reading.Csv;

/// <summary>
/// The start of a record of the dump, looked for from a block's end: a line that begins with a number and a date, each in quotes, at which
/// <see cref="CsvReader"/> begins a record whatever came before.
/// </summary>
internal static class CsvRecordStart
{
    /// <summary>Characters from a start that tell it.</summary>
    public const int Length = 32;

    /// <summary>Where the last record starts that the block shows whole as far as it is told by; 0 where none does.</summary>
    public static int Last(byte[] block, int count)
    {
        for (int at = count - Length; at > 0; at--)
        {
            at = Array.LastIndexOf(block, (byte)'\n', at - 1) + 1;
            if (at <= 0) return 0;
            if (Is(block, at)) return at;
        }

        return 0;
    }

    private static bool Is(byte[] block, int start)
    {
        if (block[start] != '"') return false;
        int at = start + 1;
        while (at < start + 9 && IsDigit(block[at])) at++;
        if (at == start + 1 || block[at] != '"' || block[at + 1] != ',' || block[at + 2] != '"') return false;
        int separators = 0, digits = 0;
        for (at += 3; at < start + Length && (IsDigit(block[at]) || block[at] is (byte)'/' or (byte)'-'); at++)
        {
            if (IsDigit(block[at])) digits++;
            else separators++;
        }

        return separators == 2 && digits >= 4;
    }

    private static bool IsDigit(byte b) => b is >= (byte)'0' and <= (byte)'9';
}
