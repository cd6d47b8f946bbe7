using CableTools.Comparison;
using CableTools.Fuzz.Mutation;
using CableTools.Fuzz.Properties;
using static CableTools.Tests.Support.BrokenPromiseException;

namespace CableTools.Fuzz.Targets;

/// <summary>Two texts beside each other: an input is taken apart at its first form feed, or in the middle.</summary>
internal sealed class CompareTarget : FuzzTarget
{
    private const long AlwaysAllowed = 200_000, AllowedForACharacter = 4_000;

    public override string Name => "compare";

    public override string Summary => "CableComparison and CableDuplicates: no exception, bounded steps, only our own HTML";

    public override IEnumerable<byte[]> Seeds()
    {
        var texts = Targets.Seeds.ShortCables;
        for (int i = 0; i < 12; i++) yield return Targets.Seeds.Bytes(texts[i % texts.Count] + "\f" + texts[(i + i % 2) % texts.Count]);
    }

    public override void Try(byte[] input)
    {
        string text = FuzzText.Of(input);
        int cut = text.IndexOf('\f', StringComparison.Ordinal) is var found and >= 0 ? found : text.Length / 2;
        var (a, b) = (Cable.Parse(text[..cut]), Cable.Parse(text[cut..]));
        var comparison = CableComparison.Of(a, b);
        Unless(comparison.Steps <= AlwaysAllowed + AllowedForACharacter * text.Length,
            $"steps are bounded: {comparison.Steps} for {text.Length}");
        ShownPromises.OwnHtml(comparison.ToHtml());
        ShownPromises.PlainMarkdown(comparison.ToMarkdown());
        Unless(CableComparison.Of(a, a).AreSame, "a cable is the same as itself");
        foreach (var pair in CableDuplicates.Find([a, b])) Unless(pair.ToString().Length > 0, "a pair has a name");
    }
}
