#if NET
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CableTools.Reading.Encodings;

namespace CableTools.Reading.Json;

/// <summary>
/// Reads one JSON value (RFC 8259), strictly. Objects are dictionaries, arrays lists, numbers doubles. A lone surrogate in a string stays
/// one: a reader of UTF-8 has no room for it, so that it is escaped before, and what is escaped is read here.
/// </summary>
internal static class JsonParser
{
    /// <summary>Deeper than any cable, and shallow enough for any stack.</summary>
    private const int DeepestNesting = 64;

    /// <summary>Parses a text that is one value and nothing else.</summary>
    /// <exception cref="JsonSyntaxException">It is none.</exception>
    public static object? Parse(string text) => ParseUtf8(Encode(text), null);

    /// <summary>The same; of an object only some members, though all of it must be JSON.</summary>
    /// <exception cref="JsonSyntaxException">It is none.</exception>
    public static object? Parse(CharList text, string[] members)
    {
        if (text.HasSurrogates()) return ParseUtf8(Encode(text.ToString()), members);
        byte[] utf8 = ArrayPool<byte>.Shared.Rent(text.MostUtf8);
        try
        {
            return ParseUtf8(utf8.AsSpan(0, text.Encode(utf8)), members);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(utf8);
        }
    }

    private static byte[] Encode(string text) => Encoding.UTF8.GetBytes(Surrogates.HasLone(text) ? Surrogates.EscapeLone(text) : text);

    private static object? ParseUtf8(ReadOnlySpan<byte> utf8, string[]? members)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DeepestNesting });
        try
        {
            reader.Read();
            object? value = members is not null && reader.TokenType == JsonTokenType.StartObject ? ReadObject(ref reader, members)
                : ReadValue(ref reader);
            reader.Read();
            return value;
        }
        catch (JsonException e)
        {
            throw new JsonSyntaxException(Reason(e), CharacterAt(utf8, e));
        }
    }

    private static object? ReadValue(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject => ReadObject(ref reader),
        JsonTokenType.StartArray => ReadArray(ref reader),
        JsonTokenType.String => ReadString(ref reader),
        JsonTokenType.Number => reader.GetDouble(),
        JsonTokenType.True => true,
        JsonTokenType.False => false,
        _ => null,
    };

    private static Dictionary<string, object?> ReadObject(ref Utf8JsonReader reader, string[]? wanted = null)
    {
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (wanted is not null && !IsOneOf(ref reader, wanted))
            {
                reader.Skip();
                continue;
            }

            string name = ReadString(ref reader);
            reader.Read();
            members[name] = ReadValue(ref reader);
        }

        return members;
    }

    private static bool IsOneOf(ref Utf8JsonReader reader, string[] names)
    {
        // The reader refuses to compare a name in which half a character is escaped; none of ours has an escape.
        if (reader.ValueIsEscaped) return Array.IndexOf(names, ReadString(ref reader)) >= 0;
        foreach (string name in names)
            if (reader.ValueTextEquals(name)) return true;
        return false;
    }

    private static List<object?> ReadArray(ref Utf8JsonReader reader)
    {
        var items = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(ReadValue(ref reader));
        return items;
    }

    private static string ReadString(ref Utf8JsonReader reader)
    {
        bool mayHoldSurrogates = reader.ValueIsEscaped
            && (reader.ValueSpan.IndexOf("\\ud"u8) >= 0 || reader.ValueSpan.IndexOf("\\uD"u8) >= 0);
        return mayHoldSurrogates ? Unescape(Encoding.UTF8.GetString(reader.ValueSpan)) : reader.GetString()!;
    }

    /// <summary>The reader has checked the escapes; what it refuses is to give half a character out.</summary>
    private static string Unescape(string value)
    {
        var text = new StringBuilder(value.Length);
        for (int i = 0; i < value.Length; i++)
        {
            if (value[i] != '\\')
            {
                text.Append(value[i]);
                continue;
            }

            char c = value[++i];
            if (c == 'u')
            {
                c = (char)ushort.Parse(value.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
                i += 4;
            }
            else
            {
                c = c switch { 'b' => '\b', 'f' => '\f', 'n' => '\n', 'r' => '\r', 't' => '\t', _ => c };
            }

            text.Append(c);
        }

        return text.ToString();
    }

    /// <summary>The message without the place, which is told in characters.</summary>
    private static string Reason(JsonException e)
    {
        int end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end < 0 ? e.Message : e.Message[..end]).TrimEnd('.');
    }

    private static int CharacterAt(ReadOnlySpan<byte> utf8, JsonException e)
    {
        int start = 0;
        for (long line = e.LineNumber ?? 0; line > 0; line--) start += utf8[start..].IndexOf((byte)'\n') + 1;
        int end = (int)Math.Min(start + (e.BytePositionInLine ?? 0), utf8.Length);
        return Encoding.UTF8.GetCharCount(utf8[..end]);
    }
}
#endif
