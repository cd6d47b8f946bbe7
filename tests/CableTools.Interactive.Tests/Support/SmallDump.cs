using CableTools.Corpus.Bulk;
using CableTools.Tests.Support;

namespace CableTools.Interactive.Tests.Support;

/// <summary>
/// The dump that the notebook about a quarter of a million is run on: as `dotnet run --project tests/CableTools.Corpus -- csv
/// out/dump-1000.csv 1000` writes it, and not yet indexed.
/// </summary>
internal static class SmallDump
{
    private const int Size = 1000;

    public static void Write()
    {
        string path = Repository.File($"out/dump-{Size}.csv"), index = Path.ChangeExtension(path, ".index");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        if (Directory.Exists(index)) Directory.Delete(index, recursive: true);
        BulkWriter.WriteCsv(new BulkCorpus().Make(Size), path);
    }
}
