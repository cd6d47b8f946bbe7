using CableTools.Tests.Support;

namespace CableTools.Tests.Fields;

public sealed class EnvelopeTests
{
    [Theory]
    [InlineData("TO RUEHC/SECSTATE WASHDC IMMEDIATE 5697", "RUEHC", "SECSTATE WASHDC", Precedence.Immediate, "5697")]
    [InlineData("TO SECSTATE WASHDC PRIORITY", null, "SECSTATE WASHDC", Precedence.Priority, null)]
    [InlineData("TO RUEKJCS/SECDEF WASHDC//USDP/ISA/NP// PIORITY", "RUEKJCS", "SECDEF WASHDC//USDP/ISA/NP//", Precedence.Priority, null)]
    [InlineData("TO RHMFISS/DET 1 39LG ANKARA TU", "RHMFISS", "DET 1 39LG ANKARA TU", null, null)]
    [InlineData("TO USMISSION USUN NEWYORK NIACT IMMEDIATE", null, "USMISSION USUN NEWYORK", Precedence.NiactImmediate, null)]
    [InlineData("TO USMISSION USUN NEW YORK FLASH", null, "USMISSION USUN NEW YORK", Precedence.Flash, null)]
    [InlineData("TO SECSTATE WASHDC 475", null, "SECSTATE WASHDC", null, "475")]
    [InlineData("TO\\nRUEHMO/AMEMBASSY MOSCOW ROUTINE 0183", "RUEHMO", "AMEMBASSY MOSCOW", Precedence.Routine, "0183")]
    [InlineData("TO RUEHC / SECSTATE WASHDC PRIORITY 1234", "RUEHC", "SECSTATE WASHDC", Precedence.Priority, "1234")]
    [InlineData("TO ZEN/AMEMBASSY MOSCOW", null, "AMEMBASSY MOSCOW", null, null)]
    [InlineData("TO\\nPAGE 02  STATE  015113  182333Z\\nAMEMBASSY PARIS PRIORITY", null, "AMEMBASSY PARIS", Precedence.Priority, null)]
    public void An_addressee_is_read(string lines, string? indicator, string name, Precedence? precedence, string? number)
    {
        var to = Assert.Single(Make.WithEnvelope(Make.Lines(lines)).To);
        Assert.Equal((indicator, name, precedence, number), (to.RoutingIndicator, to.Name, to.Precedence, to.ContinuityNumber));
    }

    [Theory]
    [InlineData("TO RUEHBU/AMEMBASSY BUENOS AIRE", "RUEHBU", "AMEMBASSY BUENOS AIRES", "AddresseeRepaired")]
    [InlineData("TO AMEMBASSY NEWDELI", null, "AMEMBASSY NEW DELHI", "AddresseeRepaired")]
    [InlineData("TO RUEHLI/AMEMBASSY LISBN", "RUEHLI", "AMEMBASSY LISBON", "AddresseeRepaired")]
    [InlineData("TO RUEHC/SECSTATE WASHDE", "RUEHC", "SECSTATE WASHDC", "AddresseeRepaired")]
    [InlineData("TO RUEHB/AMEMBASSY BUENOS AIRES", "RUEHBU", "AMEMBASSY BUENOS AIRES", "RoutingIndicatorRepaired")]
    [InlineData("TO RUEAIA/CIA WASHDC", "RUEAIIA", "CIA WASHDC", "RoutingIndicatorRepaired")]

