using System.Text;
using CableTools.Reading.Encodings;

namespace CableTools.Reading.Json;

/// <summary>
/// Cuts a stream of JSON into the texts of its objects: one a line, spread over several lines, or in an array. Cutting looks at quotes and
/// brackets only, so that an object that is no JSON inside does not keep the next from being found.
/// </summary>
internal sealed class JsonRecords
{
    private readonly CharCursor _cursor;
    private readonly int _limit;
    private readonly StringBuilder _record = new();
    private int _depth;
    private bool _inString;
    private bool _escaped;

    private JsonRecords(TextReader reader, int limit)
    {
        _cursor = new CharCursor(reader);
        _limit = limit;
    }

    /// <summary>The objects' texts, each read when it is asked for. One longer than the limit comes cut off.</summary>
    public static IEnumerable<string> Read(TextReader reader, int limit)
    {
        var records = new JsonRecords(reader, limit);
        records.SkipBlanks();
        return records._cursor.Peek() == '[' ? records.ReadArray() : records.ReadLines();
    }

    private IEnumerable<string> ReadArray()
    {
        _cursor.Skip(1);
        while (true)
        {
            SkipBlanks();
            if (_cursor.AtEnd || _cursor.Peek() == ']') yield break;
            if (_cursor.Peek() == ',') _cursor.Skip(1);
            else yield return ReadElement();
        }
    }

    /// <summary>Up to the comma or bracket that ends the element.</summary>
    private string ReadElement()
    {
        Begin();
        while (!_cursor.AtEnd && (_depth > 0 || _inString || _cursor.Peek() is not (',' or ']'))) Take(_cursor.Take());
        return _record.ToString().TrimEnd();
    }

    private IEnumerable<string> ReadLines()
    {
        while (true)
        {
            SkipBlanks();
            if (_cursor.AtEnd) yield break;
            Begin();
            do TakeLine();
            while (_depth > 0 && !_inString && !_cursor.AtEnd && _cursor.Peek() != '{');
            yield return _record.ToString().TrimEnd();
        }
    }

    private void TakeLine()
    {
        while (!_cursor.AtEnd)
        {
            char c = _cursor.Take();
            Take(c);
            if (c == '\n') return;
        }
    }

    private void Begin()
    {
        // A record of unusual length leaves no such buffer behind.
        _record.Clear();
        if (_record.Capacity > 1 << 22) _record.Capacity = 1 << 16;
        _depth = 0;
        _inString = _escaped = false;
    }

    private void Take(char c)
    {
        if (_record.Length < _limit) _record.Append(c);
        if (_inString)
        {
            if (_escaped) _escaped = false;
            else if (c == '\\') _escaped = true;
            else if (c == '"') _inString = false;
        }
        else if (c == '"')
        {
            _inString = true;
        }
        else if (c is '{' or '[')
        {
            _depth++;
        }
        else if (c is '}' or ']' && _depth > 0)
        {
            _depth--;
        }
    }

    private void SkipBlanks()
    {
        while (_cursor.Peek() is ' ' or '\t' or '\r' or '\n' or '\uFEFF') _cursor.Skip(1);
    }
}
