#if NET
using System.Globalization;
using System.Text;

namespace CableTools.Reading.Json;

/// <summary>Halves of characters: a cable's text may hold one, UTF-8 cannot, and an escape in JSON can.</summary>
internal static class Surrogates
{
    public static bool HasLone(string text)
    {
        for (int i = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < text.Length; i++)
            if (IsLone(text, i)) return true;
        return false;
    }

    /// <summary>The text with each half written as an escape.</summary>
    public static string EscapeLone(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (int i = 0; i < text.Length; i++)
        {
            if (IsLone(text, i)) escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:x4}");
            else escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    private static bool IsLone(string text, int i) =>
        char.IsHighSurrogate(text[i]) ? i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1])
        : char.IsLowSurrogate(text[i]) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
}
#endif
