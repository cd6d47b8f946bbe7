#if NET
using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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
    private static readonly SearchValues<char> PlainValues =
        SearchValues.Create(" !\"#$%'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

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

    /// <summary>The first character outside printable ASCII, or an ampersand.</summary>
    public static int Odd(string text, int start, int end) => Absolute(text.AsSpan(start, end - start).IndexOfAnyExcept(PlainValues), start);

    /// <summary>What a line without blanks around it has in it that a block copy would get wrong, found in one pass.</summary>
    public static LineTraits Traits(string text, int start, int end)
    {
        int length = end - start;
        if (length <= Vector128<ushort>.Count || !Vector128.IsHardwareAccelerated) return SlowTraits(text, start, end);

        // Each step looks at eight characters and at the ones after each; the last step ends with the line and overlaps the one before.
        ref ushort first = ref System.Runtime.CompilerServices.Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan(start, length)));
        Vector128<ushort> odd = Vector128<ushort>.Zero, gap = odd, blank = Vector128.Create((ushort)' ');
        int last = length - Vector128<ushort>.Count - 1;
        for (int i = 0; ; i += Vector128<ushort>.Count)
        {
            if (i > last) i = last;
            var one = Vector128.LoadUnsafe(ref first, (nuint)i);
            var next = Vector128.LoadUnsafe(ref first, (nuint)i + 1);
            odd |= Vector128.LessThan(next.AsInt16(), Vector128.Create((short)' ')).AsUInt16() | Vector128.GreaterThan(next.AsInt16(), Vector128.Create((short)'{')).AsUInt16()
                | Vector128.Equals(next, Vector128.Create((ushort)'&'));
            gap |= Vector128.Equals(one & next, blank) & Vector128.Equals(one | next, blank);
            if (i == last) break;
        }

        var traits = gap == Vector128<ushort>.Zero ? LineTraits.None : LineTraits.Gap;
        return odd != Vector128<ushort>.Zero || IsOdd(text[start]) ? traits | LineTraits.Odd : traits;
    }

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

    /// <summary>The first character outside printable ASCII, or an ampersand.</summary>
    public static int Odd(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (text[i] is < ' ' or > '~' or '&') return i;
        return -1;
    }

    /// <summary>What a line without blanks around it has in it that a block copy would get wrong, found in one pass.</summary>
    public static LineTraits Traits(string text, int start, int end) => SlowTraits(text, start, end);

    private static int First(string text, int start, int end, char low, char high, bool inside)
    {
        for (int i = start; i < end; i++)
            if ((uint)(text[i] - low) <= (uint)(high - low) == inside) return i;
        return -1;
    }
#endif

    private static LineTraits SlowTraits(string text, int start, int end)
    {
        var traits = LineTraits.None;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c == ' ' && i + 1 < end && text[i + 1] == ' ') traits |= LineTraits.Gap;
            else if (IsOdd(c)) traits |= LineTraits.Odd;
        }

        return traits;
    }

    /// <summary>What lies above the small letters, brace, bar and tilde, is as rare as what is not ASCII, and is counted with it.</summary>
    private static bool IsOdd(char c) => c is < ' ' or > '{' or '&';
}
