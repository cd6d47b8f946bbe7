using System.IO.Compression;
using CableTools.Corpus;
using CableTools.Tests.Support;

namespace CableTools.Tests.Corpus;

/// <summary>
/// The invented corpus of the notebooks: its generator knows what each cable says, so that every field of every cable is compared.
/// </summary>
public sealed class InventedCorpusTests
{
    private const string File = "notebooks/data/cables.txt.gz";

    private static readonly IReadOnlyList<InventedCable> Invented = InventedCorpus.Make();
    private static readonly IReadOnlyList<Cable> Read = [.. CableReader.Read(Repository.File(File))];

    [Fact]
    public void The_file_is_what_the_generator_makes()
    {
        if (Environment.GetEnvironmentVariable("CABLETOOLS_UPDATE_GOLDEN") == "1") Archive.Write(Repository.File(File), Invented);
        using var reader = new StreamReader(new GZipStream(System.IO.File.OpenRead(Repository.File(File)), CompressionMode.Decompress));
        Assert.True(reader.ReadToEnd() == Archive.Text(Invented),
            "The corpus has changed: CABLETOOLS_UPDATE_GOLDEN=1 writes it anew; the notebooks' outputs depend on it.");
    }

    [Fact]
    public void Every_cable_is_told_from_the_next() => Assert.Equal(Invented.Select(cable => cable.Id), Read.Select(cable => cable.Id));

    [Fact]
    public void Every_field_of_every_clean_cable_is_as_it_was_meant()
    {
        foreach (var (meant, cable) in Invented.Zip(Read).Where(pair => pair.First.Damage is null))
        {
            Assert.Equal((meant.Id, meant.Date, meant.From, meant.Classification, meant.Precedence),
                (cable.Id, cable.Date?.UtcDateTime, cable.From, cable.Classification, cable.Precedence));
            Assert.Equal(meant.To, cable.To.Select(addressee => addressee.Name));
            Assert.Equal(meant.Info, cable.Info.Select(addressee => addressee.Name));
            Assert.Equal(meant.Tags, cable.Tags);
            Assert.Equal(meant.Subject, cable.Subject);
            Assert.Equal(meant.References, cable.References.Select(reference => reference.Id));
            Assert.Equal(meant.Signature, cable.Signature);
            Assert.Equal(meant.Section.Count > 1 ? meant.Section : (null, null), ((int?)cable.Section, (int?)cable.SectionCount));
            Assert.Equal(
                meant.Paragraphs.Select((p, i) => $"{meant.FirstNumber + i}. ({p.Marking}) {Words(p)}"),
                cable.Paragraphs.Select(p => $"{p.Number}. ({p.PortionMarking}) {p.Text}"));
            Assert.Empty(cable.Diagnostics.Select(diagnostic => $"{cable.Id}: {diagnostic}"));
        }
    }

    [Fact]
    public void Every_damaged_cable_is_read_the_same_and_says_what_was_repaired()
    {
        foreach (var (meant, cable) in Invented.Zip(Read).Where(pair => pair.First.Damage is not null))
        {
            Assert.Equal((meant.Id, meant.Date, meant.Signature), (cable.Id, cable.Date?.UtcDateTime, cable.Signature));
            Assert.Equal(Enumerable.Range(1, meant.Paragraphs.Count), cable.Paragraphs.Select(paragraph => paragraph.Number!.Value));
            Assert.NotEmpty(cable.Diagnostics);
        }

        Assert.InRange(Invented.Count(cable => cable.Damage is not null), 10, 20);
    }

    [Fact]
    public void The_security_prosign_tells_classified_from_unclassified()
    {
        // ZNY CCCCC ZZH, ZNR UUUUU ZZH (format line 4).
        Assert.All(Invented, cable =>
        {
            char letter = cable.Classification.ToString()[0];
            Assert.Contains($"\n{(letter == 'U' ? "ZNR" : "ZNY")} {new string(letter, 5)} ZZH\n", cable.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void No_two_messages_share_a_subject() =>
        Assert.Equal(Invented.Select(cable => cable.Id).Distinct().Count(), Invented.Select(cable => cable.Subject).Distinct().Count());

    private static string Words(InventedParagraph paragraph)
    {
        string label = paragraph.Label is null ? "" : paragraph.Label + ": ",
            end = paragraph.Label is "SUMMARY" or "COMMENT" ? $" END {paragraph.Label}." : "";
        return label + paragraph.Text.Replace("  ", " ", StringComparison.Ordinal) + end;
    }
}
