using CableTools.Charts;
using CableTools.Statistics;

namespace CableTools.Interactive.Tests.Gallery.Recipes;

internal sealed class CablesByClassification : Recipe
{
    public override string Title => "Cables by month and classification";

    public override string Sentence => "Stacked columns, a colour a level; June 2007 is seen before it is looked for.";

    public override string PowerShell => "$cables | Export-CableChart ./months.png -Kind Timeline -Unit Month -GroupBy Classification";

    public override object Show(CableList cables) =>
        CableChart.Timeline(Timeline.Of(cables, TimelineUnit.Month, TimelineGroup.Classification));
}

internal sealed class CablesByYear : Recipe
{
    public override string Title => "Cables by year and tag";

    public override string Sentence => "The same as numbers: a column a tag, and what is left over is one more.";

    public override string PowerShell => "$cables | Measure-Cable -Kind Timeline -Unit Year -GroupBy Tag -First 4";

    public override object Show(CableList cables) =>
        Timeline.Of(cables, TimelineUnit.Year, TimelineGroup.Tag).Top(4);
}

internal sealed class Bursts : Recipe
{
    public override string Title => "When tags burst";

    public override string Sentence => "Above the columns of all cables a bar for each period in which a tag was more frequent than "
        + "usual.";

    public override string PowerShell => "$cables | Export-CableChart ./bursts.png -Kind Burst";

    public override object Show(CableList cables) =>
        CableChart.Bursts(CableBursts.Of(cables));
}

internal sealed class TableOfBursts : Recipe
{
    public override string Title => "Bursts of posts, as a table";

    public override string Sentence => "By Kleinberg's automaton; the chance is how likely so many cables are where nothing special "
        + "is.";

    public override string PowerShell => "$cables | Measure-Cable -Kind Burst -Unit Month -GroupBy Origin";

    public override object Show(CableList cables) =>
        CableBursts.Of(cables, TimelineUnit.Month, TimelineGroup.Origin);
}

internal sealed class TimelineWithBursts : Recipe
{
    public override string Title => "A timeline with its bursts";

    public override string Sentence => "Any timeline can carry the bursts of something: here the cables by quarter and classification, "
        + "and the bursts of tags.";

    public override object Show(CableList cables)
    {
        var timeline = Timeline.Of(cables, TimelineUnit.Quarter, TimelineGroup.Classification);
        return CableChart.Timeline(timeline).WithBursts(CableBursts.Of(cables, TimelineUnit.Quarter));
    }
}
