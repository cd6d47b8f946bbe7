namespace CableTools.Reading.Containers;

/// <summary>Tells the container of a stream and makes cables of its records.</summary>
internal static class ContainerReader
{
    public static IEnumerable<Cable> Read(Stream stream, ReadContext context)
    {
        var head = HeadStream.Open(stream);
        if (head.HeadCount == 0) throw context.Error("there is nothing in it", CableFormatProblem.Empty);
        foreach (var cable in ReadText(head, context)) yield return cable;
    }

    private static IEnumerable<Cable> ReadText(HeadStream stream, ReadContext context)
    {
        var source = SourceText.Open(stream, context);
        foreach (var record in Records(source, context)) yield return ToCable(record, source.Encoding, context);
    }

    private static IEnumerable<CableRecord> Records(SourceText source, ReadContext context)
    {
        if (WebPageContainer.IsPage(source.Head)) return WebPageContainer.Read(source.ReadToEnd(context), context);
        string text = source.ReadToEnd(context);
        if (SourceText.IsBlank(text)) throw context.Error("there is no text in it", CableFormatProblem.Empty);
        return PlainTextContainer.Read(text);
    }

    private static Cable ToCable(CableRecord record, string encoding, ReadContext context)
    {
        var source = new CableSource(context.Path, record.Format, record.Number)
        {
            Encoding = encoding,
            Metadata = record.Metadata,
            Original = record.Original,
        };
        return Cable.Parse(record.Text, context.Parser ?? record.Options, source);
    }
}
