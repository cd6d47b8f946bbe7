namespace CableTools;

/// <summary>Container a cable was read from.</summary>
public enum CableFormat
{
    /// <summary>The envelope and text as plain text.</summary>
    PlainText,

    /// <summary>A "Cable Viewer" web page.</summary>
    WebPage,

    /// <summary>The full dump as CSV.</summary>
    Csv,

    /// <summary>One JSON object a line.</summary>
    NdJson,
}

/// <summary>Where a cable was read from.</summary>
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

    /// <summary>The path and, past the first, the record's number.</summary>
    public override string ToString() => Record > 1 ? FormattableString.Invariant($"{Path}#{Record}") : Path ?? "";
}
