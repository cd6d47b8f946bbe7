using CableTools.Tests.Support;
using CableTools.Mail;
using static CableTools.Tests.Support.BrokenPromiseException;

namespace CableTools.Fuzz.Targets;

/// <summary>Files of cables, of one container: in whatever pieces a stream gives them, and however many threads read.</summary>
internal sealed class ContainerTarget : FuzzTarget
{
    private readonly Func<IEnumerable<byte[]>> _seeds;

    private ContainerTarget(string name, string ending, Func<IEnumerable<byte[]>> seeds)
    {
        Name = name;
        Ending = ending;
        _seeds = seeds;
        MailFiles.Register();
    }

    public static IReadOnlyList<ContainerTarget> All { get; } =
    [
        new("text", ".txt", () => Targets.Seeds.Bytes(Targets.Seeds.ShortCables.Chunk(3).Select(texts => string.Join("NNNN\n\n", texts)))),
        new("page", ".html", Targets.Seeds.Pages),
        new("csv", ".csv", Targets.Seeds.Csv),
        new("json", ".ndjson", Targets.Seeds.Json),
        new("gzip", ".txt.gz", Targets.Seeds.PackedTexts),
        new("zip", ".zip", Targets.Seeds.Archives),
        new("mail", ".eml", Targets.Seeds.Mails),
    ];

    public override string Name { get; }

    public override string Summary =>
        $"CableReader over {Ending}: no exception but CableFormatException, the same in pieces and with threads";

    private string Ending { get; }

    public override IEnumerable<byte[]> Seeds() => _seeds();

    public override void Work(byte[] input) => Read(new MemoryStream(input), 1);

    public override void Try(byte[] input)
    {
        string whole = Read(new MemoryStream(input), 1, check: true);
        int size = 1 + (input.Length > 0 ? input[^1] : 0) % 97;
        Unless(Read(new PiecewiseStream(input, size), 1) == whole, $"a stream in pieces of {size} gives the same");
        if (!IsGuided) Unless(Read(new PiecewiseStream(input, 4000), 2) == whole, "two threads give the same");
    }

    /// <summary>What is read, as text; an error that is told is a part of it.</summary>
    private string Read(Stream stream, int threads, bool check = false)
    {
        var read = new System.Text.StringBuilder();
        try
        {
            foreach (var cable in CableReader.Read(stream, "x" + Ending, null, new CableReaderOptions { Threads = threads }))
            {
                if (check)
                {
                    CablePromises.Tile(cable, cable.Text);
                    CablePromises.Place(cable);
                    CablePromises.ReadBack(cable);
                }

                read.Append(cable.Source!.Record).Append(' ').Append(cable.Source.Entry).Append(' ').Append(cable.Source.Encoding)
                    .Append('\n')
                    .Append(cable.Text).Append('\n').AppendJoin('\n', cable.Source.Diagnostics).Append('\f');
            }
        }
        catch (CableFormatException e)
        {
            read.Append(e.Reason).Append(": ").Append(e.Message);
        }

        return read.ToString();
    }
}
