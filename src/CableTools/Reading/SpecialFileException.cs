namespace CableTools.Reading;

/// <summary>What was to be read or written is no ordinary file.</summary>
internal sealed class SpecialFileException : IOException
{
    public SpecialFileException(string path, string kind)
        : base($"'{path}' is {kind}, and no file.") => Kind = kind;

    /// <summary>What it is, in words.</summary>
    public string Kind { get; }
}
