using System.Globalization;
using System.Net;
using System.Text;
using CableTools.Reading.Encodings;

namespace CableTools.Reading.Html;

/// <summary>
/// Character references, "&amp;amp;", "&amp;#x000A;", "&amp;#182;". One that is none stays as it stands: cables are full of lone
/// ampersands.
/// </summary>
internal static class HtmlEntity
{
    private const int Longest = 12;

    /// <summary>Appends a stretch of a page with its references decoded.</summary>
    public static void Append(StringBuilder text, string page, int start, int end)
    {
        while (start < end)
        {
            int at = page.IndexOf('&', start, end - start);
            if (at < 0) break;
            text.Append(page, start, at - start);
            start = TryAppendReference(text, page, at, end, out int next) ? next : at + 1;
            if (start == at + 1) text.Append('&');
        }

        text.Append(page, start, end - start);
    }

    /// <summary>A string with its references decoded.</summary>
    public static string Decode(string value)
    {
        var text = new StringBuilder(value.Length);
        Append(text, value, 0, value.Length);
        return text.ToString();
    }

    private static bool TryAppendReference(StringBuilder text, string page, int at, int end, out int next)
    {
        int stop = at + 1, limit = Math.Min(end, at + Longest);
        while (stop < limit && page[stop] != ';') stop++;
        next = stop + 1;
        if (stop == limit || stop == at + 1) return false;
        if (page[at + 1] == '#') return TryAppendNumber(text, page.Substring(at + 2, stop - at - 2));
        string written = page.Substring(at, next - at);
        string decoded = WebUtility.HtmlDecode(written);
        if (decoded == written) return false;
        text.Append(decoded);
        return true;
    }

    /// <summary>Numbers 128 to 159 mean the characters of Windows-1252, as in every browser (HTML standard, 13.2.5.80).</summary>
    private static bool TryAppendNumber(StringBuilder text, string digits)
    {
        bool isHex = digits.Length > 0 && digits[0] is 'x' or 'X';
        if (!int.TryParse(isHex ? digits.Substring(1) : digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
            CultureInfo.InvariantCulture, out int code)) return false;
        if (code is <= 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF)) text.Append('\uFFFD');
        else if (code is >= 0x80 and <= 0x9F) text.Append(Windows1252.ToChar((byte)code));
        else text.Append(char.ConvertFromUtf32(code));
        return true;
    }
}
