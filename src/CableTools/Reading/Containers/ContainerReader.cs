using System.IO.Compression;

namespace CableTools.Reading.Containers;

/// <summary>Tells the container of a stream and makes cables of its records.</summary>
internal static class ContainerReader
{
    /// <summary>A packed file in a packed file in a packed file is as deep as honest ones go.</summary>
    private const int DeepestPacking = 4;

    public static IEnumerable<Cable> Read(Stream stream, ReadContext context)
    {
        long start = stream.CanSeek ? stream.Position : -1;
        var head = HeadStream.Open(stream);
        if (head.HeadCount == 0) throw context.Error("there is nothing in it", CableFormatProblem.Empty);
        if (head.HeadBegins(0x1F, 0x8B, 0x08)) return ReadPacked(head, context);
        if (head.HeadBegins((byte)'P', (byte)'K', 3, 4) || head.HeadBegins((byte)'P', (byte)'K', 5, 6))
            return ReadArchive(stream, start, head, context);
        if (start >= 0) context.Length = stream.Length - start;
        if (FileKinds.Find(head, context) is { } kind)
            return context.OfShard(new LetterContainer(kind, context).Read(head));
        return ReadText(head, context);
    }

    private static IEnumerable<Cable> ReadPacked(HeadStream head, ReadContext context)
    {
        CheckDepth(context);
        context.Guard ??= new ExpansionGuard(() => head.Consumed);
        var packed = new TailStream(head);
        using var stream = new ExpandedStream(new GZipStream(packed, CompressionMode.Decompress), context, context.Guard, packed);
        foreach (var cable in Read(stream, context.Unpacked())) yield return cable;
    }

    /// <summary>An archive is read from its end, so a stream that cannot be sought is copied first.</summary>
    private static IEnumerable<Cable> ReadArchive(Stream stream, long start, HeadStream head, ReadContext context)
    {
        CheckDepth(context);
        var seekable = stream;
        if (start == 0) stream.Position = 0;
        else seekable = Copy(head, context);
        long length = seekable.Length;
        context.Guard ??= new ExpansionGuard(() => length);
        foreach (var cable in context.OfShard(ZipContainer.Read(seekable, context))) yield return cable;
    }

    private static MemoryStream Copy(HeadStream head, ReadContext context)
    {
        var copy = new MemoryStream();
        byte[] buffer = new byte[1 << 16];
        for (int read = head.Read(buffer, 0, buffer.Length); read > 0; read = head.Read(buffer, 0, buffer.Length))
        {
            if (copy.Length + read > context.Reader.MaxTextLength) throw SourceText.TooLong(context, context.Reader.MaxTextLength);
            copy.Write(buffer, 0, read);
        }

        return copy;
    }

    private static void CheckDepth(ReadContext context)
    {
        if (IsTooDeep(context)) throw context.Error("it is packed too many times over", CableFormatProblem.Malformed);
    }

    public static bool IsTooDeep(ReadContext context) => context.Depth >= DeepestPacking;

    private static IEnumerable<Cable> ReadText(HeadStream stream, ReadContext context)
    {
        var source = SourceText.Open(stream, context);
        return context.Reader.Threads > 1 && !stream.IsWhole ? new ParallelReading(source, stream, context).Read()
            : ReadText(source, context);
    }

    public static IEnumerable<Cable> ReadText(SourceText source, ReadContext context)
    {
        bool any = false;
        foreach (var record in Records(source, context))
        {
            any = true;
            if (context.Has(record.Number)) yield return ToCable(record, source.Encoding, context);
        }

        if (!any) throw NoCable(context);
    }

    public static CableFormatException NoCable(ReadContext context) =>
        context.Error("there is no cable in it", CableFormatProblem.Empty);

    public static IEnumerable<CableRecord> Records(SourceText source, ReadContext context)
    {
        if (WebPageContainer.IsPage(source.Head)) return WebPageContainer.Read(source.ReadToEnd(context, context.LongestPage), context);
        if (Blocks(source, context) is { } blocks) return blocks.Read(source.Reader);
        string text = source.ReadToEnd(context, context.Reader.MaxTextLength);
        if (SourceText.IsBlank(text)) throw context.Error("there is no text in it", CableFormatProblem.Empty);
        return PlainTextContainer.Read(text);
    }

    /// <summary>How to read a text of many records; null where it is none.</summary>
    public static IRecordBlocks? Blocks(SourceText source, ReadContext context)
    {
        if (WebPageContainer.IsPage(source.Head)) return null;
        return JsonContainer.TryOpen(source.Head, context) ?? (IRecordBlocks?)CsvContainer.TryOpen(source.Head, context);
    }

    /// <param name="record">The record.</param>
    /// <param name="encoding">The text's.</param>
    /// <param name="context">The reading.</param>
    /// <param name="before">How many records stand before the part of the container in which the record has its number.</param>
    public static Cable ToCable(CableRecord record, string? encoding, ReadContext context, int before = 0)
    {
        int number = before + record.Number;
        var source = new CableSource(context.Path, record.Format, number)
        {
            Entry = context.Entry,
            Encoding = encoding,
            Metadata = record.Metadata ?? context.Metadata,
            Original = record.Original,
            Diagnostics = record.Problems,
        };
        if (context.Reader.StopAtMalformedRecord && record.Problems.Count > 0
            && record.Problems[0].Code == DiagnosticCode.RecordMalformed.Name)
            throw context.Error(FormattableString.Invariant($"record {number}: {record.Problems[0].Message}"),
                CableFormatProblem.Malformed);
        var cable = Cable.Parse(record.Text, context.Parser ?? record.Options, source);
        context.Reader.Prepare?.Invoke(cable);
        return cable;
    }
}
