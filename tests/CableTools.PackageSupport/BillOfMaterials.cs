using System.Text.Json;

namespace CableTools.Tests.Support;

/// <summary>What a bom.cdx.json says, of CycloneDX 1.6.</summary>
/// <param name="Parts">The parts of what ships.</param>
internal sealed record BillOfMaterials(IReadOnlyList<BillOfMaterials.Part> Parts)
{
    /// <summary>Names of the parts.</summary>
    public HashSet<string> Names => Parts.Select(part => part.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>The parts' files that are there, each with its SHA-256.</summary>
    public Dictionary<string, string> Files =>
        Parts.SelectMany(part => part.Files).ToDictionary(file => file.Place, file => file.Sha256, StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">It is another form, or another version of it.</exception>
    public static BillOfMaterials Read(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        var (form, version) = (document.RootElement.GetProperty("bomFormat").GetString(),
            document.RootElement.GetProperty("specVersion").GetString());
        if ((form, version) != ("CycloneDX", "1.6")) throw new InvalidDataException($"Expected CycloneDX 1.6, not {form} {version}.");
        return new BillOfMaterials([.. document.RootElement.GetProperty("components").EnumerateArray().Select(Read)]);
    }

    private static Part Read(JsonElement component) => new(
        component.GetProperty("name").GetString()!, component.GetProperty("version").GetString()!,
        component.GetProperty("licenses")[0].GetProperty("expression").GetString()!,
        component.TryGetProperty("purl", out var address) ? address.GetString() : null,
        component.TryGetProperty("hashes", out var hashes) ? hashes[0].GetProperty("content").GetString()! : "",
        component.TryGetProperty("components", out var files)
            ? [.. files.EnumerateArray().Select(file => (file.GetProperty("name").GetString()!,
                file.GetProperty("hashes")[0].GetProperty("content").GetString()!))]
            : []);

    /// <summary>A part, and its files among what ships.</summary>
    internal sealed record Part(string Name, string Version, string Licence, string? PackageUrl, string Hash,
        IReadOnlyList<(string Place, string Sha256)> Files);
}
