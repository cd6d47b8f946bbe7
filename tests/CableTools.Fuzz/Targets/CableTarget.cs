using CableTools.Fuzz.Mutation;
using CableTools.Tests.Support;

namespace CableTools.Fuzz.Targets;

/// <summary>The parser.</summary>
internal sealed class CableTarget : FuzzTarget
{
    public override string Name => "cable";

    public override string Summary => "Cable.Parse: nothing lost, places in the text, the law of repair, export and back";

    public override IEnumerable<byte[]> Seeds() => Targets.Seeds.Bytes(Targets.Seeds.ShortCables);

    public override void Work(byte[] input) => CablePromises.Place(Cable.Parse(FuzzText.Of(input)));

    public override void Try(byte[] input)
    {
        string text = FuzzText.Of(input);
        var cable = Cable.Parse(text);
        CablePromises.Tile(cable, text);
        CablePromises.Place(cable);
        CablePromises.HoldLaw(text);
        CablePromises.ReadBack(cable);
    }
}
