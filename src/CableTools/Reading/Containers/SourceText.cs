using System.Text;
using CableTools.Reading.Encodings;
using CableTools.Text;

namespace CableTools.Reading.Containers;

/// <summary>The characters of a stream: its head to tell the container by, and a reader over all of it.</summary>
internal sealed class SourceText
{
    private const int BufferLength = 1 << 15;

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
    public string ReadToEnd(ReadContext context)
    {
        if (Reader is StringReader) return Reader.ReadToEnd();

        // No encoding has more bytes for a character than three: what is plainly too long is not begun.
        if (context.Length / 3 > context.Reader.MaxTextLength) throw TooLong(context);
        var text = new StringBuilder(Head.Length * 4);
        char[] buffer = new char[BufferLength];
        for (int read = Reader.Read(buffer, 0, buffer.Length); read > 0; read = Reader.Read(buffer, 0, buffer.Length))
        {
            if (text.Length + read > context.Reader.MaxTextLength) throw TooLong(context);
            text.Append(buffer, 0, read);
        }

        return text.ToString();
    }

    public static CableFormatException TooLong(ReadContext context) =>
        context.Error(FormattableString.Invariant($"a text of more than {context.Reader.MaxTextLength} characters is no cable"),
            CableFormatProblem.Malformed);

    public static bool IsBlank(string text)
    {
        foreach (char c in text)
            if (!Chars.IsBlank(c)) return false;
        return true;
    }
}
