namespace CableTools.Bill;

/// <summary>A part of what ships, with where it comes from.</summary>
internal sealed record Component(string Name, string Version, string Licence)
{
    /// <summary>The address of the package, as package URLs have it; null for what is no package.</summary>
    public string? PackageUrl { get; init; }

    /// <summary>Where it is from, for what is no package.</summary>
    public string? Source { get; init; }

    /// <summary>The hash of the package (SHA-512) or of the file taken over (SHA-256), in hexadecimal digits; null for our own.</summary>
    public (string Algorithm, string Digits)? Hash { get; init; }

    public string? Copyright { get; init; }

    /// <summary>The texts of the licence and its notices, each with the name of its file.</summary>
    public IReadOnlyList<(string Name, string Text)> Texts { get; init; } = [];

    /// <summary>Its files among what ships; none where it comes as a package of its own.</summary>
    public List<ShippedFile> Files { get; } = [];

    /// <summary>Written for this project: no notice is due.</summary>
    public bool IsOurs { get; init; }
}
