namespace CableTools.Reading.Json;

/// <summary>The members of a JSON object by name; one that is missing, or of another type, is null or empty.</summary>
internal readonly struct JsonObject
{
    private readonly Dictionary<string, object?> _members;

    private JsonObject(Dictionary<string, object?> members) => _members = members;

    public static JsonObject? Of(object? value) => value is Dictionary<string, object?> members ? new JsonObject(members) : null;

    public JsonObject? Object(string name) => Of(this[name]);

    public string? String(string name) => this[name] as string;

    public int? Integer(string name) =>
        this[name] is double number && number is >= int.MinValue and <= int.MaxValue && Math.Floor(number) == number ? (int)number : null;

    public IReadOnlyList<string> Strings(string name) => this[name] is List<object?> items ? [.. items.OfType<string>()] : [];

    public IEnumerable<JsonObject> Objects(string name)
    {
        if (this[name] is not List<object?> items) yield break;
        foreach (object? item in items)
            if (Of(item) is { } member) yield return member;
    }

    /// <summary>An enumeration's value by its name; what has no such name is null, as are a number and a list of names.</summary>
    public T? Enum<T>(string name)
        where T : struct => String(name) is { } word && word.All(char.IsLetter)
            && System.Enum.TryParse<T>(word, true, out var value) ? value : null;

    private object? this[string name] => _members.TryGetValue(name, out object? value) ? value : null;
}
