namespace CableTools;

/// <summary>What is wrong with a file or text that holds no cable.</summary>
public enum CableFormatProblem
{
    /// <summary>There is nothing in it but white space.</summary>
    Empty,

    /// <summary>It is binary data, no text.</summary>
    Binary,

    /// <summary>It is in a known container, and the container is broken.</summary>
    Malformed,
}

/// <summary>A file or text cannot be read as cables at all.</summary>
public sealed class CableFormatException : FormatException
{
    /// <summary>An exception with its message and reason.</summary>
    /// <param name="message">What is wrong, for people.</param>
    /// <param name="reason">What is wrong, for programs.</param>
    /// <param name="innerException">What led to it; null where nothing did.</param>
    /// <param name="path">The file, or the name given with a stream; null where there is neither.</param>
    public CableFormatException(string message, CableFormatProblem reason, Exception? innerException = null, string? path = null)
        : base(message, innerException)
    {
        Reason = reason;
        Path = path;
    }

    /// <summary>What is wrong.</summary>
    public CableFormatProblem Reason { get; }

    /// <summary>The file, or the name given with a stream; null where there is neither.</summary>
    public string? Path { get; }
}
