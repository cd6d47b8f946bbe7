using System.Runtime.CompilerServices;

namespace CableTools.Text;

/// <summary>Character classes of cable text. ASCII first: cables were sent in a five-bit, later a seven-bit code.</summary>
internal static class Chars
{
    /// <summary>Blanks, tabs, form feeds, no-break blanks, zero-width marks and the byte order mark.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) => c <= ' ' || (c > '~' && IsRareBlank(c));

    private static bool IsRareBlank(char c) =>
        c is '\u00A0' or (>= '\u2000' and <= '\u200D') or '\u2028' or '\u2029' or '\u3000' or '\uFEFF';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsDigit(char c) => (uint)(c - '0') <= 9;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsUpper(char c) => (uint)(c - 'A') <= 25 || (c > 127 && char.IsUpper(c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLower(char c) => (uint)(c - 'a') <= 25 || (c > 127 && char.IsLower(c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(char c) => (uint)((c | 0x20) - 'a') <= 25 || (c > 127 && char.IsLetter(c));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 25;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char ToUpper(char c) => (uint)(c - 'a') <= 25 ? (char)(c - 32) : c <= 127 ? c : char.ToUpperInvariant(c);

    /// <summary>Whether two characters are one letter in either case of ASCII, or the same.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool AreAlike(char a, char b) => a == b || ((a ^ b) == 0x20 && IsAsciiLetter(a));

    /// <summary>The letters and figures of a text, in upper case: the form in which names are compared.</summary>
    public static string Squeeze(string text, int start, int length)
    {
        var letters = new char[length];
        int count = 0;
        for (int i = start; i < start + length; i++)
            if (char.IsLetterOrDigit(text[i])) letters[count++] = Upper(text[i]);
        return new string(letters, 0, count);
    }

    /// <summary>A letter of ASCII in upper case; anything else is itself.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Upper(char c) => (uint)(c - 'a') <= 25 ? (char)(c - 32) : c;

    /// <summary>What pilcrows became: the sign itself, a lost character, or what Markdown and TeX made of it.</summary>
    public static bool IsPilcrow(char c) => c is '\u00B6' or '\uFFFD' or '\u204B' or '\u0086';

    /// <summary>Ends a sentence, perhaps before a closing quote or bracket.</summary>
    public static bool EndsSentence(char c) =>
        c is '.' or '?' or '!' or ':' or ';' or '"' or '\'' or ')' or ']' or '\u201D' or '\u2019' or '*' or '>';

    /// <summary>A digit, or the letter that transcription puts in a digit's place; -1 for anything else.</summary>
    public static int DigitValue(char c, out bool repaired)
    {
        repaired = false;
        if (IsDigit(c)) return c - '0';
        repaired = true;
        switch (c)
        {
            case 'O' or 'o' or 'Q' or 'D': return 0;
            case 'l' or 'I' or 'i' or '|' or '!': return 1;
            case 'Z' or 'z': return 2;
            case 'S' or 's': return 5;
            case 'B': return 8;
            default: return -1;
        }
    }
}
