using CableTools.Tests.Support;

namespace CableTools.Tests.Fields;

/// <summary>The year of cables whose date-time group is withheld: which clues tell it, and which speak against it.</summary>
public sealed class YearOfExtractTests
{
    private const string Notice =
        "This record is a partial extract of the original cable. The full text of the original cable is not available.\n\n";

    [Theory]

    // The term of the order, ten years, and the longer ones where ten years lead out of the order's time.
    [InlineData("05/12/2014", "", "1.4 (b)", "", "04OSLO722")]
    [InlineData("05/12/2034", "", "1.4 (b)", "", "09OSLO722")]
    [InlineData("05/12/2026", "", "1.4 (b)", "On May 10 they met.", "06OSLO722")]

    // Two terms are left: the latest year that the text names tells which.
    [InlineData("05/12/2029", "", "1.4 (b)", "On May 10 they met.", null)]
    [InlineData("05/12/2029", "", "1.4 (b)", "On May 10 they met. In 2008 they had not.", "09OSLO722")]
    [InlineData("05/12/2029", "", "1.4 (b)", "On May 10 they met. In 2003 they had not.", "04OSLO722")]

    // A term of five years, as the reasons are those of 2003 and later.
    [InlineData("05/12/2010", "", "1.4 (b)", "On May 10 they met.", "05OSLO722")]
    [InlineData("05/12/2010", "", "1.5 (b)", "On May 10 they met.", "00OSLO722")]

    // No cable cited is later; one of the same post with a higher serial number is earlier.
    [InlineData("05/12/2014", "REF: 06 OSLO 12", "1.4 (b)", "", null)]
    [InlineData("05/12/2014", "REF: 04 OSLO 9012", "1.4 (b)", "", "05OSLO722")]
    [InlineData("05/12/2014", "REF: 04 BERN 9012", "1.4 (b)", "", "04OSLO722")]
    [InlineData("01/12/2014", "REF: 04 OSLO 9012", "1.4 (b)", "", "05OSLO722")]
    [InlineData("05/12/2014", "REF: OSLO 9012", "1.4 (b)", "", "04OSLO722")]
    [InlineData("N/A", "REF: 04 OSLO 9012", "1.4 (b)", "", "05OSLO722")]
    [InlineData("N/A", "REF: 04 OSLO 9012", "1.4 (b)", "In 2008 it was so.", null)]
    [InlineData("N/A", "REF: 04 OSLO 12", "1.4 (b)", "", null)]

    // The days the text names lie in other months, and the latest year it names is another.
    [InlineData("05/12/2014", "", "1.4 (b)", "On October 3 and 4 November they met.", null)]
    [InlineData("05/12/2014", "", "1.4 (b)", "On October 3 they met, as in 2008.", null)]
    [InlineData("05/12/2014", "", "1.4 (b)", "On October 3 they met, as in 2003.", "04OSLO722")]
    [InlineData("05/12/2014", "", "1.4 (b)", "On October 3 and May 3 they met.", "04OSLO722")]
    [InlineData("01/02/2014", "", "1.4 (b)", "On 28 December they met.", "04OSLO722")]
    [InlineData("05/12/2014", "", "1.4 (b)", "On October 3, 1998, they met.", "04OSLO722")]
    [InlineData("05/12/2014", "", "1.4 (b)", "They may 3 times march 4 miles.", "04OSLO722")]
    public void The_clues_agree_or_there_is_no_id(string date, string references, string reason, string text, string? id)
    {
        var cable = Cable.Parse($"{Notice}C O N F I D E N T I A L OSLO 000722\n\nE.O. 12958: DECL: {date}\nTAGS: PREL\nSUBJECT: X\n\n"
            + $"{references}\n\nClassified By: DCM Pat Sample. Reasons: {reason}.\n\n1. (C) They are five. {text}\n");
        Assert.Equal(id, cable.Id);
        Assert.Single(cable.Diagnostics, d => d.Code == (id is null ? DiagnosticCode.IdUnknown : DiagnosticCode.YearInferred).Name);
    }

    [Theory]
    [InlineData("E.O. 12356: DECL: 05/12/2004")]
    [InlineData("E.O. 11652: GDS 12/31/84")]
    public void Orders_that_seldom_gave_dates_tell_no_year(string line)
    {
        var cable = Cable.Parse($"{Notice}C O N F I D E N T I A L OSLO 000722\n\n{line}\nTAGS: PREL\nSUBJECT: X\n\n1. (C) Five.\n");
        Assert.Null(cable.Id);
    }
}
