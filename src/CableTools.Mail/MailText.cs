using System.Text;
using CableTools.Reading.Containers;
using CableTools.Reading.Encodings;
using MimeKit;

namespace CableTools.Mail;

/// <summary>The content of a part: transfer encoding undone, and characters made of the bytes.</summary>
internal static class MailText
{
    /// <summary>The bytes of a part; what is broken in their transfer encoding is passed over.</summary>
    public static MemoryStream Content(MimePart part)
    {
        var bytes = new MemoryStream();
        part.Content?.DecodeTo(bytes);
        bytes.Position = 0;
        return bytes;
    }

    public static LetterText Read(TextPart part, bool isOfMailbox)
    {
        var text = Decode(Content(part).ToArray(), part.ContentType, part.IsHtml);

        // A mailbox quotes lines that look like its postmarks; the other encodings have no such lines.
        return isOfMailbox && part.ContentTransferEncoding is not (ContentEncoding.Base64 or ContentEncoding.QuotedPrintable)
            ? text with { Text = text.Text.Replace("\n>From ", "\nFrom ") } : text;
    }

    /// <summary>
    /// Reads bytes in the encoding that the part names. Where it names none that can be, ASCII for letters that it lacks, or UTF-8 that is
    /// not, the bytes tell, so that none is lost.
    /// </summary>
    public static LetterText Decode(byte[] bytes, ContentType? type, bool isPage)
    {
        var named = type?.CharsetEncoding;
        bool counts = named is not null and not (UTF8Encoding or ASCIIEncoding);
        var found = counts ? null : TextEncoding.Detect(bytes, bytes.Length, isWhole: true);
        var encoding = found?.Encoding ?? named ?? LosslessUtf8.Instance;
        int preamble = found?.Preamble ?? 0;
        return new LetterText(encoding.GetString(bytes, preamble, bytes.Length - preamble), found?.Name ?? encoding.WebName, isPage);
    }
}
