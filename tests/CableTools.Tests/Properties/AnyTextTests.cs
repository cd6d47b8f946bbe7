using CsCheck;
using CableTools.Tests.Support;

namespace CableTools.Tests.Properties;

/// <summary>What holds for every text: noise, lines of cables in any order, and cables with lines lost, doubled, joined or cut.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Lines = [.. Directory.GetFiles(Repository.File("tests/CableTools.Tests/Golden/Cables"), "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadAllLines)];

    private static readonly Gen<string> Noise = Gen.String[Gen.Char["\u00b6\uFFFD\u00a0\u00ad \t\n\r.:()/-*#$\\\\&;,1290OlAEFMRSTXUNCZ\ud800a"], 0, 400];

    private static readonly Gen<string> Shuffled = Gen.Int[0, Lines.Length - 1].Array[0, 60].Select(picks => string.Join('\n', picks.Select(i => Lines[i])));

    private static readonly Gen<string> Mutated = Gen.Select(Gen.Int[0, Lines.Length - 1], Gen.Int[1, 80], Gen.Int[0, 7].Array[80], (first, count, changes) =>
        string.Concat(Lines.Skip(first).Take(count).Select((line, i) => changes[i] switch
        {
            0 => "",
            1 => line + "\n" + line + "\n",
            2 => line,
            3 => line[..(line.Length / 2)] + "\n",
            4 => "  " + line.ToUpperInvariant() + "\r\n",
            _ => line + "\n",
        })));

    private const long Iterations = 3000;

    private static readonly Gen<string> Any = Gen.OneOf(Noise, Shuffled, Mutated);

    [Fact]
    public void Segments_tile_the_text() => Any.Sample(text =>
    {
        var cable = Cable.Parse(text);
        int at = 0;
        foreach (var segment in cable.Segments)
        {
            Assert.Equal(at, segment.Start);
            Assert.True(segment.Length > 0);
            at += segment.Length;
        }

        Assert.Equal(text.Length, at);
        Assert.Equal(text, string.Concat(cable.Segments.Select(s => cable.Text.Substring(s.Start, s.Length))));
    }, iter: Iterations);

    [Fact]
    public void Every_field_reads_and_every_place_lies_in_the_text() => Any.Sample(text =>
    {
        var cable = Cable.Parse(text);
        Assert.NotEmpty(CableDump.Of(cable, places: true) + " ");
        foreach (var diagnostic in cable.Diagnostics) InText(text, diagnostic.Start, diagnostic.Length);
        foreach (var reference in cable.References) InText(text, reference.Start, reference.Length);
        foreach (var citation in cable.Citations) InText(text, citation.Start, citation.Length);
        foreach (var addressee in cable.To.Concat(cable.Info)) InText(text, addressee.Start, addressee.Length);
        int before = 0;
        foreach (var paragraph in cable.Paragraphs)
        {
            InText(text, paragraph.Start, paragraph.Length);
            Assert.True(paragraph.Start >= before);
            before = paragraph.Start + paragraph.Length;
            foreach (var part in paragraph.Subparagraphs) InText(text, part.Start, part.Length);
        }
    }, iter: Iterations);

    [Fact]
    public void The_words_of_the_paragraphs_are_the_words_of_the_text() => Any.Sample(text =>
    {
        // Letters only: joining lines changes blanks and hyphens, never letters.
        var cable = Cable.Parse(text.Replace("&", "", StringComparison.Ordinal), new CableParserOptions { Repair = RepairMode.None });
        int at = 0;
        foreach (char c in cable.Paragraphs.SelectMany(p => p.Text).Where(char.IsLetter))
        {
            at = cable.Text.IndexOf(c, at);
            Assert.True(at >= 0);
            at++;
        }
    }, iter: Iterations);

    [Fact]
    public void Reading_from_many_threads_gives_the_same() => Mutated.Sample(
        text =>
        {
            string expected = CableDump.Of(Cable.Parse(text), places: true);
            var shared = Cable.Parse(text);
            Parallel.For(0, 4, _ => Assert.Equal(expected, CableDump.Of(shared, places: true)));
        },
        iter: 50);

    [Fact]
    public void A_clean_cable_needs_no_repair()
    {
        foreach (string name in new[] { "07OSLO9901", "08TALLINN9412", "09REYKJAVIK9077", "79OSLO9044-entire-text", "88BONN9177-limited-official-use" })
        {
            var cable = Cable.Parse(File.ReadAllText(Repository.File($"tests/CableTools.Tests/Golden/Cables/{name}.txt")));
            Assert.DoesNotContain(cable.Diagnostics, d => d.Code.EndsWith("Repaired", StringComparison.Ordinal) || d.Code.EndsWith("Glued", StringComparison.Ordinal));
        }
    }

    private static void InText(string text, int start, int length) => Assert.True(start >= 0 && length >= 0 && start + length <= text.Length, $"{start}+{length} of {text.Length}");
}
