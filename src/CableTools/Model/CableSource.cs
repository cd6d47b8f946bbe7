using CableTools.Model;

namespace CableTools;

/// <summary>Container a cable was read from.</summary>
public enum CableFormat
{
    /// <summary>The envelope and text as plain text.</summary>
    PlainText,

    /// <summary>A web page.</summary>
    WebPage,

    /// <summary>The full dump as CSV.</summary>
    Csv,

    /// <summary>JSON objects, one a line or in an array: this library's own export.</summary>
    NdJson,

    /// <summary>The text of an e-mail: <see cref="CableMetadata.Sender"/> and the like are of its head.</summary>
    Mail,
}

/// <summary>Where a cable was read from, and what its container says about it.</summary>
public sealed class CableSource
{
    internal CableSource(string? path, CableFormat format, int record)
    {
        Path = path;
        Format = format;
        Record = record;
    }

    /// <summary>Path of the file, or the name given with a stream; null where neither was given.</summary>
    public string? Path { get; }

    /// <summary>The container.</summary>
    public CableFormat Format { get; }

    /// <summary>Number of the record in the container, from 1.</summary>
    public int Record { get; }

    /// <summary>Name of the file within an archive; null outside of one.</summary>
    public string? Entry { get; internal init; }

    /// <summary>Encoding of the file, "utf-8", "utf-16", "windows-1252"; null where the cable was parsed from a text.</summary>
    public string? Encoding { get; internal init; }

    /// <summary>What the container says beside the text; null where it says nothing.</summary>
    public CableMetadata? Metadata { get; internal init; }

    /// <summary>Where the cable had been read from before it was exported to the file it was read from now; null for most.</summary>
    public CableSource? Original { get; internal init; }

    /// <summary>Where each section was read from, if the cable was joined from several; else empty.</summary>
    public IReadOnlyList<CableSource> Sections { get; internal init => field = Lists.Of(value); } = Lists.Empty<CableSource>();

    /// <summary>What was noticed while reading the container.</summary>
    internal IReadOnlyList<CableDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>The path, the name in an archive and, past the first, the record's number: "cables.zip!2006/a.txt#2".</summary>
    public override string ToString()
    {
        string name = Entry is null ? Path ?? "" : $"{Path}!{Entry}";
        return Record > 1 ? FormattableString.Invariant($"{name}#{Record}") : name;
    }
}