    // Another station's indicator is no slip, an unknown place no post, an indicator several stand for nobody's.
    [InlineData("TO RUEHBUA/AMEMBASSY BUENOS AIRES", "RUEHBUA", "AMEMBASSY BUENOS AIRES", null)]
    [InlineData("TO RUEHBR/AMEMBASSY BUENOS AIRES", "RUEHBR", "AMEMBASSY BUENOS AIRES", null)]
    [InlineData("TO RUEHXX/AMEMBASSY ATLANTIS", "RUEHXX", "AMEMBASSY ATLANTIS", null)]
    [InlineData("TO RUEHXX/AMEMBASSY OSLO", "RUEHXX", "AMEMBASSY OSLO", null)]
    [InlineData("TO AMEMBASSY OSL", null, "AMEMBASSY OSL", null)]
    public void Name_and_routing_indicator_help_each_other(string line, string? indicator, string name, string? code)
    {
        var cable = Make.WithEnvelope(line);
        var to = Assert.Single(cable.To);
        Assert.Equal((indicator, name), (to.RoutingIndicator, to.Name));
        Assert.Equal(code is null ? [] : [code], cable.Diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Info_may_stand_without_to()
    {
        var cable = Make.WithEnvelope("INFO RUEHC/SECSTATE WASHDC\nCIS COLLECTIVE");
        Assert.Empty(cable.To);
        Assert.Equal(["SECSTATE WASHDC", "CIS COLLECTIVE"], cable.Info.Select(a => a.Name));
    }

    [Fact]
    public void Exempted_posts_belong_to_the_collective_before_them()
    {
        var info = Make.WithEnvelope(
            "TO SECSTATE WASHDC\nINFO CIS COLLECTIVE\nXMT AMEMBASSY SOFIA\nAMEMBASSY MINSK\nRUEAIIA/CIA WASHDC").Info;
        Assert.Equal(["AMEMBASSY SOFIA", "AMEMBASSY MINSK"], info[0].Exempted);
        Assert.Equal(["CIS COLLECTIVE", "CIA WASHDC"], info.Select(a => a.Name));
        info = Make.WithEnvelope("INFO CIS COLLECTIVE\nXMT/AMEMBASSY SOFIA\nXMT RUEHOL/AMEMBASSY OSLO\nDIA WASHDC//DHI//").Info;
        Assert.Equal(["AMEMBASSY SOFIA", "AMEMBASSY OSLO"], info[0].Exempted.Take(2));
    }

    [Theory]
    [InlineData("AMEMBASSY LA PAZ OCT 5325", "AMEMBASSY LA PAZ", true)]
    [InlineData("AMEMBASSY OSLO FEB STOCKHOLM 3043", "AMEMBASSY OSLO", true)]
    [InlineData("AMCONSUL MAR DEL PLATA 3043", "AMCONSUL MAR DEL PLATA", false)]
    public void A_month_that_came_in_behind_a_posts_name_is_none_of_it(string address, string name, bool told)
    {
        var cable = Make.WithEnvelope("TO SECSTATE WASHDC\nINFO RUEHLP/" + address);
        Assert.Equal(name, cable.Info.Single().Name);
        Assert.Equal(told, cable.Diagnostics.Any(d => d.Code == DiagnosticCode.AddresseeRepaired));
    }

    [Fact]
    public void A_label_with_exempted_posts_alone_names_no_addressee()
    {
        Assert.Empty(Make.WithEnvelope("INFO XMT AMEMBASSY SOFIA").Info);
        var cable = Make.WithEnvelope("TO SECSTATE WASHDC\nINFO CIS COLLECTIVE\nINFO XMT AMEMBASSY SOFIA");
        Assert.Equal(("CIS COLLECTIVE", "AMEMBASSY SOFIA"), (cable.Info.Single().Name, cable.Info.Single().Exempted.Single()));
    }

    [Theory]
    [InlineData("O 121305Z MAY 06", "2006-05-12 13:05", Precedence.Immediate, null)]
    [InlineData("O P 190243Z DEC 89", "1989-12-19 02:43", Precedence.Immediate, Precedence.Priority)]
    [InlineData("P R 281848Z DEC 66", "1966-12-28 18:48", Precedence.Priority, Precedence.Routine)]
    [InlineData("O R 181205Z NOV 75 ZFF4", "1975-11-18 12:05", Precedence.Immediate, Precedence.Routine)]
    [InlineData("Z l21305Z MAY O6", "2006-05-12 13:05", Precedence.Flash, null)]
    [InlineData("R O31030Z FEB 1O", "2010-02-03 10:30", Precedence.Routine, null)]
    [InlineData("R 012400Z JAN 08", "2008-01-02 00:00", Precedence.Routine, null)]
    public void A_date_time_group_is_read(string line, string date, Precedence precedence, Precedence? info)
    {
        var cable = Cable.Parse(line + "\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 000123\nTAGS: PREL\nSUBJECT: X\n1. Text.");
        Assert.Equal(date, cable.Date?.ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal((precedence, info), (cable.Precedence, cable.InfoPrecedence));
    }

    [Theory]
    [InlineData("FM USEU BRUSSELS", "RUFHBS", "RUEHBS")]
    [InlineData("FM AMEMBASSY ASTANA", "RVEHTA", "RUEHTA")]
    [InlineData("FM AMEMBASSY CARACAS", "RUEHGV", "RUEHCV")]
    [InlineData("FM AMEMBASSY KABUL", "RUEHBUL", "RUEHBUL")]
    public void A_misread_station_is_that_of_the_originator_or_of_the_post_whose_station_he_uses(string from, string written, string meant)
    {
        var cable = Cable.Parse($"DE {written} #0123 1321305\nR 121305Z MAY 06\n{from}\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 000123\n");
        Assert.Equal(meant, cable.OriginatingStation);
        Assert.Equal(written != meant, cable.Diagnostics.Any(d => d.Code == "RoutingIndicatorRepaired"));
    }

    [Fact]
    public void A_date_that_is_none_is_an_error()
    {
        var cable = Cable.Parse("R 311305Z FEB 06\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 000123\n");
        Assert.Null(cable.Date);
        Assert.Contains(cable.Diagnostics, d => d.Code == "DateTimeGroupInvalid" && d.Start == 2);
    }

    [Fact]
    public void Strict_reading_repairs_no_date()
    {
        const string text = "O l21305Z MAY O6\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n\nUNCLAS OSLO 000123\n";
        Assert.Null(Cable.Parse(text, new CableParserOptions { Repair = RepairMode.None }).Date);
        var reported = Cable.Parse(text, new CableParserOptions { Repair = RepairMode.Report });
        Assert.Null(reported.Date);
        Assert.Contains(reported.Diagnostics, d => d.Code == "DateTimeGroupRepaired");
    }
}
