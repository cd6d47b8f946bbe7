namespace CableTools.Reading.Containers;

/// <summary>What one reading knows: where it reads, how it parses, and its limits.</summary>
internal sealed class ReadContext
{
    public ReadContext(string? path, CableParserOptions? parser, CableReaderOptions? reader)
    {
        Path = path;
        Parser = parser;
        Reader = reader ?? CableReaderOptions.Default;
    }

    public string? Path { get; }

    /// <summary>How to parse; null where the caller leaves it to the container and the defaults.</summary>
    public CableParserOptions? Parser { get; }

    public CableReaderOptions Reader { get; }

    public CableFormatException Error(string message, CableFormatProblem problem, Exception? inner = null) =>
        new(Path is null ? message : $"{Path}: {message}", problem, inner, Path);
}
