namespace CableTools.Packaging;

/// <summary>A manifest that no package can be made of.</summary>
internal sealed class ManifestException(string manifest, string message) : Exception(message)
{
    public string Manifest { get; } = manifest;
}
