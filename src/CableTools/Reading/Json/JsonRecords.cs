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
    private readonly CharList _record;

    /// <summary>How much of the record was looked at for quotes and brackets.</summary>
    private int _scanned;
    private int _depth;
    private bool _inString;
    private bool _escaped;

    private JsonRecords(CharCursor cursor, int limit, CharList record)
    {
        _record = record;
        _cursor = cursor;
        _limit = limit;
    }

    /// <summary>
    /// The objects' texts, each read when it is asked for, in a list that the next one is read into. One longer than the limit comes cut
    /// off.
    /// </summary>
    public static IEnumerable<CharList> Read(CharCursor cursor, int limit, CharList record)
    {
        var records = new JsonRecords(cursor, limit, record);
        records.SkipBlanks();
        return records._cursor.Peek() == '[' ? records.ReadArray() : records.ReadLines();
    }

    /// <summary>Where in a block the last line begins that begins an object; 0 where none does.</summary>
    public static int LastStart(byte[] block, int count)
    {
        for (int at = count - 1; at > 0; at--)
        {
            at = Array.LastIndexOf(block, (byte)'{', at);
            if (at <= 0 || block[at - 1] == '\n') return Math.Max(at, 0);
        }

        return 0;
    }

    private IEnumerable<CharList> ReadArray()
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
    private CharList ReadElement()
    {
        Begin();
        while (!_cursor.AtEnd && (_depth > 0 || _inString || _cursor.Peek() is not (',' or ']')))
        {
            _record.Append(_cursor.Take());
            ScanOn();
            CutToLimit();
        }

        return Text();
    }

    private IEnumerable<CharList> ReadLines()
    {
        while (true)
        {
            SkipBlanks();
            if (_cursor.AtEnd) yield break;
            Begin();
            do TakeLine();
            while (!_cursor.AtEnd && _cursor.Peek() != '{' && IsOpen());
            yield return Text();
        }
    }

    private void TakeLine()
    {
        while (!_cursor.AtEnd)
        {
            _cursor.TakeUntil('\n', '\n', _record);
            bool ends = !_cursor.AtEnd && _cursor.Peek() == '\n';
            if (ends) _record.Append(_cursor.Take());
            CutToLimit();
            if (ends) return;
        }
    }

    private void Begin()
    {
        _record.Clear();
        _depth = _scanned = 0;
        _inString = _escaped = false;
    }

    private CharList Text()
    {
        int end = _record.Count;
        while (end > 0 && char.IsWhiteSpace(_record[end - 1])) end--;
        _record.CutTo(end);
        return _record;
    }

    /// <summary>Whether an object, and no string, goes on behind the line.</summary>
    private bool IsOpen()
    {
        ScanOn();
        return _depth > 0 && !_inString;
    }

    private void CutToLimit()
    {
        if (_record.Count <= _limit) return;
        ScanOn();
        _record.CutTo(_limit);
        _scanned = _limit;
    }

    private void ScanOn()
    {
        for (; _scanned < _record.Count; _scanned++) Look(_record[_scanned]);
    }

    private void Look(char c)
    {
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
