using System.Text;
using CableTools.Reading.Encodings;
using CableTools.Text;

namespace CableTools.Reading.Containers;

/// <summary>The characters of a stream: its head to tell the container by, and a reader over all of it.</summary>
internal sealed class SourceText
{
    private const int BufferLength = 1 << 15;

    /// <summary>A line takes more memory than the few characters of an empty one; honest texts have lines of forty and more.</summary>
    private const int MostLines = 1 << 24;

    private SourceText(string head, TextReader reader, TextEncoding? encoding = null)
    {
        Head = head;
        Reader = reader;
        Decoder = encoding;
    }

    /// <summary>The first characters; all of them where the text is short.</summary>
    public string Head { get; }

    /// <summary>All characters, from the first.</summary>
    public TextReader Reader { get; }

    /// <summary>The encoding; null for a text at hand.</summary>
    public TextEncoding? Decoder { get; }

    /// <summary>Name of the encoding; null for a text at hand.</summary>
    public string? Encoding => Decoder?.Name;

    /// <summary>A text at hand.</summary>
    public static SourceText Of(string text) => new(text.Length > BufferLength ? text.Substring(0, BufferLength) : text,
        new StringReader(text));

    public static SourceText Open(HeadStream stream, ReadContext context)
    {
        var encoding = TextEncoding.Detect(stream.Head, stream.HeadCount, stream.IsWhole)
            ?? throw context.Error("this is binary data, not text", CableFormatProblem.Binary);
        string head = encoding.Encoding.GetString(stream.Head, encoding.Preamble, stream.HeadCount - encoding.Preamble);
        if (stream.IsWhole && IsBlank(head)) throw context.Error("there is no text in it", CableFormatProblem.Empty);
        if (stream.IsWhole) return new SourceText(head, new StringReader(head), encoding);
        stream.Skip(encoding.Preamble);
        return new SourceText(head, new StreamReader(stream, encoding.Encoding, false, BufferLength), encoding);
    }

    /// <summary>The whole text, where it is not longer than the limit.</summary>
    /// <param name="context">The reading.</param>
    /// <param name="limit">The most characters.</param>
    public string ReadToEnd(ReadContext context, int limit)
    {
        string text = ReadAll(context, limit);
        if (HasTooManyLines(text))
            throw context.Error(FormattableString.Invariant($"a text of more than {MostLines} lines is no cable"),
                CableFormatProblem.Malformed);
        return text;
    }

    /// <summary>Whether a text is made of more lines than memory should hold.</summary>
    public static bool HasTooManyLines(string text)
    {
        int lines = 0;
        if (text.Length <= MostLines) return false;
        for (int i = 0; i < text.Length; i++)
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) lines++;
        return lines > MostLines;
    }

    private string ReadAll(ReadContext context, int limit)
    {
        if (Reader is StringReader) return Reader.ReadToEnd() is var given && given.Length <= limit ? given : throw TooLong(context, limit);

        // No encoding has more bytes for a character than three: what is plainly too long is not begun.
        if (context.Length / 3 > limit) throw TooLong(context, limit);
        var text = new StringBuilder(Head.Length * 4);
        char[] buffer = new char[BufferLength];
        for (int read = Reader.Read(buffer, 0, buffer.Length); read > 0; read = Reader.Read(buffer, 0, buffer.Length))
        {
            if (text.Length + read > limit) throw TooLong(context, limit);
            text.Append(buffer, 0, read);
        }

        return text.ToString();
    }

    public static CableFormatException TooLong(ReadContext context, int limit) =>
        context.Error(FormattableString.Invariant($"a text of more than {limit} characters is no cable"),
            CableFormatProblem.Malformed);

    public static bool IsBlank(string text)
    {
        foreach (char c in text)
            if (!Chars.IsBlank(c)) return false;
        return true;
    }
}
