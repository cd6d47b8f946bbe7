using CableTools.Charts;
using CableTools.Statistics;

namespace CableTools.Interactive.Tests.Gallery.Recipes;

internal sealed class Correspondence : Recipe
{
    public override string Title => "Who writes to whom, drawn";

    public override string Sentence => "A circle a station, a line from who writes to whom; a colour is a community, a group that "
        + "writes more within than without.";

    public override string PowerShell => "$cables | Export-CableChart ./correspondence.png -Kind Correspondence -First 30";

    public override object Show(CableList cables) =>
        CableChart.Correspondence(CorrespondenceGraph.Of(cables), 30);
}

internal sealed class Letters : Recipe
{
    public override string Title => "Who writes to whom most";

    public override string Sentence => "Senders and addressees, for action and for information.";

    public override string PowerShell => "$cables | Measure-Cable -Kind Correspondence -First 6";

    public override object Show(CableList cables) =>
        CorrespondenceGraph.Of(cables);
}

internal sealed class NetworkOfStations : Recipe
{
    public override string Title => "Measures of the network";

    public override string Sentence => "Degree, betweenness and community: who has many partners, and on whose way the others lie.";

    public override string PowerShell => "$cables | Measure-Cable -Kind Network -First 6";

    public override object Show(CableList cables) =>
        CableNetwork.Of(cables, CableGraphKind.Correspondence);
}
