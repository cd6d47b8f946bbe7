#if !NET
using System.Globalization;
using System.Text;

namespace CableTools.Reading.Json;

/// <summary>The strokes of the writer, by hand, where the framework has none.</summary>
internal sealed partial class JsonWriter
{
    private readonly StringBuilder _text = new();
    private bool _needsComma;

    public override string ToString() => _text.ToString();

    public void BeginObject() => Open('{');

    public void EndObject() => Close('}');

    public void BeginArray() => Open('[');

    public void EndArray() => Close(']');

    public void Name(string name)
    {
        Separate();
        WriteString(name);
        _text.Append(':');
        _needsComma = false;
    }

    public void Value(string value)
    {
        Separate();
        WriteString(value);
        _needsComma = true;
    }

    public void Value(int value)
    {
        Separate();
        _text.Append(value.ToString(CultureInfo.InvariantCulture));
        _needsComma = true;
    }

    public void Value(bool value)
    {
        Separate();
        _text.Append(value ? "true" : "false");
        _needsComma = true;
    }

    private void Open(char bracket)
    {
        Separate();
        _text.Append(bracket);
        _needsComma = false;
    }

    private void Close(char bracket)
    {
        _text.Append(bracket);
        _needsComma = true;
    }

    private void Separate()
    {
        if (_needsComma) _text.Append(',');
        _needsComma = false;
    }

    private void WriteString(string value)
    {
        _text.Append('"');
        int start = 0;
        for (int i = 0; i < value.Length; i++)
        {
            if (!MustEscape(value, i)) continue;
            _text.Append(value, start, i - start);
            AppendEscape(value[i]);
            start = i + 1;
        }

        _text.Append(value, start, value.Length - start).Append('"');
    }

    /// <summary>What JSON demands, the line ends of other standards, and lone surrogates, which no encoding can hold.</summary>
    private static bool MustEscape(string value, int i)
    {
        char c = value[i];
        if (c is < ' ' or '"' or '\\' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF') return true;
        if (!char.IsSurrogate(c)) return false;
        return char.IsHighSurrogate(c) ? i + 1 >= value.Length || !char.IsLowSurrogate(value[i + 1])
            : i == 0 || !char.IsHighSurrogate(value[i - 1]);
    }

    private void AppendEscape(char c)
    {
        switch (c)
        {
            case '\n':
                _text.Append("\\n");
                break;
            case '\r':
                _text.Append("\\r");
                break;
            case '\t':
                _text.Append("\\t");
                break;
            case '"' or '\\':
                _text.Append('\\').Append(c);
                break;
            default:
                _text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
                break;
        }
    }
}
#endif
