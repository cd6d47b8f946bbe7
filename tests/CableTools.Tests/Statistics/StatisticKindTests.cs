using CableTools.Statistics;

namespace CableTools.Tests.Statistics;

/// <summary>The catalogues of statistics and charts.</summary>
public sealed class StatisticKindTests
{
    public static TheoryData<string> Measures => [.. CableMeasure.All.Select(measure => measure.Name)];

    public static TheoryData<string> Charts => [.. CableChartKind.All.Select(kind => kind.Name)];

    /// <summary>Two cables a month without a tag, and in one month eight with one.</summary>
    private static IEnumerable<Cable> Burst =>
        Enumerable.Range(0, 48).Select(i => new Invented("OSLO", i + 1, $"{2006 + i / 24}-{i / 2 % 12 + 1:D2}-15").Parse())
            .Concat(Enumerable.Range(0, 8).Select(i => new Invented("OSLO", i + 101, "2007-06-10", "ASEC").Parse()));

    [Theory]
    [MemberData(nameof(Measures))]
    public void A_measure_gives_rows_of_its_type_and_no_more_than_asked_for(string name)
    {
        var measure = CableMeasure.All.Single(it => it.Name == name);
        var gatherer = measure.Gather();
        foreach (var cable in Table.Cables.Concat(Burst)) gatherer.Add(cable);
        var rows = measure.RowsOf(gatherer.ToResult()).ToList();
        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.IsType(measure.RowType, row));
        // A timeline is cut in its series, of which there is one.
        Assert.Equal(name == "Timeline" ? rows.Count : 1, measure.RowsOf(gatherer.ToResult(), 1).Count());
        Assert.NotEmpty(measure.Meaning);
    }

    [Theory]
    [MemberData(nameof(Charts))]
    public void A_chart_gathers_with_the_unit_it_takes(string name)
    {
        var kind = CableChartKind.All.Single(it => it.Name == name);
        foreach (var unit in new TimelineUnit?[] { null, TimelineUnit.Quarter })
        {
            var gatherer = kind.Gather(unit);
            foreach (var cable in Table.Cables) gatherer.Add(cable);
            object result = gatherer.ToResult();
            var timeline = result as Timeline ?? (result as TagTimeMatrix)?.Timeline ?? (result as CableBursts)?.Timeline;
            Assert.Equal(kind.TakesUnit, timeline is not null);
            if (unit is not null && timeline is not null) Assert.Equal(unit, timeline.Unit);
        }
    }

    [Fact]
    public void Names_are_there_once()
    {
        Assert.Distinct(CableMeasure.All.Select(measure => measure.Name));
        Assert.Distinct(CableChartKind.All.Select(kind => kind.Name));
    }
}
