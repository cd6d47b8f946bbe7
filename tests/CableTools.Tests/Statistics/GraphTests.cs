using CableTools.Statistics;

namespace CableTools.Tests.Statistics;

public sealed class GraphTests
{
    private static readonly CorrespondenceGraph Letters = CorrespondenceGraph.Of(Table.Cables);
    private static readonly ReferenceGraph References = ReferenceGraph.Of(Table.Cables);

    [Theory]
    [InlineData("OSLO", "STATE", AddresseeRole.Action, 2)]
    [InlineData("OSLO", "RIGA", AddresseeRole.Action, 1)]
    [InlineData("OSLO", "RIGA", AddresseeRole.Information, 1)]
    [InlineData("RIGA", "OSLO", AddresseeRole.Information, 1)]
    [InlineData("RIGA", "OSLO", AddresseeRole.Action, 0)]
    [InlineData("BERN", "STATE", AddresseeRole.Action, 3)]
    public void A_station_counts_once_a_cable(string from, string to, AddresseeRole role, int count) =>
        Assert.Equal(count, Letters.Count(from, to, role));

    [Fact]
    public void Stations_come_the_busiest_first_with_what_they_sent_and_received() =>
        Assert.Equal(
            ["STATE: 0 sent, 7 + 0 received", "BERN: 4 sent, 0 + 0 received", "OSLO: 2 sent, 1 + 1 received",
                "RIGA: 2 sent, 1 + 1 received"],
            Letters.Stations.Select(station => station.ToString()));

    [Theory]
    [InlineData("RUEAIIA/CIA WASHINGTON DC, RUEAIIA/CIA WASHDC//NHTC//, CIA", "CIA WASHDC")]
    [InlineData("RUEKJCS/JOINT STAFF WASHINGTON DC//J3//, RUEKJCS/SECDEF WASHDC, SECDEF WASHINGTON DC", "JOINT STAFF WASHDC|SECDEF WASHDC")]
    [InlineData("WHITE HOUSE NSC WASHINGTON DC, NSC WASHDC, NATIONAL SECURITY COUNCIL WASHINGTON DC", "NSC WASHDC")]
    [InlineData("SOME OFFICE NOBODY KNOWS", "SOME OFFICE NOBODY KNOWS")]
    [InlineData("SOME BUREAU WASHINGTON DC, SOME BUREAU WASHDC, SOME BUREAU WASHINGTON DC//FRONT//", "SOME BUREAU WASHDC")]
    public void An_agency_under_several_spellings_is_one_station(string info, string names)
    {
        var graph = CorrespondenceGraph.Of([new Invented("OSLO", 9001, "2006-01-02", Info: info).Parse()]);
        var known = graph.Links.Where(link => link.Role == AddresseeRole.Information);
        Assert.Equal(names, string.Join('|', known.Select(link => link.To)));
        Assert.All(known, link => Assert.Equal(1, link.Count));
    }

    [Fact]
    public void What_an_agency_sent_counts_once_under_its_known_name()
    {
        var cables = new[] { "CIA WASHINGTON DC",
            "CIA WASHDC//NHTC//" }.Select(from => Cable.Parse($"R 020800Z JAN 06\nFM {from}\nTO AMEMBASSY OSLO\n\nUNCLAS\n\n1. Text.\n"));
        Assert.Equal(["CIA WASHDC: 2"], PostCounts.Of(cables).Posts.Select(post => post.ToString()));
    }

    [Fact]
    public void A_link_has_its_first_and_last_date()
    {
        var link = Letters.Links.Single(link => link is { From: "OSLO", To: "STATE", Role: AddresseeRole.Action });
        Assert.Equal("2006-01-02 2006-01-31", $"{link.First:yyyy-MM-dd} {link.Last:yyyy-MM-dd}");
    }

    [Fact]
    public void A_cable_without_originator_is_counted_and_linked_to_nobody()
    {
        var graph = CorrespondenceGraph.Of([Cable.Parse("1. Text.")]);
        Assert.Equal((1, 1, 0), (graph.Cables, graph.WithoutOriginator, graph.Stations.Count));
    }

    [Fact]
    public void Who_is_cited_and_who_is_missing_is_named()
    {
        Assert.Equal(
            ["06BERN9999 in 1 out 0", "06OSLO9001 in 1 out 0", "06OSLO9002 in 1 out 1", "06RIGA9004 in 1 out 0", "06RIGA9003 in 0 out 2",
                "07BERN9005 in 0 out 1"],
            References.Nodes.Select(node => $"{node.Id} in {node.InDegree} out {node.OutDegree}"));
        Assert.Equal(["06BERN9999"], References.Missing.Select(node => node.Id));
        Assert.Equal("NUMBER 9001 OF OSLO", References.Find("06OSLO9001")!.Subject);
        Assert.Null(References.Find("07BERN9006"));
    }

    [Fact]
    public void Threads_are_connected_cables_in_order_of_time()
    {
        Assert.Equal(
            ["06OSLO9001 06OSLO9002 06BERN9999 06RIGA9003", "06RIGA9004 07BERN9005"],
            References.Threads.Select(thread => string.Join(' ', thread.Cables)));
        Assert.Equal(["06BERN9999"], References.Threads[0].Missing);
        Assert.Equal(3, References.Threads[0].Links.Count);
        Assert.Same(References.Threads[1], References.ThreadOf("07BERN9005"));
    }

    [Fact]
    public void Citing_times_are_whole_days_and_what_cannot_be_told_is_counted()
    {
        // 9001 to 9002: 29 days; 9002 to 9003: two minutes; 9004 to 9005: 269 days; 06BERN9999 is missing.
        Assert.Equal([0, 29, 269], References.CitingTimes.Days.Values.Select(pair => pair.Key));
        Assert.Equal((29.0, 0, 1), (References.CitingTimes.Days.Median, References.CitingTimes.Backwards, References.CitingTimes.Undated));
    }

    [Fact]
    public void A_cable_cited_before_it_was_sent_is_counted_apart()
    {
        var graph = ReferenceGraph.Of([new Invented("OSLO", 9001, "2006-01-02", Refs: "OSLO 9002").Parse(),
            new Invented("OSLO", 9002, "2006-01-03").Parse()]);
        Assert.Equal((1, 0), (graph.CitingTimes.Backwards, graph.CitingTimes.Days.Count));
    }

    [Fact]
    public void A_cable_does_not_cite_itself_and_two_copies_are_one()
    {
        var one = new Invented("OSLO", 9001, "2006-01-02", Refs: "A. OSLO 9001 B. RIGA 9002 C. 06 RIGA 9002").Parse();
        var graph = ReferenceGraph.Of([one, one]);
        Assert.Equal([new ReferenceLink("06OSLO9001", "06RIGA9002")], graph.Links);
        Assert.Equal(2, graph.Cables);
    }

    [Fact]
    public void A_long_chain_in_any_order_is_one_thread()
    {
        const int Length = 3000;
        var cables = Enumerable.Range(1, Length)
            .Select(i => new Invented("OSLO", i, $"2006-{1 + i / 300:D2}-{1 + i / 12 % 25:D2} {i / 125 % 24:D2}:{i % 60:D2}",
                Refs: i > 1 ? $"OSLO {i - 1}" : null).Parse())
            .OrderBy(cable => (cable.StationSerialNumber ?? cable.Id!.Length) * 7919 % 1009);
        var thread = Assert.Single(ReferenceGraph.Of(cables).Threads);
        Assert.Equal(Length, thread.Cables.Count);
    }
}
