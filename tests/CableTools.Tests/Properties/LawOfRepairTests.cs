using CableTools.Corpus;
using CableTools.Tests.Support;
using CsCheck;

namespace CableTools.Tests.Properties;

/// <summary>
/// A field reads otherwise than written if and only if a diagnostic says so, see <see cref="LawOfRepair"/>: over cables with one slip or
/// two in their heads, and over texts that are none.
/// </summary>
public sealed class LawOfRepairTests
{
    private static readonly string[] Golden = [.. Directory.GetFiles(Repository.File("tests/CableTools.Tests/Golden/Cables"), "*.txt")
        .Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    private static readonly string[] Cables = [.. Golden, .. InventedCorpus.Make().Take(200).Select(cable => cable.Text)];

    private static readonly int[] Heads = [.. Cables.Select(DamagedText.HeadOf)];

    private static readonly Gen<(double At, int Kind, int Choice)> Slip =
        Gen.Select(Gen.Double[0, 1], Gen.Int[0, DamagedText.Kinds - 1], Gen.Int[0, 5]);

    private static readonly Gen<string> Damaged = Gen.Select(Gen.Int[0, Cables.Length - 1], Slip.Array[1, 2], (cable, slips) =>
        slips.Aggregate(Cables[cable], (text, slip) => DamagedText.Make(text, (int)(slip.At * Heads[cable]), slip.Kind, slip.Choice)));

    private static readonly Gen<string> Noise = Gen.String[Gen.Char["\u00b6\uFFFD\u00a0 \t\n\r.:()/-*#$;,1290OlAEFMRSTXUNCZa"], 0, 400];

    [Fact]
    public void Cables_as_they_are_hold_the_law() => Assert.All(Cables, text => Assert.Empty(LawOfRepair.Violations(text)));

    [Fact]
    public void Cables_with_slips_in_their_heads_hold_the_law() =>
        Damaged.Holds(text => Assert.Empty(LawOfRepair.Violations(text)));

    [Fact]
    public void Noise_holds_the_law() => Noise.Holds(text => Assert.Empty(LawOfRepair.Violations(text, inOrder: false)));

    /// <summary>What drawing others has found, cut down.</summary>
    [Theory]
    [InlineData("T\u00a0REN9/C")]
    [InlineData("ID:")]
    [InlineData("REF: O5 MOSCOW")] // nothing behind the post: looked for without an end
    [InlineData("FM AMEMBASSY OSLO\n\u2022T RUEHC/SECSTATE WASHDC\n\nUNCLAS OSLO 009001\n\nSUBJECT: GNOMES\n\n1. (U) Five.\n")]
    [InlineData("id: 9\ndate: 4/8/2008 19:23\nrefd: 08SKOPJE9127\norigin: Embassy Skopje\nheader:\nDE RUEHSQ #9127/01 0991923\n"
        + "ZNY CCCCC ZZH\nR 081923Z APR 08\nFM AMEMBASSY SKOPJE\nTO RUEHC/SECSTATE WASHDC 7101\n\nUNCLAS SKOPJE 009127\n\n"
        + "SUBJECT: A BRIDGE\n\n1. (U) Summary: One.\n")]
    public void A_text_that_broke_the_law_holds_it(string text) => Assert.Empty(LawOfRepair.Violations(text));

    [Fact]
    public void A_text_of_words_alone_is_told_to_be_no_cable() => Gen.String[Gen.Char["abcdefghij \n"], 1, 300].Holds(text =>
        Assert.Equal(DiagnosticCode.NoCableRecognized.Name, Assert.Single(Cable.Parse(text).Diagnostics).Code));

    /// <summary>The labels and format lines of a cable with their values taken away, or made unreadable.</summary>
    [Theory]
    [InlineData("TAGS: {0}", CableSegmentKind.Tags)]
    [InlineData("SUBJECT: {0}", CableSegmentKind.Subject)]
    [InlineData("REF: {0}", CableSegmentKind.References)]
    public void A_label_whose_value_cannot_be_read_is_told(string line, CableSegmentKind kind) =>
        Gen.String[Gen.Char[" .,;:-"], 0, 8].Holds(value =>
        {
            var cable = Make.WithHeading(line.Replace("{0}", value, StringComparison.Ordinal));
            var segment = cable.Segments.Single(s => s.Kind == kind);
            Assert.Contains(cable.Diagnostics, d => d.Code == DiagnosticCode.FieldUnreadable && d.Start >= segment.Start
                && d.Start + d.Length <= segment.Start + segment.Length);
        }, 200);
}
