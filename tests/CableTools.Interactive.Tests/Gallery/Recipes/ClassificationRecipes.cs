using CableTools.Charts;
using CableTools.Statistics;
using CableTools.Words;

namespace CableTools.Interactive.Tests.Gallery.Recipes;

internal sealed class SharesOfClassifications : Recipe
{
    public override string Title => "Shares of classifications";

    public override string Sentence => "Each column is all cables of a year, so that the shares compare although the years do not have "
        + "the same number of cables.";

    public override string PowerShell => "$cables | Export-CableChart ./classifications.png -Kind Classification";

    public override object Show(CableList cables) =>
        CableChart.Classifications(Timeline.Of(cables, TimelineUnit.Year, TimelineGroup.Classification));
}

internal sealed class LevelsAndMarkings : Recipe
{
    public override string Title => "Levels and portion markings";

    public override string Sentence => "How cables are classified as a whole, and how their paragraphs are marked.";

    public override string PowerShell => """
        $cables | Measure-Cable -Kind Classification
        $cables | Measure-Cable -Kind PortionMarking
        """;

    public override object Show(CableList cables) =>
        ClassificationShares.Of(cables);
}

internal sealed class Lengths : Recipe
{
    public override string Title => "How long cables are";

    public override string Sentence => "Words and paragraphs of a cable: the median and the ends, which an average hides.";

    public override string PowerShell => "$cables | Measure-Cable -Kind Length";

    public override object Show(CableList cables) =>
        CableLengths.Of(cables);
}
