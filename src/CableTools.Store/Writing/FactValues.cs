using System.Globalization;
using CableTools.Statistics;
using Lucene.Net.Documents;
using Lucene.Net.Util;

namespace CableTools.Store.Writing;

/// <summary>What statistics take into account of a cable, as values of its document; <c>IndexedFacts</c> reads them.</summary>
internal static class FactValues
{
    // No tag and no id has a line's end in it.
    private const char Separator = '\n';

    public static void Add(Document document, ICableFacts facts)
    {
        AddNumber(document, IndexFields.LevelValue, (long)facts.Classification);
        AddNumber(document, IndexFields.WordsValue, facts.Words);
        AddNumber(document, IndexFields.ParagraphsValue, facts.Paragraphs);
        if (facts.Date is { } date) AddNumber(document, IndexFields.DateValue, date.UtcTicks);
        if (facts.IsDatedByContainer) AddNumber(document, IndexFields.DatedByValue, 1);
        // None is 0.
        if (facts.Precedence is { } precedence) AddNumber(document, IndexFields.PrecedenceValue, (long)precedence + 1);
        if (facts.Origin is { } origin) document.Add(new SortedDocValuesField(IndexFields.OriginValue, Bytes(origin)));
        if (facts.Tags.Count > 0) document.Add(new SortedDocValuesField(IndexFields.TagValues, new BytesRef(Join(facts.Tags))));
        if (facts.Id is { } id) document.Add(new BinaryDocValuesField(IndexFields.IdValue, Bytes(id)));
        if (facts.Subject is { } subject) document.Add(new BinaryDocValuesField(IndexFields.SubjectValue, Bytes(subject)));
        if (facts.ReferencedIds.Count > 0)
            document.Add(new BinaryDocValuesField(IndexFields.ReferenceValues, new BytesRef(Join(facts.ReferencedIds))));
        AddSet(document, IndexFields.ActionValues, facts.ActionAddressees);
        AddSet(document, IndexFields.InformationValues, facts.InformationAddressees);
        AddSet(document, IndexFields.PortionValues, facts.Portions.Select(Write));
    }

    /// <summary>The values of a list, which is written as one.</summary>
    public static string[] Split(string list) => list.Split(Separator);

    /// <summary>"C 3" of three portions that are marked C, "3" of three without a marking.</summary>
    /// <exception cref="FormatException">That is not what was written.</exception>
    public static PortionTally ReadPortion(string written)
    {
        int blank = written.LastIndexOf(' ');
        return new PortionTally(blank < 0 ? null : written.Substring(0, blank),
            int.Parse(written.Substring(blank + 1), NumberStyles.None, CultureInfo.InvariantCulture));
    }

    private static string Write(PortionTally portion)
    {
        string count = portion.Count.ToString(CultureInfo.InvariantCulture);
        return portion.Marking is { } marking ? Terms.Short(marking) + " " + count : count;
    }

    private static void AddNumber(Document document, string field, long value) => document.Add(new NumericDocValuesField(field, value));

    private static void AddSet(Document document, string field, IEnumerable<string> values)
    {
        foreach (string value in values) document.Add(new SortedSetDocValuesField(field, Bytes(value)));
    }

    private static BytesRef Bytes(string value) => new(Terms.Short(value));

    /// <summary>As much of a list as is one value.</summary>
    private static string Join(IReadOnlyList<string> values)
    {
        int length = 0;
        return string.Join(Separator.ToString(CultureInfo.InvariantCulture),
            values.TakeWhile(value => (length += value.Length + 1) <= Terms.Longest));
    }
}
