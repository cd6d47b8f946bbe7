namespace CableTools.Mail;

/// <summary>
/// The messages of a file one after another, in the memory of one. Before each message of a mailbox is its postmark: at the file's start or
/// behind a blank line, with a header on the next line, since mailboxes are met whose texts have a "From ..." of their own unquoted.
/// </summary>
internal sealed class MailSplitter : IDisposable
{
    private readonly ByteLines _lines;
    private readonly int _limit;
    private readonly MemoryStream _message = new();
    private bool _isTooLong;

    private MailSplitter(ByteLines lines, int limit)
    {
        _lines = lines;
        _limit = limit;
    }

    public static IEnumerable<RawMessage> Read(Stream stream, int limit)
    {
        var lines = new ByteLines(stream);
        using var splitter = new MailSplitter(lines, limit);
        lines.TryRead();
        lines.SkipPreamble();
        bool isMailbox = lines.StartsLikePostmark && MailSign.IsPostmark(lines.Line());
        foreach (var message in isMailbox ? splitter.ReadMailbox() : splitter.ReadOne()) yield return message;
    }

    private IEnumerable<RawMessage> ReadOne()
    {
        do Append();
        while (_lines.TryRead());
        yield return Take(null);
    }

    private IEnumerable<RawMessage> ReadMailbox()
    {
        int number = 1;
        bool afterBlank = false;
        byte[]? postmark = null;
        while (_lines.TryRead())
        {
            if (postmark is not null)
            {
                if (MailSign.HeaderName(_lines.Line()) is null) Append(postmark, 0, postmark.Length);
                else yield return Take(number++);
                postmark = null;
            }

            if (afterBlank && _lines.StartsLikePostmark && MailSign.IsPostmark(_lines.Line())) postmark = _lines.Copy();
            else Append();
            afterBlank = _lines.IsBlank;
        }

        if (postmark is not null) Append(postmark, 0, postmark.Length);
        yield return Take(number);
    }

    private void Append() => Append(_lines.Buffer, _lines.Start, _lines.Count);

    private void Append(byte[] bytes, int start, int count)
    {
        if (_message.Length + count > _limit) _isTooLong = true;
        if (!_isTooLong) _message.Write(bytes, start, count);
    }

    private RawMessage Take(int? number)
    {
        var taken = new RawMessage(_isTooLong ? [] : _message.ToArray(), number, _isTooLong);
        _message.SetLength(0);
        _isTooLong = false;
        return taken;
    }

    public void Dispose() => _message.Dispose();
}
