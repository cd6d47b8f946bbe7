#if NET
using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace CableTools.Text;

/// <summary>
/// Searches over a stretch of a text: the one place where the two targets part. The modern one searches with vectors, the old one
/// character by character; both give the same. Every search returns an absolute offset, or -1.
/// </summary>
internal static class Scan
{
#if NET
    private static readonly SearchValues<char> LineEndValues = SearchValues.Create("\n\r");
    private static readonly SearchValues<char> DigitValues = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> PlainValues =
        SearchValues.Create(" !\"#$%'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>The first line feed or carriage return.</summary>
    public static int LineEnd(string text, int start, int end) =>
        Absolute(text.AsSpan(start, end - start).IndexOfAny(LineEndValues), start);

    /// <summary>The first figure.</summary>
    public static int Digit(string text, int start, int end) => Absolute(text.AsSpan(start, end - start).IndexOfAny(DigitValues), start);

    /// <summary>The first of two characters.</summary>
    public static int Either(char[] text, char first, char second, int start, int end) =>
        Absolute(text.AsSpan(start, end - start).IndexOfAny(first, second), start);

    /// <summary>Searches for the first of several characters.</summary>
    public static Func<string, int, int, int> AnyOf(string characters)
    {
        var values = SearchValues.Create(characters);
        return (text, start, end) => Absolute(text.AsSpan(start, end - start).IndexOfAny(values), start);
    }

    /// <summary>Searches for the first of several words, exactly as they stand, in one pass.</summary>
    public static Func<string, int, int, int> AnyWordOf(params string[] words)
    {
        var values = SearchValues.Create(words, StringComparison.Ordinal);
        return (text, start, end) => Absolute(text.AsSpan(start, end - start).IndexOfAny(values), start);
    }

    /// <summary>A character.</summary>
    public static int Of(string text, char c, int start, int end) => Absolute(text.AsSpan(start, end - start).IndexOf(c), start);

    /// <summary>The first small letter of ASCII.</summary>
    public static int Lower(string text, int start, int end) =>
        Absolute(text.AsSpan(start, end - start).IndexOfAnyInRange('a', 'z'), start);

    /// <summary>The first character outside printable ASCII.</summary>
    public static int Foreign(string text, int start, int end) =>
        Absolute(text.AsSpan(start, end - start).IndexOfAnyExceptInRange(' ', '~'), start);

    /// <summary>A word, exactly as it stands.</summary>
    public static int Word(string text, string word, int start, int end) =>
        Absolute(text.AsSpan(start, end - start).IndexOf(word.AsSpan()), start);

    /// <summary>The first character outside printable ASCII, or an ampersand.</summary>
    public static int Odd(string text, int start, int end) =>
        Absolute(text.AsSpan(start, end - start).IndexOfAnyExcept(PlainValues), start);

    /// <summary>A word of small letters of ASCII, whatever their case in the text.</summary>
    public static int AnyCase(string text, string word, int start, int end)
    {
        int reach = word.Length - 1, last = end - Vector<ushort>.Count - reach;
        if (last < start) return SlowAnyCase(text, word, start, end);
        ref ushort first = ref First(text);
        Vector<ushort> head = new(word[0]), tail = new(word[reach]), small = new(' ');
        for (int i = start; ; i += Vector<ushort>.Count)
        {
            if (i > last) i = last;
            var found = Vector.Equals(Vector.LoadUnsafe(ref first, (nuint)i) | small, head)
                & Vector.Equals(Vector.LoadUnsafe(ref first, (nuint)(i + reach)) | small, tail);
            if (found != Vector<ushort>.Zero)
            {
                int at = SlowAnyCase(text, word, i, i + Vector<ushort>.Count + reach);
                if (at >= 0) return at;
            }

            if (i == last) return -1;
        }
    }

    /// <summary>The first two blanks in a row.</summary>
    public static int Gap(string text, int start, int end)
    {
        int last = end - Vector<ushort>.Count - 1;
        if (last < start) return SlowGap(text, start, end);
        ref ushort first = ref First(text);
        var blank = new Vector<ushort>(' ');
        for (int i = start; ; i += Vector<ushort>.Count)
        {
            if (i > last) i = last;
            var one = Vector.LoadUnsafe(ref first, (nuint)i);
            var next = Vector.LoadUnsafe(ref first, (nuint)i + 1);
            var gap = Vector.Equals(one, blank) & Vector.Equals(next, blank);
            if (gap != Vector<ushort>.Zero) return SlowGap(text, i, end);
            if (i == last) return -1;
        }
    }

    /// <summary>What a line without blanks around it has in it that a block copy would get wrong, found in one pass.</summary>
    public static LineTraits Traits(string text, int start, int end)
    {
        int last = end - Vector<ushort>.Count - 1;
        if (last < start) return SlowTraits(text, start, end);

        // Each step looks at a block and at the one a character on; the last step ends with the line and overlaps the one before.
        ref ushort first = ref First(text);
        Vector<ushort> odd = Vector<ushort>.Zero, gap = odd, blank = new(' '), ampersand = new('&');
        Vector<short> low = new((short)' '), high = new((short)'{');
        for (int i = start; ; i += Vector<ushort>.Count)
        {
            if (i > last) i = last;
            var one = Vector.LoadUnsafe(ref first, (nuint)i);
            var next = Vector.LoadUnsafe(ref first, (nuint)i + 1);
            var signed = Vector.AsVectorInt16(next);
            odd |= Vector.AsVectorUInt16(Vector.LessThan(signed, low) | Vector.GreaterThan(signed, high)) | Vector.Equals(next, ampersand);
            gap |= Vector.Equals(one, blank) & Vector.Equals(next, blank);
            if (i == last) break;
        }

        var traits = gap == Vector<ushort>.Zero ? LineTraits.None : LineTraits.Gap;
        return odd != Vector<ushort>.Zero || IsOdd(text[start]) ? traits | LineTraits.Odd : traits;
    }

    /// <summary>Copies a line without traits; one with any is not copied, though characters past the place may have changed.</summary>
    public static bool TryCopyPlain(string text, int start, int end, char[] target, int at)
    {
        int last = end - start - Vector<ushort>.Count - 1;
        if (last < 0) return TrySlowCopyPlain(text, start, end, target, at);
        ref ushort from = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan(start, end - start)));
        ref ushort to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(target.AsSpan(at, end - start)));
        Vector<ushort> odd = Vector<ushort>.Zero, blank = new(' '), ampersand = new('&');
        Vector<short> low = new((short)' '), high = new((short)'{');
        for (int i = 0; ; i += Vector<ushort>.Count)
        {
            if (i > last) i = last;
            var one = Vector.LoadUnsafe(ref from, (nuint)i);
            var next = Vector.LoadUnsafe(ref from, (nuint)i + 1);
            var signed = Vector.AsVectorInt16(next);
            odd |= Vector.AsVectorUInt16(Vector.LessThan(signed, low) | Vector.GreaterThan(signed, high)) | Vector.Equals(next, ampersand);
            odd |= Vector.Equals(one, blank) & Vector.Equals(next, blank);
            Vector.StoreUnsafe(one, ref to, (nuint)i);
            if (i == last) break;
        }

        target[at + end - start - 1] = text[end - 1];
        return odd == Vector<ushort>.Zero && !IsOdd(text[start]);
    }

    /// <summary>
    /// The offsets of all line feeds, in order, into an array that grows as it must; their count, or -1 where a carriage return stands
    /// among them.
    /// </summary>
    public static int LineFeeds(string text, ref int[] offsets)
    {
        int count = 0, at = 0;
        ref ushort first = ref First(text);
        Vector256<ushort> feed = Vector256.Create((ushort)'\n'), turn = Vector256.Create((ushort)'\r');
        for (; at <= text.Length - 2 * Vector256<ushort>.Count; at += 2 * Vector256<ushort>.Count)
        {
            var one = Vector256.LoadUnsafe(ref first, (nuint)at);
            var two = Vector256.LoadUnsafe(ref first, (nuint)(at + Vector256<ushort>.Count));
            if ((Vector256.Equals(one, turn) | Vector256.Equals(two, turn)) != Vector256<ushort>.Zero) return -1;
            Vector256<ushort> low = Vector256.Equals(one, feed), high = Vector256.Equals(two, feed);
            if ((low | high) == Vector256<ushort>.Zero) continue;
            if (count + 2 * Vector256<ushort>.Count > offsets.Length) Array.Resize(ref offsets, offsets.Length * 2);
            for (uint bits = low.ExtractMostSignificantBits() | (high.ExtractMostSignificantBits() << 16); bits != 0; bits &= bits - 1)
                offsets[count++] = at + BitOperations.TrailingZeroCount(bits);
        }

        return text.AsSpan(at).Contains('\r') ? -1 : SlowLineFeeds(text, at, ref offsets, count);
    }

    /// <summary>How many bits are set.</summary>
    public static int BitCount(uint bits) => BitOperations.PopCount(bits);

    private static ref ushort First(string text) => ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));

    private static int Absolute(int found, int start) => found < 0 ? -1 : found + start;
