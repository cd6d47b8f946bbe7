using static CableTools.Tests.Support.BrokenPromiseException;

namespace CableTools.Tests.Support;

/// <summary>What holds for every text there is.</summary>
internal static class CablePromises
{
    /// <summary>Nothing is lost: the text is kept, and segments tile it.</summary>
    public static void Tile(Cable cable, string text)
    {
        Unless(cable.Text == text, "the text is kept");
        int at = 0;
        foreach (var segment in cable.Segments)
        {
            Unless(segment.Start == at && segment.Length > 0, $"segments tile: {segment.Kind} at {segment.Start}, expected {at}");
            at += segment.Length;
        }

        Unless(at == text.Length, $"segments reach the end: {at} of {text.Length}");
    }

    /// <summary>Every field can be read, and each place lies in the text.</summary>
    public static void Place(Cable cable)
    {
        foreach (var it in cable.Diagnostics) InText(cable, it.Code, it.Start, it.Length);
        foreach (var it in cable.References) InText(cable, "reference", it.Start, it.Length);
        foreach (var it in cable.Citations) InText(cable, "citation", it.Start, it.Length);
        foreach (var it in cable.To.Concat(cable.Info)) InText(cable, "addressee", it.Start, it.Length);
        foreach (var field in Enum.GetValues<CableField>())
            if (cable.PlaceOf(field) is { } place) InText(cable, field.ToString(), place.Start, place.Length);
        int before = 0;
        foreach (var paragraph in cable.Paragraphs)
        {
            Place(cable, paragraph, before, cable.Text.Length);
            before = paragraph.Start + paragraph.Length;
        }

        _ = (cable.Id, cable.Summary, cable.Comment, cable.Signature, cable.DraftedBy, cable.Attributes.Count);
    }

    /// <summary>Nothing is silent: what is read otherwise than written is told.</summary>
    public static void HoldLaw(string text)
    {
        string? broken = LawOfRepair.Violations(text, inOrder: false).FirstOrDefault();
        Unless(broken is null, $"the law of repair: {broken}");
    }

    /// <summary>What is exported reads back the same, and its export is the same again.</summary>
    public static void ReadBack(Cable cable)
    {
        string json = cable.ToJson();
        Unless(!json.AsSpan().ContainsAny('\n', '\r'), "an export is one line");
        var back = CableReader.ReadText(json).ToList();
        Unless(back is [var one] && one.Text == cable.Text, "an export reads back the text");
        Unless(back[0].Diagnostics.Select(d => d.ToString()).SequenceEqual(cable.Diagnostics.Select(d => d.ToString())),
            "an export reads back the diagnostics");
        string again = back[0].ToJson();
        Unless(CableReader.ReadText(again).Single().ToJson() == again, "an export of an export is the same");
    }

    private static void Place(Cable cable, CableParagraph paragraph, int from, int to)
    {
        InText(cable, "paragraph", paragraph.Start, paragraph.Length);
        Unless(paragraph.Start >= from && paragraph.Start + paragraph.Length <= to, "paragraphs are in order, and parts within the whole");
        int before = paragraph.Start;
        foreach (var part in paragraph.Subparagraphs)
        {
            Place(cable, part, before, paragraph.Start + paragraph.Length);
            before = part.Start + part.Length;
        }
    }

    private static void InText(Cable cable, string what, int start, int length) => Unless(
        start >= 0 && length >= 0 && (long)start + length <= cable.Text.Length,
            $"{what} lies in the text: {start}+{length} of {cable.Text.Length}");
}
