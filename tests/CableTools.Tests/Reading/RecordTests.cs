using CableTools.Tests.Support;

namespace CableTools.Tests.Reading;

/// <summary>Cables under the heads that collections put over them: one in a file or several, in every form.</summary>
public sealed class RecordTests
{
    private const string Text = "UNCLAS OSLO 009123\n\nTAGS: PREL, NO\nSUBJECT: A FERRY\n\n1. (U) Text of the ferry.\n\nSAMPLE\n";

    private const string Envelope = "R 121305Z MAY 06\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\n";

    private static readonly Dictionary<string, string> Forms = new()
    {
        ["labelled"] = "id: 4711\ndate: 5/12/2006 13:05\nrefid: 06OSLO9123\norigin: Embassy Oslo\nclassification: UNCLASSIFIED\n"
            + "destination: 05OSLO9001|06STATE9002\nheader:\n" + Envelope + "\n----------------- header ends ----------------\n\n" + Text,
        ["bare"] = "4711\n2006-05-12 13:05:00\n06OSLO9123\nEmbassy Oslo\nUNCLASSIFIED\n05OSLO9001|06STATE9002\n" + Envelope + "\n" + Text,
        ["bare, spaced"] = "4711\n\n2006-05-12 13:05:00\n\n06OSLO9123\n\nEmbassy Oslo\n\nUNCLASSIFIED\n\n05OSLO9001|06STATE9002\n\n"
            + Envelope + "\n" + Text,
        ["bare, origin on two lines"] = "4711\n2006-05-12\n06OSLO9123\nEmbassy\nOslo\nUNCLASSIFIED//FOR OFFICIAL USE ONLY\n"
            + "05OSLO9001|06STA\nTE9002\n" + Envelope + "\n" + Text,
        ["tabs"] = "2006-05-12 13:05:00\t06OSLO9123\tEmbassy Oslo\tUNCLASSIFIED\t05OSLO9001|06STATE9002\t"
            + Envelope.TrimEnd().Replace("\n", "\\\n", StringComparison.Ordinal) + "\t" + Text.TrimEnd().Replace("\n", "\\\n",
                StringComparison.Ordinal) + "\n",
        ["commas"] = "4711,5/12/2006 13:05,06OSLO9123,\"Embassy\nOslo\",UNCLASSIFIED,05OSLO9001|06STATE9002,\"" + Envelope + "\",\"" + Text
            + "\"\n",
        ["commas, a field without quotes broken"] = "4711,5/12/2006 13:05,06OSLO9123,Embassy Oslo,UNCLASSIFIED,05OSLO9001|06STA\nTE9002,\""
            + Envelope + "\",\"" + Text + "\"\n",
    };

    public static TheoryData<string> Names => [.. Forms.Keys];

