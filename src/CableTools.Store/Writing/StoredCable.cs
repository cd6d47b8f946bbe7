using System.IO.Compression;
using System.Text;
using CableTools.Reading.Containers;
using CableTools.Reading.Json;

namespace CableTools.Store.Writing;

/// <summary>
/// A cable as the index keeps it: its text, packed, and what else it was made from, so that it comes out as it went in. The text has a
/// checksum, so that it comes out right or not at all.
/// </summary>
internal static class StoredCable
{
    private const byte Utf8 = 8, Utf16 = 16;

    private static readonly UTF8Encoding Strict = new(false, true);

    public static byte[] Pack(string text)
    {
        var packed = new MemoryStream(text.Length / 2 + 64);
        byte[] bytes;
        try
        {
            bytes = Strict.GetBytes(text);
            packed.WriteByte(Utf8);
        }
        catch (EncoderFallbackException)
        {
            // Half a surrogate, which UTF-8 has no form for.
            bytes = Encoding.Unicode.GetBytes(text);
            packed.WriteByte(Utf16);
        }

        using (var stream = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) stream.Write(bytes, 0, bytes.Length);
        return packed.ToArray();
    }

    /// <exception cref="InvalidDataException">The bytes are not what was packed.</exception>
    public static string Unpack(byte[] packed, int offset, int length)
    {
        if (length == 0) throw new InvalidDataException("a stored text is empty");
        using var stream = new GZipStream(new MemoryStream(packed, offset + 1, length - 1), CompressionMode.Decompress);
        var bytes = new MemoryStream(4 * length);
        stream.CopyTo(bytes);
        var encoding = packed[offset] == Utf16 ? Encoding.Unicode : Strict;
        return encoding.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    public static string Origin(Cable cable) => CableJson.WriteOrigin(cable);

    /// <exception cref="FormatException">The origin is not what was written.</exception>
    public static Cable Restore(string text, string origin) => JsonContainer.Restore(text, origin);
}
