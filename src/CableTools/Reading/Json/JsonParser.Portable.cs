#if !NET
using System.Globalization;
using System.Text;
using CableTools.Reading.Encodings;
using CableTools.Text;

namespace CableTools.Reading.Json;

/// <summary>
/// Reads one JSON value (RFC 8259), strictly, where the framework has no reader: the core takes no package, and all it needs is to read
/// back what it wrote. Objects are dictionaries, arrays lists, numbers doubles. A lone surrogate in a string stays one.
/// </summary>
internal sealed class JsonParser
{
    /// <summary>Deeper than any cable, and shallow enough for any stack.</summary>
    private const int DeepestNesting = 64;

    private readonly string _text;
    private int _at;

    private JsonParser(string text) => _text = text;

    /// <summary>Parses a text that is one value and nothing else. Members that nobody wants are read like the others.</summary>
    /// <exception cref="JsonSyntaxException">It is none.</exception>
    public static object? Parse(CharList text, string[] members) => Parse(text.ToString());

    /// <summary>Parses a text that is one value and nothing else.</summary>
    /// <exception cref="JsonSyntaxException">It is none.</exception>
    public static object? Parse(string text)
    {
        var parser = new JsonParser(text);
        parser.SkipBlanks();
        object? value = parser.ReadValue(0);
        parser.SkipBlanks();
        if (parser._at < text.Length) throw parser.Error("more after the value");
        return value;
    }

    private char Peek => _at < _text.Length ? _text[_at] : '\0';

    private object? ReadValue(int depth)
    {
        switch (Peek)
        {
            case '{':
                return ReadObject(depth);
            case '[':
                return ReadArray(depth);
            case '"':
                return ReadString();
            case 't':
                return ReadWord("true", true);
            case 'f':
                return ReadWord("false", false);
            case 'n':
                return ReadWord("null", null);
            default:
                return ReadNumber();
        }
    }

    private Dictionary<string, object?> ReadObject(int depth)
    {
        if (depth >= DeepestNesting) throw Error("nesting too deep");
        var members = new Dictionary<string, object?>(StringComparer.Ordinal);
        _at++;
        SkipBlanks();
        if (TryTake('}')) return members;
        while (true)
        {
            if (Peek != '"') throw Error("a member's name is missing");
            string name = ReadString();
            SkipBlanks();
            if (!TryTake(':')) throw Error("a colon is missing");
            SkipBlanks();
            members[name] = ReadValue(depth + 1);
            SkipBlanks();
            if (TryTake('}')) return members;
            if (!TryTake(',')) throw Error("a comma or brace is missing");
            SkipBlanks();
        }
    }

    private List<object?> ReadArray(int depth)
    {
        if (depth >= DeepestNesting) throw Error("nesting too deep");
        var items = new List<object?>();
        _at++;
        SkipBlanks();
        if (TryTake(']')) return items;
        while (true)
        {
            items.Add(ReadValue(depth + 1));
            SkipBlanks();
            if (TryTake(']')) return items;
            if (!TryTake(',')) throw Error("a comma or bracket is missing");
            SkipBlanks();
        }
    }

    private string ReadString()
    {
        int start = ++_at;
        while (_at < _text.Length && _text[_at] is not ('"' or '\\') && _text[_at] >= ' ') _at++;
        if (Peek == '"') return _text.Substring(start, _at++ - start);
        var value = new StringBuilder(_text, start, _at - start, Math.Max(_at - start, 64));
        while (_at < _text.Length)
        {
            char c = _text[_at++];
            if (c == '"') return value.ToString();
            if (c < ' ') throw Error("a control character in a string");
            if (c == '\\') c = ReadEscape();
            value.Append(c);
        }

        throw Error("a string is never closed");
    }

    private char ReadEscape()
    {
        char c = Peek;
        _at++;
        switch (c)
        {
            case '"' or '\\' or '/':
                return c;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _at + 4 <= _text.Length
                && ushort.TryParse(_text.Substring(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code):
                _at += 4;
                return (char)code;
            default:
                throw Error("an escape that is none");
        }
    }

    private object? ReadWord(string word, object? value)
    {
        if (string.CompareOrdinal(_text, _at, word, 0, word.Length) != 0) throw Error("a word that is no value");
        _at += word.Length;
        return value;
    }

    private double ReadNumber()
    {
        int start = _at;
        TryTake('-');
        if (!TryTake('0') && !TakeDigits()) throw Error("a value is missing");
        if (TryTake('.') && !TakeDigits()) throw Error("a number is cut off");
        if (Peek is 'e' or 'E')
        {
            _at++;
            if (Peek is '+' or '-') _at++;
            if (!TakeDigits()) throw Error("a number is cut off");
        }

        return double.Parse(_text.Substring(start, _at - start), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    private bool TakeDigits()
    {
        int start = _at;
        while (Chars.IsDigit(Peek)) _at++;
        return _at > start;
    }

    private bool TryTake(char c)
    {
        if (Peek != c || _at >= _text.Length) return false;
        _at++;
        return true;
    }

    private void SkipBlanks()
    {
        while (Peek is ' ' or '\t' or '\r' or '\n') _at++;
    }

    private JsonSyntaxException Error(string message) => new(message, _at);
}
#endif
