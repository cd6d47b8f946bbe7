using System.Globalization;

namespace CableTools.Text;

/// <summary>Character entities that a copy from a web page left in plain text: "&amp;amp;", "&amp;quot;", "&amp;#39;".</summary>
internal static class Entity
{
    private const int Longest = 10;

    private static readonly (string Name, string Character)[] Names =
    [
        ("amp", "&"), ("quot", "\""), ("apos", "'"), ("lt", "<"), ("gt", ">"), ("nbsp", " "), ("para", ""), ("ndash", "\u2013"),
        ("mdash", "\u2014"), ("lsquo", "\u2018"), ("rsquo", "\u2019"), ("ldquo", "\u201C"), ("rdquo", "\u201D"), ("hellip", "\u2026"),
    ];

    /// <summary>Reads the entity that begins with the ampersand at <paramref name="at"/>; its length counts both ends.</summary>
    public static bool TryRead(string text, int at, int end, out string character, out int length)
    {
        character = "";
        length = 0;
        int stop = at + 1, limit = Math.Min(end, at + Longest);
        while (stop < limit && text[stop] != ';') stop++;
        if (stop >= limit || stop - at < 3) return false;
        length = stop - at + 1;
        if (text[at + 1] == '#') return TryReadNumber(text.Substring(at + 2, stop - at - 2), out character);
        foreach (var (name, value) in Names)
        {
            if (name.Length != stop - at - 1 || string.CompareOrdinal(text, at + 1, name, 0, name.Length) != 0) continue;
            character = value;
            return true;
        }

        return false;
    }

    private static bool TryReadNumber(string digits, out string character)
    {
        character = "";
        bool hex = digits[0] is 'x' or 'X';
        var style = hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        if (!int.TryParse(hex ? digits.Substring(1) : digits, style, CultureInfo.InvariantCulture, out int code)) return false;
        if (code is < 9 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF)) return false;
        character = char.ConvertFromUtf32(code);
        return true;
    }
}
