namespace CableTools.Reading.Containers;

/// <summary>What one reading knows: where it reads, how it parses, and its limits.</summary>
internal sealed class ReadContext
{
    /// <summary>Names of files that hold one cable each, mostly: they are shared out whole.</summary>
    private static readonly string[] OfOneCable = [".txt", ".cable", ".html", ".htm", ".eml"];

    /// <summary>The records that are read; null for all. What is in an archive is counted outside of it.</summary>
    private readonly CableShard? _shard;

    public ReadContext(string? path, CableParserOptions? parser, CableReaderOptions? reader)
    {
        Path = path;
        Parser = parser;
        Reader = reader ?? CableReaderOptions.Default;
        Name = path;
        _shard = Reader.Shard;
        if (_shard is null || !IsOfOneCable()) return;
        IsOfOtherShard = !_shard.HasFile(path!);
        _shard = null;
    }

    private ReadContext(ReadContext outer, string? name, string? entry)
    {
        Path = outer.Path;
        Parser = outer.Parser;
        Reader = outer.Reader;
        Guard = outer.Guard;
        Depth = outer.Depth + 1;
        Name = name;
        Entry = entry;
        Metadata = outer.Metadata;
        _shard = entry is null ? outer._shard : null;
    }

    public string? Path { get; }

    /// <summary>Name of the file within an archive; null outside of one.</summary>
    public string? Entry { get; }

    /// <summary>Name whose extension counts: the file's, the entry's, or what is left of it when it is unpacked.</summary>
    public string? Name { get; }

    /// <summary>What the e-mail says of what came with it; null outside of one.</summary>
    public CableMetadata? Metadata { get; private init; }

    /// <summary>How to parse; null where the caller leaves it to the container and the defaults.</summary>
    public CableParserOptions? Parser { get; }

    public CableReaderOptions Reader { get; }

    /// <summary>The most characters of a record; no longer than what else is held at once.</summary>
    public int LongestRecord => Math.Min(Reader.MaxRecordLength, Reader.MaxTextLength);

    /// <summary>The most characters of a web page: in memory its tags take many times their length.</summary>
    public int LongestPage => Reader.MaxTextLength / 4;

    /// <summary>Watches the expansion of the file, if it is packed.</summary>
    public ExpansionGuard? Guard { get; set; }

    /// <summary>How many bytes there are to read, where that is known beforehand; 0 where it is not.</summary>
    public long Length { get; set; }

    /// <summary>How many packings deep this is.</summary>
    public int Depth { get; }

    /// <summary>Whether the file, as a whole, belongs to a part that is read elsewhere.</summary>
    public bool IsOfOtherShard { get; }

    /// <summary>Whether a record, from 1, is to be read.</summary>
    public bool Has(int record) => _shard is null || _shard.HasRecord(record);

    /// <summary>Those that are to be read, of cables that are not numbered through.</summary>
    public IEnumerable<Cable> OfShard(IEnumerable<Cable> cables) =>
        _shard is null ? cables : cables.Where((_, index) => _shard.HasRecord(index + 1));

    /// <summary>For the content of a packed file.</summary>
    public ReadContext Unpacked() =>
        new(this, Name is not null && Name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? Name.Substring(0, Name.Length - 3) : Name,
            Entry);

    /// <summary>For a file of an archive.</summary>
    public ReadContext OfEntry(string name) => new(this, name, EntryOf(name));

    /// <summary>For what came with an e-mail.</summary>
    public ReadContext OfAttachment(string name, CableMetadata metadata) => new(this, name, EntryOf(name)) { Metadata = metadata };

    private string EntryOf(string name) => Entry is null ? name : $"{Entry}!{name}";

    public bool HasExtension(string extension) => Name is not null && Name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);

    private bool IsOfOneCable() => OfOneCable.Any(HasExtension);

    public CableFormatException Error(string message, CableFormatProblem problem, Exception? inner = null)
    {
        string? place = Entry is null ? Path : $"{Path}!{Entry}";
        return new(place is null ? message : $"{place}: {message}", problem, inner, Path);
    }
}
