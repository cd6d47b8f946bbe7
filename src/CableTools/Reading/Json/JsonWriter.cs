using System.Globalization;

namespace CableTools.Reading.Json;

/// <summary>Writes JSON on one line. What is absent (null, an empty list) is left out, so that a line holds what there is.</summary>
internal sealed partial class JsonWriter
{
    public void Member(string name, string? value)
    {
        if (value is null) return;
        Name(name);
        Value(value);
    }

    public void Member(string name, int? value)
    {
        if (value is not { } number) return;
        Name(name);
        Value(number);
    }

    /// <summary>ISO 8601, UTC.</summary>
    public void Member(string name, DateTimeOffset? value) =>
        Member(name, value?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture));

    public void Member(string name, IReadOnlyCollection<string> values)
    {
        if (values.Count > 0) Member(name, values, Value);
    }

    public void Member<T>(string name, IReadOnlyCollection<T> values, Action<T> write)
    {
        if (values.Count == 0) return;
        Name(name);
        BeginArray();
        foreach (var value in values) write(value);
        EndArray();
    }
}
