#if NET
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CableTools.Reading.Json;

/// <summary>The strokes of the writer, by System.Text.Json.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A writer into memory holds nothing that must be given back.")]
internal sealed partial class JsonWriter
{
    // Nothing is written into a web page: letters stay letters, and < is no \u003C.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ArrayBufferWriter<byte> _bytes = new(1 << 14);
    private readonly Utf8JsonWriter _json;

    public JsonWriter() => _json = new Utf8JsonWriter(_bytes, Options);

    public override string ToString()
    {
        _json.Flush();
        return Encoding.UTF8.GetString(_bytes.WrittenSpan);
    }

    public void BeginObject() => _json.WriteStartObject();

    public void EndObject() => _json.WriteEndObject();

    public void BeginArray() => _json.WriteStartArray();

    public void EndArray() => _json.WriteEndArray();

    public void Name(string name) => _json.WritePropertyName(name);

    public void Value(string value)
    {
        if (Surrogates.HasLone(value)) _json.WriteRawValue(Raw(value));
        else _json.WriteStringValue(value);
    }

    public void Value(int value) => _json.WriteNumberValue(value);

    public void Value(bool value) => _json.WriteBooleanValue(value);

    /// <summary>A string with half a character in it, whole characters as the encoder writes them.</summary>
    private static string Raw(string value)
    {
        var raw = new StringBuilder(value.Length + 16).Append('"');
        foreach (char c in value)
        {
            if (char.IsSurrogate(c)) raw.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else raw.Append(JsonEncodedText.Encode([c], Options.Encoder));
        }

        return raw.Append('"').ToString();
    }
}
#endif
