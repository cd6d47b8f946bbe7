using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CableTools.Interactive.Tests.Support;

/// <summary>An .ipynb file: its cells, and their outputs.</summary>
internal sealed class NotebookFile
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, IndentSize = 1,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private readonly string _path;
    private readonly JsonNode _root;

    public NotebookFile(string path)
    {
        _path = path;
        _root = JsonNode.Parse(File.ReadAllText(path))!;
    }

    public string KernelName => _root["metadata"]!["kernelspec"]!["name"]!.GetValue<string>();

    public IReadOnlyList<JsonNode> CodeCells =>
        [.. _root["cells"]!.AsArray().Where(cell => cell!["cell_type"]!.GetValue<string>() == "code").Select(cell => cell!)];

    /// <summary>The texts between the cells of code.</summary>
    public IEnumerable<string> Texts =>
        _root["cells"]!.AsArray().Where(cell => cell!["cell_type"]!.GetValue<string>() == "markdown").Select(cell => Source(cell!));

    public static string Source(JsonNode cell) => Text(cell["source"]!);

    /// <summary>What a cell shows: kind and text. Streams have the kind "stream".</summary>
    public static IReadOnlyList<(string MimeType, string Value)> Outputs(JsonNode cell) =>
    [
        .. cell["outputs"]!.AsArray().SelectMany(output => output!["output_type"]!.GetValue<string>() switch
        {
            "stream" => [("stream", Text(output["text"]!))],
            "error" => [("error", Text(output["evalue"]!))],
            _ => output["data"]!.AsObject().Select(data => (data.Key, Text(data.Value!))),
        }),
    ];

    public static void SetOutputs(JsonNode cell, int number, IEnumerable<(string MimeType, string Value)> outputs)
    {
        cell["execution_count"] = number;
        cell["outputs"] = new JsonArray([
            .. outputs.Select(output => output.MimeType == "stream"
                ? new JsonObject { ["name"] = "stdout", ["output_type"] = "stream", ["text"] = Lines(output.Value) }
                : new JsonObject { ["data"] = new JsonObject { [output.MimeType] = Lines(output.Value) }, ["metadata"] = new JsonObject(),
                    ["output_type"] = "display_data" }),
        ]);
    }

    public void Save() => File.WriteAllText(_path, _root.ToJsonString(Json) + "\n");

    private static string Text(JsonNode node) =>
        node is JsonArray lines ? string.Concat(lines.Select(line => line!.GetValue<string>())) : node.GetValue<string>();

    // A line of text a line of JSON: a change shows as a change of that line.
    private static JsonArray Lines(string text)
    {
        var lines = new JsonArray();
        for (int at = 0; at < text.Length;)
        {
            int end = text.IndexOf('\n', at) is var found && found < 0 ? text.Length : found + 1;
            lines.Add(text[at..end]);
            at = end;
        }

        return lines;
    }
}
