namespace CableTools.Reading.Encodings;

/// <summary>Counts what is UTF-8 in a block of bytes and what is not (Unicode Standard, table 3-7).</summary>
internal readonly struct Utf8Scan
{
    private Utf8Scan(int sequences, int strays)
    {
        Sequences = sequences;
        Strays = strays;
    }

    /// <summary>Well-formed sequences of two bytes and more.</summary>
    public int Sequences { get; }

    /// <summary>Bytes from 80 up that belong to none.</summary>
    public int Strays { get; }

    /// <summary>Scans a block. A sequence that the block's end cuts off counts as nothing, unless the block is all there is.</summary>
    public static Utf8Scan Of(byte[] bytes, int start, int end, bool isWhole)
    {
        int sequences = 0, strays = 0;
        for (int i = start; i < end;)
        {
            byte first = bytes[i];
            if (first < 0x80)
            {
                i++;
                continue;
            }

            int length = LengthOf(first);
            int have = 1;
            while (have < length && i + have < end && IsContinuation(bytes, first, i + have, have)) have++;
            if (length > 0 && have == length)
            {
                sequences++;
                i += length;
            }
            else if (length > 0 && i + have == end && !isWhole)
            {
                break;
            }
            else
            {
                strays++;
                i++;
            }
        }

        return new Utf8Scan(sequences, strays);
    }

    private static int LengthOf(byte first) => first switch
    {
        >= 0xC2 and <= 0xDF => 2,
        >= 0xE0 and <= 0xEF => 3,
        >= 0xF0 and <= 0xF4 => 4,
        _ => 0,
    };

    /// <summary>
    /// The second byte's range is narrower where the first would allow an overlong form, a surrogate or more than U+10FFFF.
    /// </summary>
    private static bool IsContinuation(byte[] bytes, byte first, int at, int index)
    {
        byte b = bytes[at];
        if (b is < 0x80 or > 0xBF) return false;
        if (index > 1) return true;
        return first switch
        {
            0xE0 => b >= 0xA0,
            0xED => b <= 0x9F,
            0xF0 => b >= 0x90,
            0xF4 => b <= 0x8F,
            _ => true,
        };
    }
}
