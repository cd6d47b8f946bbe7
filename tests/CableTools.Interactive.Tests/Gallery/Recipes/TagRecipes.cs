using CableTools.Charts;
using CableTools.Statistics;

namespace CableTools.Interactive.Tests.Gallery.Recipes;

internal sealed class TagsUsedMost : Recipe
{
    public override string Title => "Tags used most";

    public override string Sentence => "How often each tag stands on a cable; what has no room in the chart is told below the "
        + "title.";

    public override string PowerShell => "$cables | Export-CableChart ./tags.png -Kind Tag -First 15";

    public override object Show(CableList cables) =>
        CableChart.Tags(TagCounts.Of(cables), 15);
}

internal sealed class TrendsOfTags : Recipe
{
    public override string Title => "Tags and their trends";

    public override string Sentence => "Points a year are the trend: by how many percentage points the share of a tag grows or falls "
        + "each year.";

    public override string PowerShell => "$cables | Measure-Cable -Kind Tag -First 6";

    public override object Show(CableList cables) =>
        TagCounts.Of(cables);
}

internal sealed class TagsByMonth : Recipe
{
    public override string Title => "Tags by month";

    public override string Sentence => "A column a month, a row a tag: what comes each year, what comes once, what fades.";

    public override string PowerShell => "$cables | Export-CableChart ./tags-by-month.png -Kind TagMonth -First 14";

    public override object Show(CableList cables) =>
        CableChart.TagsByTime(TagTimeMatrix.Of(cables), 14);
}

internal sealed class TagsThatStandTogether : Recipe
{
    public override string Title => "Tags that stand together";

    public override string Sentence => "The brighter a cell, the more cables have both of its tags.";

    public override string PowerShell => "$cables | Export-CableChart ./pairs.png -Kind CoOccurrence -First 10";

    public override object Show(CableList cables) =>
        CableChart.CoOccurrence(TagCoOccurrence.Of(cables), 10);
}

internal sealed class PartnersOfATag : Recipe
{
    public override string Title => "The tags that go most with one tag";

    public override string Sentence => "Lift tells apart the partner from the tag that stands everywhere: 1 is chance, 2 twice as "
        + "often.";

    public override string PowerShell => """
        $cables | Select-Cable -After 2006-01-01 -Before 2007-01-01 | Measure-Cable -Kind CoOccurrence |
            Where-Object { 'SENV' -in $_.First, $_.Second }
        """;

    public override object Show(CableList cables)
    {
        var pairs = TagCoOccurrence.Of(cables.Between("2006", "2006")).Pairs.Where(p => p.First == "SENV" || p.Second == "SENV").Take(10);
        return CableTable.Of(pairs).ToCsv();
    }
}

internal sealed class PairsOfTags : Recipe
{
    public override string Title => "Pairs of tags, as a table";

    public override string Sentence => "How many cables have both, what part that is of those with either (Jaccard), and how many "
        + "times what chance would give (lift).";

    public override string PowerShell => "$cables | Measure-Cable -Kind CoOccurrence -First 6";

    public override object Show(CableList cables) =>
        TagCoOccurrence.Of(cables);
}

internal sealed class TagsByYear : Recipe
{
    public override string Title => "Tags by year, as a table";

    public override string Sentence => "The numbers behind the heat map, of any unit of time.";

    public override string PowerShell => "$cables | Measure-Cable -Kind Timeline -Unit Year -GroupBy Tag";

    public override object Show(CableList cables) =>
        TagTimeMatrix.Of(cables, TimelineUnit.Year);
}
