using CableTools.Corpus;

if (args.Length != 1)
{
    Console.Error.WriteLine("Expected the path of the file to write: notebooks/data/cables.txt.gz");
    return 1;
}

var cables = InventedCorpus.Make();
Archive.Write(args[0], cables);
Console.WriteLine($"{cables.Count} cables, {cables.Count(cable => cable.Damage is not null)} of them damaged, "
    + $"{new FileInfo(args[0]).Length} bytes");
return 0;
