using System.Text;

namespace CableTools.Reading.Encodings;

/// <summary>
/// The encoding of a text, told from its first block: a byte order mark, zero bytes at every second place, well-formed UTF-8, else
/// Windows-1252.
/// </summary>
internal sealed class TextEncoding
{
    // A carriage return and the like are text; of the other control characters a text may have a few.
    private const int ControlsPerThousand = 30;

    private TextEncoding(Encoding encoding, string name, int preamble)
    {
        Encoding = encoding;
        Name = name;
        Preamble = preamble;
    }

    /// <summary>Decodes without ever throwing.</summary>
    public Encoding Encoding { get; }

    /// <summary>"utf-8", "utf-16", "utf-16BE", "utf-32", "windows-1252".</summary>
    public string Name { get; }

    /// <summary>Whether each character of ASCII is one byte, and no other character has that byte in it.</summary>
    public bool KeepsAscii => ReferenceEquals(Encoding, LosslessUtf8.Instance) || ReferenceEquals(Encoding, Windows1252.Instance);

    /// <summary>Length of the byte order mark.</summary>
    public int Preamble { get; }

    /// <summary>Detects the encoding; null where the bytes are no text.</summary>
    /// <param name="bytes">The block.</param>
    /// <param name="count">How much of it counts.</param>
    /// <param name="isWhole">Whether the block is all there is.</param>
    public static TextEncoding? Detect(byte[] bytes, int count, bool isWhole)
    {
        if (Begins(bytes, count, 0xEF, 0xBB, 0xBF)) return new TextEncoding(LosslessUtf8.Instance, "utf-8", 3);
        if (Begins(bytes, count, 0xFF, 0xFE, 0, 0)) return new TextEncoding(Encoding.UTF32, "utf-32", 4);
        if (Begins(bytes, count, 0xFF, 0xFE)) return new TextEncoding(Encoding.Unicode, "utf-16", 2);
        if (Begins(bytes, count, 0xFE, 0xFF)) return new TextEncoding(Encoding.BigEndianUnicode, "utf-16BE", 2);
        if (Begins(bytes, count, (byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-')) return null;
        if (Array.IndexOf(bytes, (byte)0, 0, count) >= 0) return DetectUtf16(bytes, count);
        if (Controls(bytes, 0, count, 1) * 1000 > count * ControlsPerThousand) return null;
        var scan = Utf8Scan.Of(bytes, 0, count, isWhole);

        // A text put together of copies of both kinds is what most of it is; the rest of it the decoder reads byte by byte.
        return scan.Strays == 0 || scan.Sequences > scan.Strays
            ? new TextEncoding(LosslessUtf8.Instance, "utf-8", 0)
            : new TextEncoding(Windows1252.Instance, "windows-1252", 0);
    }

    /// <summary>Cables are written in Latin letters: as UTF-16 nearly every second byte is zero, and none of the others.</summary>
    private static TextEncoding? DetectUtf16(byte[] bytes, int count)
    {
        int even = 0, odd = 0, pairs = count / 2;
        for (int i = 0; i + 1 < count; i += 2)
        {
            if (bytes[i] == 0) even++;
            if (bytes[i + 1] == 0) odd++;
        }

        if (odd >= pairs * 0.7 && even == 0 && Controls(bytes, 0, count, 2) * 1000 <= pairs * ControlsPerThousand)
            return new TextEncoding(Encoding.Unicode, "utf-16", 0);
        if (even >= pairs * 0.7 && odd == 0 && Controls(bytes, 1, count, 2) * 1000 <= pairs * ControlsPerThousand)
            return new TextEncoding(Encoding.BigEndianUnicode, "utf-16BE", 0);
        return null;
    }

    private static long Controls(byte[] bytes, int start, int end, int step)
    {
        long controls = 0;
        for (int i = start; i < end; i += step)
            if (bytes[i] < 0x20 && bytes[i] is not (>= 0x07 and <= 0x0D or 0x1A or 0x1B)) controls++;
        return controls;
    }

    private static bool Begins(byte[] bytes, int count, params byte[] mark)
    {
        if (count < mark.Length) return false;
        for (int i = 0; i < mark.Length; i++)
            if (bytes[i] != mark[i]) return false;
        return true;
    }
}
