using CableTools.Comparison;
using CableTools.Tests.Support;
using CsCheck;

namespace CableTools.Tests.Comparison;

/// <summary>What is true of every two copies.</summary>
public sealed class ComparisonProperties
{
    private static readonly string[] Words =
        ["the", "the", "of", "a", "and", "herring", "puffin", "ministry", "sauna", "agreed", "0SLO", "OSLO", "XXXXXXXX", "B1", "talks.",
            "co-operation", "\u2588\u2588", "[REDACTED]", "15", "went,", "on", "corn", "com", "----"];

    private static readonly Gen<string> Paragraph = Gen.Int[0, 23].Array[0, 30].Select(picks =>
        string.Join(' ', picks.Select(pick => Words[pick])));

    private static readonly Gen<string> Body = Paragraph.Array[0, 6].Select(paragraphs =>
        string.Join("\n\n", paragraphs.Select((text, index) => $"{index + 1}. (C) {text}")));

    /// <summary>Words that occur once: what is done to them can be found in one way only.</summary>
    private static readonly Gen<(string[] Words, int At, int Length)> Plain =
        Gen.Select(Gen.Int[12, 60], Gen.Int[0, 1000], Gen.Int[1, 4], (count, at, length) =>
            (Enumerable.Range(0, count).Select(i => "word" + (char)('a' + i / 26) + (char)('a' + i % 26)).ToArray(),
                at % (count - 6), length));

    [Fact]
    public void A_copy_is_the_same_as_itself() => Body.Holds(body =>
    {
        var comparison = CableComparison.Of(Make.WithBody(body), Make.WithBody(body));
        Assert.True(comparison.AreSame);
        Assert.All(comparison.Paragraphs, row => Assert.All(row.Words, run => Assert.Equal(WordRunKind.Same, run.Kind)));
    }, 300);

    [Fact]
    public void Exchanging_the_copies_exchanges_the_sides() => Gen.Select(Body, Body).Holds(bodies =>
    {
        var (a, b) = (Make.WithBody(bodies.Item1), Make.WithBody(bodies.Item2));
        var there = CableComparison.Of(a, b).Paragraphs.Select(row => (row.Reference, row.Difference, row.Kind, row.HiddenWords,
            Runs(row, run => (run.Reference, run.Difference, run.Kind))));
        var back = CableComparison.Of(b, a).Paragraphs.Select(row => (row.Difference, row.Reference, Mirrored(row.Kind), row.HiddenWords,
            Runs(row, run => (run.Difference, run.Reference, Mirrored(run.Kind)))));
        Assert.Equal(there.Order(), back.Order());
    }, 1000);

    [Fact]
    public void Runs_put_together_are_both_texts() => Gen.Select(Body, Body).Holds(bodies =>
    {
        var (a, b) = (Make.WithBody(bodies.Item1), Make.WithBody(bodies.Item2));
        var comparison = CableComparison.Of(a, b);
        Assert.All(comparison.Paragraphs, row =>
        {
            Assert.Equal(row.Reference ?? "", string.Concat(row.Words.Select(run => run.Reference)));
            Assert.Equal(row.Difference ?? "", string.Concat(row.Words.Select(run => run.Difference)));
        });
        Assert.Equal(a.Paragraphs, comparison.Paragraphs.SelectMany(row => row.ReferenceParagraphs));
        Assert.Equal(b.Paragraphs, comparison.Paragraphs.SelectMany(row => row.DifferenceParagraphs));
    }, 1000);

    [Fact]
    public void Words_taken_out_are_found_and_nothing_else() => Plain.Holds(input =>
    {
        string[] rest = [.. input.Words[..input.At], .. input.Words[(input.At + input.Length)..]];
        var run = Assert.Single(Changes(input.Words, rest));
        Assert.Equal((WordRunKind.Removed, string.Join(' ', input.Words.Skip(input.At).Take(input.Length))),
            (run.Kind, run.Reference.TrimEnd()));
        run = Assert.Single(Changes(rest, input.Words));
        Assert.Equal(WordRunKind.Added, run.Kind);
    }, 300);

    [Fact]
    public void Redacted_words_are_found_and_nothing_else() => Plain.Holds(input =>
    {
        string[] hidden = [.. input.Words[..input.At], "XXXXXXXXXXXX", .. input.Words[(input.At + input.Length)..]];
        var run = Assert.Single(Changes(input.Words, hidden));
        Assert.Equal((WordRunKind.Redacted, CableSide.Difference, RedactionMark.Crossed, input.Length),
            (run.Kind, run.Redacted, run.Mark, run.HiddenWords));
    }, 300);

    [Fact]
    public void Every_cable_of_the_examples_is_the_same_as_itself() => Assert.All(
        Directory.GetFiles(Repository.File("examples/cables")).Append(Repository.File("tests/Fixtures/seed.txt"))
            .SelectMany(file => CableReader.Read(file)),
        cable => Assert.True(CableComparison.Of(cable, Cable.Parse(cable.Text, null, cable.Source)).AreSame));

    /// <summary>Texts made to be hard: few words, no order, or very many paragraphs. The work is bounded, and nothing is lost.</summary>
    [Theory]
    [InlineData(1, 200_000)]
    [InlineData(20_000, 3)]
    [InlineData(3_000, 40)]
    public void Work_is_bounded_on_hostile_texts(int paragraphs, int words)
    {
        var (a, b) = (Hostile(1), Hostile(2));
        var comparison = CableComparison.Of(a, b);

        // The bound, and what a last round of the search may take past it.
        Assert.InRange(comparison.Steps, 1, 60_000_000);
        Assert.Equal(b.Paragraphs.Sum(paragraph => (long)paragraph.Text.Length), comparison.Paragraphs.Sum(row =>
            row.DifferenceParagraphs.Sum(paragraph => (long)paragraph.Text.Length)));

        Cable Hostile(int seed)
        {
            uint state = (uint)seed;
            var text = new System.Text.StringBuilder();
            for (int i = 1; i <= paragraphs; i++)
            {
                text.Append(i).Append(". (C)");
                for (int j = 0; j < words; j++) text.Append((state = state * 1664525 + 1013904223) >> 30 == 0 ? " a" : " b");
                text.Append("\n\n");
            }

            return Make.WithBody(text.ToString());
        }
    }

    private static List<WordRun> Changes(string[] reference, string[] difference)
    {
        var comparison = CableComparison.Of(Make.WithBody("1. (C) " + string.Join(' ', reference) + "."),
            Make.WithBody("1. (C) " + string.Join(' ', difference) + "."));
        return [.. Assert.Single(comparison.Differences).Words.Where(run => run.Kind != WordRunKind.Same)];
    }

    private static string Runs<T>(CableDifference row, Func<WordRun, T> show) =>
        string.Join('|', row.Words.Select(run => show(run)!.ToString()).Order(StringComparer.Ordinal));

    private static CableDifferenceKind Mirrored(CableDifferenceKind kind) => kind switch
    {
        CableDifferenceKind.Added => CableDifferenceKind.Removed,
        CableDifferenceKind.Removed => CableDifferenceKind.Added,
        _ => kind,
    };

    private static WordRunKind Mirrored(WordRunKind kind) => kind switch
    {
        WordRunKind.Added => WordRunKind.Removed,
        WordRunKind.Removed => WordRunKind.Added,
        _ => kind,
    };
}
