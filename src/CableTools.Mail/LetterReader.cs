using CableTools.Reading.Containers;
using MimeKit;

namespace CableTools.Mail;

/// <summary>Takes a message apart: its texts, the files that may hold cables, the messages sent along.</summary>
internal sealed class LetterReader
{
    /// <summary>Messages in messages in messages are as deep as people send them.</summary>
    private const int DeepestMessage = 10;

    private static readonly ParserOptions Tolerant = new() { MaxMimeDepth = 50 };

    private readonly List<LetterPart> _parts = [];
    private readonly bool _isOfMailbox;
    private readonly int _depth;

    private LetterReader(bool isOfMailbox, int depth)
    {
        _isOfMailbox = isOfMailbox;
        _depth = depth;
    }

    public static Letter Read(RawMessage raw)
    {
        try
        {
            using var bytes = new MemoryStream(raw.Bytes);
            var message = new MimeParser(Tolerant, bytes, MimeFormat.Entity, persistent: true).ParseMessage();
            return Read(message, raw.Number, raw.Number is not null, 0);
        }
        catch (Exception e) when (e is FormatException or ArgumentException or NotSupportedException or IOException)
        {
            // What cannot be taken apart is kept as it stands.
            var text = MailText.Decode(raw.Bytes, null, isPage: false);
            return new Letter(new CableMetadata { IsOfMail = true }, [new LetterPart { Forms = [text] }])
            {
                Number = raw.Number,
                Problem = $"the message is damaged: {e.Message}",
            };
        }
    }

    private static Letter Read(MimeMessage message, int? number, bool isOfMailbox, int depth)
    {
        var reader = new LetterReader(isOfMailbox, depth);
        if (message.Body is { } body) reader.Take(body);
        return new Letter(Metadata(message), reader._parts) { Number = number };
    }

    private static CableMetadata Metadata(MimeMessage message) => new()
    {
        IsOfMail = true,
        Date = message.Date == default ? null : message.Date.ToUniversalTime(),
        Sender = message.From.Count == 0 ? null : string.Join(", ", message.From.Select(address => address.ToString())),
        Title = message.Subject is { Length: > 0 } subject ? subject : null,
    };

    private void Take(MimeEntity entity)
    {
        switch (entity)
        {
            case MultipartAlternative alternative:
                TakeForms(alternative);
                break;
            case Multipart several:
                foreach (var part in several) Take(part);
                break;
            case MessagePart { Message: { } message } along when _depth < DeepestMessage:
                _parts.Add(new LetterPart { Name = NameOf(along) ?? "message.eml", Inner = Read(message, null, _isOfMailbox, _depth + 1) });
                break;
            case TextPart text when IsForReaders(text):
                _parts.Add(new LetterPart { Name = NameOf(text), Forms = [Read(text)] });
                break;
            case MimePart file when IsCableFile(file):
                _parts.Add(new LetterPart { Name = NameOf(file) ?? "attachment", File = MailText.Content(file) });
                break;
        }
    }

    /// <summary>The same text in several forms: plain first, since the others may lack its lines.</summary>
    private void TakeForms(MultipartAlternative alternative)
    {
        var texts = new List<TextPart>();
        Gather(alternative, texts);
        if (texts.Count > 0) _parts.Add(new LetterPart { Forms = [.. texts.OrderBy(text => text.IsHtml).Select(Read)] });
    }

    private void Gather(Multipart forms, List<TextPart> texts)
    {
        foreach (var form in forms)
        {
            if (form is TextPart text && NameOf(text) is null && IsForReaders(text)) texts.Add(text);
            else if (form is Multipart inner and not MultipartAlternative) Gather(inner, texts);
            else Take(form);
        }
    }

    private LetterText Read(TextPart text) => MailText.Read(text, _isOfMailbox);

    /// <summary>Calendars, address cards and style sheets are texts, too.</summary>
    private static bool IsForReaders(TextPart text) => text.IsPlain || text.IsHtml || IsCableFile(text);

    private static bool IsCableFile(MimePart part) => NameOf(part) is { } name
        ? CableReader.FileExtensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
        : part.ContentType.IsMimeType("application", "zip") || part.ContentType.IsMimeType("application", "gzip");

    /// <summary>The file's name alone: a folder in it is the sender's business.</summary>
    private static string? NameOf(MimeEntity entity)
    {
        string? name = entity.ContentDisposition?.FileName ?? entity.ContentType.Name;
        if (name is null) return null;
        name = name.Substring(name.LastIndexOfAny(['/', '\\']) + 1).Trim();
        foreach (char invalid in Path.GetInvalidFileNameChars()) name = name.Replace(invalid, '_');
        return name.Length == 0 ? null : name;
    }
}
