using System.Buffers;
using System.Text;

namespace CableTools.Fuzz.Mutation;

/// <summary>
/// Any bytes as text. UTF-8 where they are that; a byte that is none of it stands for a character that UTF-8 has not, or that is rare
/// and bad: so that a fuzzer, who turns bits of bytes, comes to halves of surrogates and to marks that turn the direction of writing.
/// </summary>
internal static class FuzzText
{
    private const string Rare =
        "\uD800\uDC00\uDBFF\uDFFF\u202E\u2066\u2069\u200B\uFEFF\u0000\u001B\u009B\u0085\u2028\u00AD\uFFFF";

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        Span<char> pair = stackalloc char[2];
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out int taken) == OperationStatus.Done)
            {
                text.Append(pair[..rune.EncodeToUtf16(pair)]);
                bytes = bytes[taken..];
            }
            else
            {
                text.Append(Rare[bytes[0] & 15]);
                bytes = bytes[1..];
            }
        }

        return text.ToString();
    }
}
