using System.Globalization;
using CableTools.Corpus;
using CableTools.Corpus.Bulk;

if (args is [var form, var target, var number] && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int count))
{
    var bulk = new BulkCorpus().Make(count);
    switch (form)
    {
        case "csv":
            BulkWriter.WriteCsv(bulk, target);
            return 0;
        case "texts" or "pages":
            BulkWriter.WriteFolder(bulk, target, form == "pages");
            return 0;
    }
}

if (args.Length != 1)
{
    Console.Error.WriteLine("Expected the path of the file to write, notebooks/data/cables.txt.gz;\n"
        + "or csv, texts or pages, a path, and how many cables (251287 are as many as the real dump has).");
    return 1;
}

var cables = InventedCorpus.Make();
Archive.Write(args[0], cables);
Console.WriteLine($"{cables.Count} cables, {cables.Count(cable => cable.Damage is not null)} of them damaged, "
    + $"{new FileInfo(args[0]).Length} bytes");
return 0;
