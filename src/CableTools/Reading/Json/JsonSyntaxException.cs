namespace CableTools.Reading.Json;

/// <summary>A text is no JSON. Caught within this namespace's callers: it becomes a diagnostic of the record.</summary>
internal sealed class JsonSyntaxException : FormatException
{
    public JsonSyntaxException(string message, int position)
        : base(FormattableString.Invariant($"{message} at character {position + 1}"))
    {
    }
}
