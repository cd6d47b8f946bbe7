using System.Text.Json;
using System.Text.Json.Nodes;

namespace CableTools.Bill;

/// <summary>A bill of materials as CycloneDX 1.6 has it. The same parts make the same text: it has no time and no number of its
/// own.</summary>
internal static class BillOfMaterials
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    public static string Of(string name, string version, IEnumerable<Component> components) => new JsonObject
    {
        ["bomFormat"] = "CycloneDX",
        ["specVersion"] = "1.6",
        ["version"] = 1,
        ["metadata"] = new JsonObject
        {
            ["component"] = new JsonObject
            {
                ["type"] = "library", ["bom-ref"] = name, ["name"] = name, ["version"] = version, ["licenses"] = Licences("MIT"),
            },
        },
        ["components"] = new JsonArray([.. components.Select(Node)]),
    }.ToJsonString(Indented) + "\n";

    private static JsonNode Node(Component component)
    {
        var node = new JsonObject
        {
            ["type"] = "library",
            ["bom-ref"] = component.PackageUrl ?? $"{component.Name}@{component.Version}",
            ["name"] = component.Name,
            ["version"] = component.Version,
        };
        if (component.Hash is { } hash) node["hashes"] = Hashes(hash.Algorithm, hash.Digits);
        node["licenses"] = Licences(component.Licence);
        if (component.Copyright is { } copyright) node["copyright"] = copyright;
        if (component.PackageUrl is { } address) node["purl"] = address;
        if (component.Source is { } source)
            node["externalReferences"] = new JsonArray(new JsonObject { ["type"] = "distribution", ["url"] = source });
        if (component.Files.Count > 0)
        {
            node["components"] = new JsonArray([.. component.Files.Select(file => new JsonObject
            {
                ["type"] = "file", ["name"] = file.Place, ["hashes"] = Hashes("SHA-256", file.Sha256),
            })]);
        }

        return node;
    }

    private static JsonArray Licences(string expression) => new(new JsonObject { ["expression"] = expression });

    private static JsonArray Hashes(string algorithm, string digits) =>
        new(new JsonObject { ["alg"] = algorithm, ["content"] = digits });
}
