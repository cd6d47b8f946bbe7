using System.Text.Json;

namespace CableTools.Tests.Support;

/// <summary>What a bom.cdx.json says.</summary>
/// <param name="Parts">Names of the parts.</param>
/// <param name="Files">The parts' files that are there, each with its SHA-256.</param>
internal sealed record BillOfMaterials(IReadOnlySet<string> Parts, IReadOnlyDictionary<string, string> Files)
{
    public static BillOfMaterials Read(Stream stream)
    {
        using var document = JsonDocument.Parse(stream);
        var parts = document.RootElement.GetProperty("components").EnumerateArray().ToList();
        return new BillOfMaterials(parts.Select(part => part.GetProperty("name").GetString()!).ToHashSet(StringComparer.Ordinal),
            parts.Where(part => part.TryGetProperty("components", out _))
                .SelectMany(part => part.GetProperty("components").EnumerateArray())
                .ToDictionary(file => file.GetProperty("name").GetString()!,
                    file => file.GetProperty("hashes")[0].GetProperty("content").GetString()!, StringComparer.Ordinal));
    }
}
