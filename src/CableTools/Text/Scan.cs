#if NET
using System.Buffers;
#endif

namespace CableTools.Text;

/// <summary>
/// Searches over a stretch of a text: the one place where the two targets part. The modern one searches with vectors, the old one character by
/// character; both give the same. Every search returns an absolute offset, or -1.
/// </summary>
internal static class Scan
{
#if NET
    private static readonly SearchValues<char> LineEndValues = SearchValues.Create("\n\r");
    private static readonly SearchValues<char> DigitValues = SearchValues.Create("0123456789");

    /// <summary>The first line feed or carriage return.</summary>
    public static int LineEnd(string text, int start, int end) => Absolute(text.AsSpan(start, end - start).IndexOfAny(LineEndValues), start);

    /// <summary>The first figure.</summary>
    public static int Digit(string text, int start, int end) => Absolute(text.AsSpan(start, end - start).IndexOfAny(DigitValues), start);

    /// <summary>A character.</summary>
    public static int Of(string text, char c, int start, int end) => Absolute(text.AsSpan(start, end - start).IndexOf(c), start);

    /// <summary>The first small letter of ASCII.</summary>
    public static int Lower(string text, int start, int end) => Absolute(text.AsSpan(start, end - start).IndexOfAnyInRange('a', 'z'), start);

    /// <summary>The first character outside printable ASCII.</summary>
    public static int Foreign(string text, int start, int end) => Absolute(text.AsSpan(start, end - start).IndexOfAnyExceptInRange(' ', '~'), start);

    /// <summary>A word, exactly as it stands.</summary>
    public static int Word(string text, string word, int start, int end) => Absolute(text.AsSpan(start, end - start).IndexOf(word.AsSpan()), start);

    private static int Absolute(int found, int start) => found < 0 ? -1 : found + start;
#else
    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>The first line feed or carriage return.</summary>
    public static int LineEnd(string text, int start, int end) => text.IndexOfAny(LineEnds, start, end - start);

    /// <summary>The first figure.</summary>
    public static int Digit(string text, int start, int end) => First(text, start, end, '0', '9', true);

    /// <summary>A character.</summary>
    public static int Of(string text, char c, int start, int end) => text.IndexOf(c, start, end - start);

    /// <summary>The first small letter of ASCII.</summary>
    public static int Lower(string text, int start, int end) => First(text, start, end, 'a', 'z', true);

    /// <summary>The first character outside printable ASCII.</summary>
    public static int Foreign(string text, int start, int end) => First(text, start, end, ' ', '~', false);

    /// <summary>A word, exactly as it stands.</summary>
    public static int Word(string text, string word, int start, int end) => text.IndexOf(word, start, end - start, StringComparison.Ordinal);

    private static int First(string text, int start, int end, char low, char high, bool inside)
    {
        for (int i = start; i < end; i++)
            if ((uint)(text[i] - low) <= (uint)(high - low) == inside) return i;
        return -1;
    }
#endif
}
