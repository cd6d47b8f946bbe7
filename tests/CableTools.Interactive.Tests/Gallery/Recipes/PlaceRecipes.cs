using CableTools.Charts;
using CableTools.Statistics;

namespace CableTools.Interactive.Tests.Gallery.Recipes;

internal sealed class MapOfPosts : Recipe
{
    public override string Title => "Posts on the map";

    public override string Sentence => "A circle for each post, its area the number of cables.";

    public override string PowerShell => "$cables | Export-CableChart ./map.png -Kind Map";

    public override object Show(CableList cables) =>
        CableChart.Map(PostCounts.Of(cables));
}

internal sealed class CablesOfPosts : Recipe
{
    public override string Title => "Cables of each post";

    public override string Sentence => "Who sent how many, from when to when.";

    public override string PowerShell => "$cables | Measure-Cable -Kind Post -First 6";

    public override object Show(CableList cables) =>
        PostCounts.Of(cables);
}

internal sealed class Places : Recipe
{
    public override string Title => "Places";

    public override string Sentence => "Senders, addressees and geographic TAGS, each in its role; places in the prose are not looked "
        + "for.";

    public override string PowerShell => "$cables | Measure-Cable -Kind Place -First 6";

    public override object Show(CableList cables) =>
        CablePlaces.Of(cables);
}

internal sealed class Persons : Recipe
{
    public override string Title => "Persons";

    public override string Sentence => "Names in TAGS, classifying authorities, signatures and drafters, each in its role; names in "
        + "the prose are not looked for.";

    public override string PowerShell => "$cables | Measure-Cable -Kind Person -First 6";

    public override object Show(CableList cables) =>
        CablePersons.Of(cables);
}