#else
    private static readonly char[] LineEnds = ['\n', '\r'];

    /// <summary>The first line feed or carriage return.</summary>
    public static int LineEnd(string text, int start, int end) => text.IndexOfAny(LineEnds, start, end - start);

    /// <summary>The first figure.</summary>
    public static int Digit(string text, int start, int end) => First(text, start, end, '0', '9', true);

    /// <summary>The first of two characters.</summary>
    public static int Either(char[] text, char first, char second, int start, int end)
    {
        while (start < end && text[start] != first && text[start] != second) start++;
        return start < end ? start : -1;
    }

    /// <summary>Searches for the first of several characters.</summary>
    public static Func<string, int, int, int> AnyOf(string characters)
    {
        char[] values = characters.ToCharArray();
        return (text, start, end) => text.IndexOfAny(values, start, end - start);
    }

    /// <summary>Searches for the first of several words, exactly as they stand.</summary>
    public static Func<string, int, int, int> AnyWordOf(params string[] words) => (text, start, end) =>
    {
        int first = -1;
        foreach (string word in words)
        {
            int at = Word(text, word, start, first < 0 ? end : Math.Min(end, first + word.Length));
            if (at >= 0 && (first < 0 || at < first)) first = at;
        }

        return first;
    };

    /// <summary>A character.</summary>
    public static int Of(string text, char c, int start, int end) => text.IndexOf(c, start, end - start);

    /// <summary>The first small letter of ASCII.</summary>
    public static int Lower(string text, int start, int end) => First(text, start, end, 'a', 'z', true);

    /// <summary>The first character outside printable ASCII.</summary>
    public static int Foreign(string text, int start, int end) => First(text, start, end, ' ', '~', false);

    /// <summary>A word, exactly as it stands.</summary>
    public static int Word(string text, string word, int start, int end) =>
        text.IndexOf(word, start, end - start, StringComparison.Ordinal);

    /// <summary>The first character outside printable ASCII, or an ampersand.</summary>
    public static int Odd(string text, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (text[i] is < ' ' or > '~' or '&') return i;
        return -1;
    }

    /// <summary>A word of small letters of ASCII, whatever their case in the text.</summary>
    public static int AnyCase(string text, string word, int start, int end) => SlowAnyCase(text, word, start, end);

    /// <summary>The first two blanks in a row.</summary>
    public static int Gap(string text, int start, int end) => SlowGap(text, start, end);

    /// <summary>What a line without blanks around it has in it that a block copy would get wrong, found in one pass.</summary>
    public static LineTraits Traits(string text, int start, int end) => SlowTraits(text, start, end);

    /// <summary>Copies a line without traits; one with any is not copied, though characters past the place may have changed.</summary>
    public static bool TryCopyPlain(string text, int start, int end, char[] target, int at) =>
        TrySlowCopyPlain(text, start, end, target, at);

    /// <summary>
    /// The offsets of all line feeds, in order, into an array that grows as it must; their count, or -1 where a carriage return stands
    /// among them.
    /// </summary>
    public static int LineFeeds(string text, ref int[] offsets) => text.IndexOf('\r') >= 0 ? -1 : SlowLineFeeds(text, 0, ref offsets, 0);

    /// <summary>How many bits are set.</summary>
    public static int BitCount(uint bits)
    {
        int count = 0;
        for (; bits != 0; bits &= bits - 1) count++;
        return count;
    }

    private static int First(string text, int start, int end, char low, char high, bool inside)
    {
        for (int i = start; i < end; i++)
            if ((uint)(text[i] - low) <= (uint)(high - low) == inside) return i;
        return -1;
    }
#endif

    private static bool TrySlowCopyPlain(string text, int start, int end, char[] target, int at)
    {
        if (SlowTraits(text, start, end) != LineTraits.None) return false;
        text.CopyTo(start, target, at, end - start);
        return true;
    }

    private static int SlowAnyCase(string text, string word, int start, int end)
    {
        for (int i = start; i + word.Length <= end; i++)
        {
            int same = 0;
            while (same < word.Length && (text[i + same] | 0x20) == word[same]) same++;
            if (same == word.Length) return i;
        }

        return -1;
    }

    private static int SlowLineFeeds(string text, int start, ref int[] offsets, int count)
    {
        for (int at = text.IndexOf('\n', start); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            if (count == offsets.Length) Array.Resize(ref offsets, count * 2);
            offsets[count++] = at;
        }

        return count;
    }

    private static int SlowGap(string text, int start, int end)
    {
        for (int i = start; i + 1 < end; i++)
            if (text[i] == ' ' && text[i + 1] == ' ') return i;
        return -1;
    }

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
