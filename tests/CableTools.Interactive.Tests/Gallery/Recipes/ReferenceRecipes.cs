using CableTools.Charts;
using CableTools.Statistics;

namespace CableTools.Interactive.Tests.Gallery.Recipes;

internal sealed class Threads : Recipe
{
    public override string Title => "Threads of references";

    public override string Sentence => "Time from left to right, a lane a thread; hollow is what is cited and not there.";

    public override string PowerShell => "$cables | Export-CableChart ./references.png -Kind Reference -First 7";

    public override object Show(CableList cables) =>
        CableChart.References(ReferenceGraph.Of(cables), 7);
}

internal sealed class OneThread : Recipe
{
    public override string Title => "One thread";

    public override string Sentence => "The thread that a cable belongs to; here its first cable is one that is missing.";

    public override object Show(CableList cables)
    {
        var thread = ReferenceGraph.Of(cables).ThreadOf("04HELSINKI9871");
        return CableChart.Thread(thread!);
    }
}

internal sealed class TableOfThreads : Recipe
{
    public override string Title => "A thread as a table";

    public override string Sentence => "Its cables in order of time, and how often each is cited and cites.";

    public override string PowerShell => "$cables | Measure-Cable -Kind Thread -First 6";

    public override object Show(CableList cables) =>
        ReferenceGraph.Of(cables).Threads[1];
}

internal sealed class MostCited : Recipe
{
    public override string Title => "Cited most, and missing";

    public override string Sentence => "Each cable that cites or is cited, those that are not there too.";

    public override string PowerShell => """
        $cables | Measure-Cable -Kind Reference -First 6
        $cables | Measure-Cable -Kind Reference | Where-Object { -not $_.IsPresent }
        """;

    public override object Show(CableList cables) =>
        ReferenceGraph.Of(cables);
}

internal sealed class NetworkOfReferences : Recipe
{
    public override string Title => "Measures of the references";

    public override string Sentence => "The same measures as of stations, for cables: which of them hold a story together.";

    public override string PowerShell => "$cables | Measure-Cable -Kind ReferenceNetwork -First 6";

    public override object Show(CableList cables) =>
        CableNetwork.Of(cables, CableGraphKind.Reference);
}

internal sealed class TimesToAnAnswer : Recipe
{
    public override string Title => "How long answers take";

    public override string Sentence => "Whole days from the cable that is cited to the one that cites it.";

    public override object Show(CableList cables) =>
        ReferenceGraph.Of(cables).CitingTimes.Days;
}
