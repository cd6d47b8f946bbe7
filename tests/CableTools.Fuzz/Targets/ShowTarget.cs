using CableTools.Display;
using CableTools.Fuzz.Mutation;
using CableTools.Fuzz.Properties;
using CableTools.Model;
using CableTools.Statistics;
using CableTools.Writing;

namespace CableTools.Fuzz.Targets;

/// <summary>All that shows a cable: in a browser, in Markdown, on a terminal, in a spreadsheet.</summary>
internal sealed class ShowTarget : FuzzTarget
{
    public override string Name => "show";

    public override string Summary => "HTML, Markdown, terminal and CSV of a cable, its parts and statistics: only what is ours acts";

    public override IEnumerable<byte[]> Seeds() => Targets.Seeds.Bytes(Targets.Seeds.ShortCables);

    public override void Try(byte[] input)
    {
        var cable = Cable.Parse(FuzzText.Of(input));
        ShownPromises.OwnHtml(cable.ToHtml());
        ShownPromises.OwnHtml(CableDocument.Element(cable, "cable-1"));
        foreach (object list in new object[] { cable.Paragraphs, cable.References, cable.Diagnostics, cable.Tags, cable.To })
            ShownPromises.OwnHtml(Displays.Html(list));
        var cables = new CableList([cable]);
        ShownPromises.OwnHtml(cables.ToHtml());
        ShownPromises.OwnHtml(CableStatistics.Of(cables).ToHtml());
        ShownPromises.PlainMarkdown(cable.ToMarkdown());
        ShownPromises.PlainMarkdown(CableDocument.Markdown(cable));
        ShownPromises.PlainText(CableDocument.Text(cable));
        ShownPromises.PlainText(((IDisplayable)cable).ToText());
        ShownPromises.OneRow(CableTextForm.Csv().Cable(cable, 1));
    }
}
