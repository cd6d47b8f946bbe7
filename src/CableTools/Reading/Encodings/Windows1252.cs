using System.Text;

namespace CableTools.Reading.Encodings;

/// <summary>
/// Windows-1252, the encoding of nearly every copy that is not Unicode; Latin-1 is the part of it that has no characters in 80 to 9F.
/// The five bytes that have no meaning in it stay themselves, U+0081 and so on, so that no byte is lost. An encoding of our own, since
/// the core takes no package and netstandard2.0 has no code pages.
/// </summary>
internal sealed class Windows1252 : Encoding
{
    private const string From80To9F =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F" +
        "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    public static readonly Windows1252 Instance = new();

    private Windows1252()
    {
    }

    public override string WebName => "windows-1252";

    public override string EncodingName => WebName;

    public override bool IsSingleByte => true;

    /// <summary>The character a byte means.</summary>
    public static char ToChar(byte value) => value is >= 0x80 and <= 0x9F ? From80To9F[value - 0x80] : (char)value;

    public override int GetCharCount(byte[] bytes, int index, int count) => count;

    public override int GetMaxCharCount(int byteCount) => byteCount;

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        for (int i = 0; i < byteCount; i++) chars[charIndex + i] = ToChar(bytes[byteIndex + i]);
        return byteCount;
    }

    public override int GetByteCount(char[] chars, int index, int count) => count;

    public override int GetMaxByteCount(int charCount) => charCount;

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        for (int i = 0; i < charCount; i++)
        {
            char c = chars[charIndex + i];
            int at = From80To9F.IndexOf(c);
            bytes[byteIndex + i] = at >= 0 ? (byte)(0x80 + at) : c < 0x100 ? (byte)c : (byte)'?';
        }

        return charCount;
    }
}
