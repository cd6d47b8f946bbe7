using CableTools.Comparison;

namespace CableTools.Tests.Comparison;

/// <summary>The heads of two copies.</summary>
public sealed class FieldComparisonTests
{
    private const string Head = """
        O 121305Z MAY 06
        FM AMEMBASSY MOSCOW
        TO RUEHC/SECSTATE WASHDC IMMEDIATE 1234
        INFO RUEHLN/AMEMBASSY LONDON 0001
        RUEHFR/AMEMBASSY PARIS 0002

        C O N F I D E N T I A L MOSCOW 005030

        SIPDIS
        NOFORN

        E.O. 12958: DECL: 05/12/2016
        TAGS: PREL, PARM, RS
        SUBJECT: TALKS WITH OLE LARSEN

        REF: A. STATE 76665
             B. MOSCOW 4321

        Classified By: Ambassador Sam Sample, reasons 1.4 (b) and (d)

        1. (C) Text.

        SAMPLE
        """;

    [Theory]
    [InlineData("PREL, PARM, RS", "PREL, ECON, RS", "Tags <> Changed -PARM +ECON")]
    [InlineData("PREL, PARM, RS", "RS, PARM, PREL", "")]
    [InlineData("\nNOFORN", "\nEXDIS", "Captions <> Changed -NOFORN +EXDIS")]
    [InlineData("RUEHFR/AMEMBASSY PARIS 0002", "RUEHTA/AMEMBASSY ASTANA 0002",
        "Info <> Changed -RUEHFR/AMEMBASSY PARIS 0002 +RUEHTA/AMEMBASSY ASTANA 0002")]
    [InlineData("RUEHFR/AMEMBASSY PARIS 0002", "AMEMBASSY PARIS", "")]
    [InlineData("B. MOSCOW 4321", "B. MOSCOW 4322", "References <> Changed -06MOSCOW4321 +06MOSCOW4322")]
    [InlineData("OLE LARSEN", "XXXXXXXXXXXX", "Subject <= Redacted")]
    [InlineData("OLE LARSEN", "OLE LARSON", "Subject <> Changed")]
    [InlineData("SUBJECT: TALKS", "SUBJECT: (C) TALKS", "SubjectMarking => Added")]
    [InlineData("05/12/2016", "05/12/2031", "Declassification <> Changed")]
    [InlineData("121305Z", "121405Z", "Date <> Changed")]
    [InlineData("Ambassador Sam Sample", "Ambassador Ida Berg", "ClassifiedBy <> Changed")]
    [InlineData("\nSAMPLE", "\n", "Signature <= Removed")]
    [InlineData("C O N F I D E N T I A L", "S E C R E T", "Classification <> Changed")]
    [InlineData("O 121305Z", "P 121305Z", "Precedence <> Changed")]
    public void A_field_that_differs_is_told(string part, string other, string expected)
    {
        string head = Head.ReplaceLineEndings("\n");
        Assert.Contains(part, head, StringComparison.Ordinal);
        var comparison = CableComparison.Of(Cable.Parse(head), Cable.Parse(head.Replace(part, other, StringComparison.Ordinal)));
        var differing = comparison.Fields.Where(row => row.Kind != CableDifferenceKind.Same);
        Assert.Equal(expected, string.Join(" | ", differing.Select(row => $"{row.Part} {row.SideIndicator} {row.Kind}"
            + string.Concat(row.RemovedItems.Select(item => " -" + item)) + string.Concat(row.AddedItems.Select(item => " +" + item)))));
    }

    [Fact]
    public void A_field_has_its_place_in_each_text()
    {
        string head = Head.ReplaceLineEndings("\n");
        var (a, b) = (Cable.Parse(head), Cable.Parse(head.Replace("TALKS WITH", "THE LATEST TALKS WITH", StringComparison.Ordinal)));
        var subject = CableComparison.Of(a, b).Fields.Single(row => row.Part == nameof(Cable.Subject));
        Assert.Equal(a.PlaceOf(CableField.Subject), subject.ReferencePlace);
        Assert.Contains("THE LATEST", subject.DifferencePlace!.Value.Of(b.Text), StringComparison.Ordinal);
    }

    /// <summary>Whoever adds a property to Cable says here whether copies are compared by it.</summary>
    [Fact]
    public void Every_field_of_a_cable_is_compared()
    {
        string[] others = ["Text", "Citations", "Paragraphs", "Summary", "Comment", "IsRecognized", "Segments", "Diagnostics", "Source"];
        var all = typeof(Cable).GetProperties().Select(property => property.Name).Except(others).Order(StringComparer.Ordinal);
        string source = File.ReadAllText(Support.Repository.File("src/CableTools/Comparison/FieldComparison.cs"));
        Assert.All(all, name => Assert.Contains($"nameof(Cable.{name})", source, StringComparison.Ordinal));
    }
}
