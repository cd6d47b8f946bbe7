using System.Globalization;
using CableTools.Store.Words;
using CableTools.Statistics;
using Lucene.Net.Documents;

namespace CableTools.Store.Writing;

/// <summary>Makes the document of a cable. Each thread has its own: the words of one cable are read before the next comes.</summary>
internal sealed class DocumentBuilder : IDisposable
{
    private readonly CableWords _words = new();

    public Document Build(Cable cable, string file)
    {
        var facts = new CableFacts(cable);
        var document = new Document();
        document.Add(new StringField(IndexFields.Kind, IndexFields.CableKind, Field.Store.NO));
        document.Add(new StringField(IndexFields.File, file, Field.Store.NO));
        document.Add(new StringField(IndexFields.Key, cable.Source?.ToString() ?? file, Field.Store.YES));
        document.Add(new StoredField(IndexFields.StoredText, StoredCable.Pack(cable.Text)));
        document.Add(new StoredField(IndexFields.StoredOrigin, StoredCable.Origin(cable)));
        document.Add(new StoredField(IndexFields.StoredHead, HitHead.Of(cable).Write()));
        document.Add(new TextField(IndexFields.Text, _words.Over(cable)));
        if (cable.Subject is { } subject) document.Add(new TextField(IndexFields.Subject, subject, Field.Store.NO));
        AddStations(document, cable, facts.Origin);
        AddDate(document, cable.Date);
        document.Add(new StringField(IndexFields.Level, Terms.Level(cable.Classification), Field.Store.NO));
        foreach (string tag in cable.Tags) document.Add(new StringField(IndexFields.Tag, Terms.Whole(tag), Field.Store.NO));
        foreach (string caption in cable.Captions) document.Add(new StringField(IndexFields.Caption, Terms.Whole(caption), Field.Store.NO));
        if (cable.Id is { } id) document.Add(new StringField(IndexFields.Id, Terms.Whole(id), Field.Store.NO));
        foreach (string reference in facts.ReferencedIds)
            document.Add(new StringField(IndexFields.Reference, Terms.Whole(reference), Field.Store.NO));
        FactValues.Add(document, facts);
        return document;
    }

    public void Dispose() => _words.Dispose();

    private static void AddStations(Document document, Cable cable, string? origin)
    {
        if (origin is not null) document.Add(new StringField(IndexFields.Origin, Terms.Whole(origin), Field.Store.NO));
        string from = cable.From ?? cable.Post ?? "";
        if (from.Length > 0 || origin is not null)
            document.Add(new TextField(IndexFields.From, origin is null || origin == from ? from : $"{from} {origin}", Field.Store.NO));
        foreach (var addressee in cable.To) document.Add(new TextField(IndexFields.To, addressee.Name, Field.Store.NO));
        foreach (var addressee in cable.Info) document.Add(new TextField(IndexFields.To, addressee.Name, Field.Store.NO));
    }

    private static void AddDate(Document document, DateTimeOffset? date)
    {
        if (date is not { } known) return;
        document.Add(new Int64Field(IndexFields.Date, Terms.Minutes(known), Field.Store.NO));
        document.Add(new StringField(IndexFields.Year, known.UtcDateTime.ToString("yyyy", CultureInfo.InvariantCulture), Field.Store.NO));
        document.Add(new StringField(IndexFields.Month, known.UtcDateTime.ToString("yyyy-MM", CultureInfo.InvariantCulture),
            Field.Store.NO));
    }
}
