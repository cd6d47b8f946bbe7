using CsCheck;
using CableTools.Tests.Support;

namespace CableTools.Tests.Properties;

/// <summary>What holds for every text: noise, lines of cables in any order, and cables with lines lost, doubled, joined or cut.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] Lines = [.. Directory.GetFiles(Repository.File("tests/CableTools.Tests/Golden/Cables"),
        "*.txt").Order(StringComparer.Ordinal).SelectMany(File.ReadAllLines)];

    private static readonly Gen<string> Noise = Gen.String[Gen.Char["\u00b6\uFFFD\u00a0\u00ad \t\n"
        + "\r.:()/-*#$\\\\&;,1290OlAEFMRSTXUNCZ\ud800a"], 0, 400];

    private static readonly Gen<string> Shuffled = Gen.Int[0, Lines.Length - 1].Array[0, 60].Select(picks =>
        string.Join('\n', picks.Select(i => Lines[i])));

    private static readonly Gen<string> Mutated = Gen.Select(Gen.Int[0, Lines.Length - 1], Gen.Int[1, 80], Gen.Int[0, 7].Array[80],
        (first, count, changes) =>
        string.Concat(Lines.Skip(first).Take(count).Select((line, i) => changes[i] switch
        {
            0 => "",
            1 => line + "\n" + line + "\n",
            2 => line,
            3 => line[..(line.Length / 2)] + "\n",
            4 => "  " + line.ToUpperInvariant() + "\r\n",
            _ => line + "\n",
        })));

    private static readonly Gen<string> Any = Gen.OneOf(Noise, Shuffled, Mutated);

    [Fact]
    public void Segments_tile_the_text() => Any.Holds(text =>
    {
        var cable = Cable.Parse(text);
        CablePromises.Tile(cable, text);
        Assert.Equal(text, string.Concat(cable.Segments.Select(s => cable.Text.Substring(s.Start, s.Length))));
    });

    [Fact]
    public void Every_field_reads_and_every_place_lies_in_the_text() => Any.Holds(text => CablePromises.Place(Cable.Parse(text)));

    [Theory]
    [InlineData("")]
    [InlineData(".ZXO")] // a word glued to a stop that nothing stands before
    public void A_text_that_is_hardly_any_has_no_signature(string text) => Assert.Null(Cable.Parse(text).Signature);

    /// <summary>
    /// Letters only: joining lines changes blanks, hyphens and the signs of a table, never letters. What is read otherwise (entities, a
    /// pilcrow in TeX)
    /// is taken out of the text first, and no damage is undone: a label in letters would be no letters of the text.
    /// </summary>
    [Fact]
    public void Paragraphs_hold_exactly_the_letters_of_their_segments() => Any.Holds(text =>
    {
        var cable = Cable.Parse(text.Replace("&", "", StringComparison.Ordinal), new CableParserOptions { Repair = RepairMode.None });
        var paragraphs = cable.Paragraphs;
        for (int i = 0; i < paragraphs.Count; i++)
        {
            int end = i + 1 < paragraphs.Count ? paragraphs[i + 1].Start : cable.Text.Length;
            string raw = string.Concat(cable.Segments.Where(s => s.Kind == CableSegmentKind.Paragraph)
                .Select(s => Between(cable.Text, Math.Max(s.Start, paragraphs[i].Start), Math.Min(s.Start + s.Length, end))));
            Assert.Equal(Letters(raw), Letters(paragraphs[i].PortionMarking ?? "") + Letters(paragraphs[i].Text));
        }
    });

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static string Between(string text, int start, int end) => start < end ? text[start..end] : "";

    [Fact]
    public void Reading_from_many_threads_gives_the_same() => Mutated.Holds(
        text =>
        {
            string expected = CableDump.Of(Cable.Parse(text), places: true);
            var shared = Cable.Parse(text);
            Parallel.For(0, 4, _ => Assert.Equal(expected, CableDump.Of(shared, places: true)));
        },
        50);

    [Fact]
    public void A_clean_cable_needs_no_repair()
    {
        foreach (string name in new[] { "07OSLO9901", "08TALLINN9412", "09REYKJAVIK9077", "79OSLO9044-entire-text",
            "88BONN9177-limited-official-use" })
        {
            var cable = Cable.Parse(File.ReadAllText(Repository.File($"tests/CableTools.Tests/Golden/Cables/{name}.txt")));
            Assert.DoesNotContain(cable.Diagnostics, d => LawOfRepair.IsRepair(d.Code));
        }
    }
}
