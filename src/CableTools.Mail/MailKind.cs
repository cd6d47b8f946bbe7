using CableTools.Reading.Containers;

namespace CableTools.Mail;

/// <summary>E-mails: one a file (RFC 5322), or many one after another (mbox).</summary>
internal sealed class MailKind : IFileKind
{
    public IReadOnlyList<string> Extensions { get; } = [".eml", ".mbox", ".mbx"];

    public bool Recognizes(byte[] head, int count, string? name) => MailSign.Tell(head, count, name) != MailSign.Form.None;

    public IEnumerable<Letter> Read(Stream stream, int limit)
    {
        foreach (var message in MailSplitter.Read(stream, limit))
            yield return message.IsTooLong ? TooLong(message, limit) : LetterReader.Read(message);
    }

    private static Letter TooLong(RawMessage message, int limit) => new(new CableMetadata { IsOfMail = true }, [])
    {
        Number = message.Number,
        Problem = FormattableString.Invariant($"a message of more than {limit} bytes is no cable"),
    };
}