    [Theory]
    [InlineData("labelled")]
    [InlineData("bare")]
    [InlineData("bare, spaced")]
    public void What_the_level_of_a_record_says_is_a_caption(string form)
    {
        string record = Forms[form].Replace(": UNCLASSIFIED", ": SECRET//NOFORN", StringComparison.Ordinal)
            .Replace("\nUNCLASSIFIED", "\nSECRET//NOFORN", StringComparison.Ordinal);
        Assert.Equal(["NOFORN"], Cable.Parse(record).Captions);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_record_is_one_cable_with_its_metadata(string form)
    {
        var cable = Assert.Single(Sample.Read(Forms[form], "record.txt"));
        Check(cable);
        var metadata = cable.Source!.Metadata!;
        Assert.Equal("06OSLO9123", metadata.Id);
        Assert.Equal("Embassy Oslo", metadata.Origin);
        Assert.Equal(new DateTime(2006, 5, 12), metadata.Date!.Value.Date);
        Assert.StartsWith("UNCLASSIFIED", metadata.Classification, StringComparison.Ordinal);
        Assert.Equal(["05OSLO9001", "06STATE9002"], metadata.References);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_record_given_as_text_reads_alike(string form)
    {
        var cable = Cable.Parse(Forms[form]);
        Check(cable);
        Assert.Equal(Forms[form], cable.Text);
        Assert.Equal(CableSegmentKind.Metadata, cable.Segments[0].Kind);
    }

    private static void Check(Cable cable)
    {
        Assert.Equal(("06OSLO9123", "AMEMBASSY OSLO", "A FERRY", "SAMPLE"), (cable.Id, cable.From, cable.Subject, cable.Signature));
        Assert.Equal(new DateTimeOffset(2006, 5, 12, 13, 5, 0, TimeSpan.Zero), cable.Date);
        Assert.Equal(Classification.Unclassified, cable.Classification);
        Assert.Equal("Text of the ferry.", Assert.Single(cable.Paragraphs).Text);
        Assert.DoesNotContain(cable.Diagnostics, d => d.Severity != CableDiagnosticSeverity.Information);
    }

    [Theory]
    [InlineData("labelled", "labelled")]
    [InlineData("bare", "tabs", "labelled", "bare, spaced")]
    [InlineData("tabs", "tabs", "bare, origin on two lines")]
    public void Records_follow_one_another(params string[] forms)
    {
        var cables = Sample.Read(string.Concat(forms.Select((form, i) => Numbered(form, i))), "records.txt");
        Assert.Equal(forms.Select((_, i) => $"06OSLO912{i}"), cables.Select(cable => cable.Id));
        Assert.All(cables, cable => Assert.Equal("SAMPLE", cable.Signature));
        Assert.Equal(Enumerable.Range(1, forms.Length), cables.Select(cable => cable.Source!.Record));
    }

    [Fact]
    public void A_preview_above_the_record_of_the_same_cable_is_no_cable_of_its_own() => Check(Assert.Single(Sample.Read(
        Forms["bare"][..^40] + "...\n\n" + Forms["labelled"], "record.txt")));

    private static string Numbered(string form, int i) => Forms[form].Replace("OSLO9123", $"OSLO912{i}", StringComparison.Ordinal)
        .Replace("OSLO 009123", $"OSLO 00912{i}", StringComparison.Ordinal);

    [Theory]
    [InlineData("OSLO 009123", "OSLO 009124", "06OSLO9123", "MetadataIdDiffers")] // the text contradicts the record
    [InlineData("OSLO 009123", "", "06OSLO9123", "IdFromMetadata")] // the text has none
    [InlineData("06OSLO9123", "06XYZZY9124", "06OSLO9123", "MetadataIdDiffers")] // the record's names a post that is none
    [InlineData("06OSLO9123", "06SECTION01OF03OSLO9123", "06OSLO9123", null)] // the record's is malformed
    public void The_records_id_counts_over_an_odd_one(string was, string becomes, string id, string? code)
    {
        string text = Forms["labelled"].Replace(was, becomes, StringComparison.Ordinal);
        foreach (var cable in new[] { Cable.Parse(text), Assert.Single(Sample.Read(text, "record.txt")) })
        {
            Assert.Equal(id, cable.Id);
            Assert.Equal(code, cable.Diagnostics.FirstOrDefault(d => d.Code is "MetadataIdDiffers" or "IdFromMetadata")?.Code);
        }
    }

    [Fact]
    public void The_records_date_stands_in_for_a_missing_one_and_is_told_at_its_place()
    {
        string text = Forms["bare"].Replace(Envelope, "", StringComparison.Ordinal);
        var cable = Cable.Parse(text);
        Assert.Equal(new DateTimeOffset(2006, 5, 12, 13, 5, 0, TimeSpan.Zero), cable.Date);
        var told = cable.Diagnostics.Single(d => d.Code == "DateFromMetadata");
        Assert.Equal("2006-05-12 13:05:00", text.Substring(told.Start, told.Length));
    }

    [Theory]
    [InlineData("CONFIDENTIAL\n\n")]
    [InlineData("SECRET//NOFORN\n\n")]
    [InlineData("TOP SECRET\nNOFORN\n\n")]
    public void A_level_above_the_envelope_is_a_banner(string banner)
    {
        string message = Envelope.Replace("R 12", "VZCZCXRO9450\nDE RUEHNY #9123 1321305\nR 12", StringComparison.Ordinal) + "\n" + Text;
        var cable = Cable.Parse(banner + message);
        Assert.Equal(("06OSLO9123", "AMEMBASSY OSLO", Classification.Unclassified), (cable.Id, cable.From, cable.Classification));
        Assert.Equal("VZCZCXRO9450", cable.TransmissionId);
    }

    [Fact]
    public void A_banner_counts_where_no_classification_line_follows() =>
        Assert.Equal(Classification.Secret, Cable.Parse("SECRET\n\n" + Envelope + "\nTAGS: PREL\nSUBJECT: A FERRY\n\n1. Text.\n")
            .Classification);
}
