using System.Text;
using CableTools.Reading.Encodings;
using CableTools.Text;

namespace CableTools.Reading.Csv;

/// <summary>
/// Reads CSV record by record, in constant memory. A record whose quotes are wrong is read as far as it goes, and reading finds the next
/// one again: a line that begins with a number and a date, each in quotes, is the start of a record of the dump and nothing else, since a
/// quote inside a field is escaped.
/// </summary>
internal sealed class CsvReader
{
    /// <summary>Characters of a record's start that are looked at to recognize it.</summary>
    private const int LookAhead = 32;

    private readonly CharCursor _cursor;
    private readonly CsvDialect _dialect;
    private readonly int _limit, _columns;
    private readonly List<string> _fields = [];
    private readonly StringBuilder _field = new();

    /// <summary>Characters in the record's fields before the one being read.</summary>
    private int _length;

    /// <param name="reader">The text.</param>
    /// <param name="dialect">How quotes are escaped.</param>
    /// <param name="limit">The most characters of a record.</param>
    /// <param name="columns">How many fields every record has, where lines may have been wrapped anew inside a field without quotes; else
    ///     0.</param>
    public CsvReader(TextReader reader, CsvDialect dialect, int limit, int columns = 0)
    {
        _columns = columns;
        _cursor = new CharCursor(reader);
        _dialect = dialect;
        _limit = limit;
    }

    /// <summary>Fields of the record read last.</summary>
    public IReadOnlyList<string> Fields => _fields;

    /// <summary>What is wrong with it; null where nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Quotes in it that should have been escaped and were read as text.</summary>
    public int BareQuotes { get; private set; }

    /// <summary>Reads the next record; false at the end.</summary>
    public bool TryRead()
    {
        _fields.Clear();
        Problem = null;
        BareQuotes = 0;
        _length = 0;
        while (_cursor.Peek() is '\r' or '\n' or '\uFEFF') _cursor.Skip(1);
        if (_cursor.AtEnd) return false;
        while (true)
        {
            _field.Clear();
            bool more = _cursor.Peek() == '"' ? ReadQuoted() : ReadBare();
            _fields.Add(_field.ToString());
            _length += _field.Length;
            if (!more) break;
        }

        // A record of unusual length leaves no such buffer behind.
        if (_field.Capacity > 1 << 20)
        {
            _field.Clear();
            _field.Capacity = 1 << 16;
        }

        return true;
    }

    /// <summary>Returns whether another field follows.</summary>
    private bool ReadBare()
    {
        while (!_cursor.AtEnd)
        {
            char c = _cursor.Take();
            if (c == ',') return true;
            if (c is '\r' or '\n' && !IsWrapped()) return false;
            _field.Append(c);
            if (TooLong()) return false;
        }

        return false;
    }

    private bool ReadQuoted()
    {
        _cursor.Skip(1);
        while (!_cursor.AtEnd)
        {
            _cursor.TakeUntil('"', '\\', '\n', _field);
            if (TooLong()) return false;
            if (_cursor.AtEnd) break;
            char c = _cursor.Take();
            switch (c)
            {
                case '\\' when _dialect.Backslash && _cursor.Peek() is '"' or '\\':
                    _field.Append(_cursor.Take());
                    break;
                case '"' when _cursor.Peek() == '"':
                    _field.Append('"');
                    _cursor.Skip(1);
                    break;
                case '"' when Closes(out bool more):
                    return more;
                case '"':
                    BareQuotes++;
                    _field.Append('"');
                    break;
                case '\n' when BeginsRecord():
                    Problem = "a quoted field is never closed";
                    return false;
                default:
                    _field.Append(c);
                    break;
            }
        }

        Problem = "the file ends inside a quoted field";
        return false;
    }

    /// <summary>
    /// Whether the quote just read closes its field: a separator, a line end or the file's end follows, and what must come after that.
    /// </summary>
    private bool Closes(out bool more)
    {
        char next = _cursor.Peek();
        more = next == ',';
        if (more)
        {
            if (_dialect.QuotesAll && _cursor.Peek(1) != '"') return false;
            _cursor.Skip(1);
            return true;
        }

        if (next == '\0' && _cursor.AtEnd) return true;
        int end = next == '\r' ? 1 : 0;
        if (next is not ('\r' or '\n')) return false;
        if (_cursor.Peek(end) == '\n') end++;
        if (_dialect.QuotesAll && _cursor.Peek(end) is not ('"' or '\r' or '\n' or '\0')) return false;
        _cursor.Skip(end);
        return true;
    }

    /// <summary>
    /// Whether the line end just read stands inside a record: it has its first fields, some are missing, and the next line begins none.
    /// </summary>
    private bool IsWrapped()
    {
        if (_fields.Count < 2 || _fields.Count + 1 >= _columns) return false;
        int at = 0;
        while (_cursor.Peek(at) is '\r' or '\n') at++;
        if (at > 1 || _cursor.AtEnd || BeginsRecord()) return false;
        while (Chars.IsDigit(_cursor.Peek(at))) at++;
        return at == 0 || _cursor.Peek(at) != ',' || !Chars.IsDigit(_cursor.Peek(at + 1));
    }

    /// <summary>"123","4/5/2006 7:08", at the start of a line.</summary>
    private bool BeginsRecord()
    {
        if (_cursor.Peek() != '"') return false;
        int at = 1;
        while (at < 9 && Chars.IsDigit(_cursor.Peek(at))) at++;
        if (at == 1 || _cursor.Peek(at) != '"' || _cursor.Peek(at + 1) != ',' || _cursor.Peek(at + 2) != '"') return false;
        at += 3;
        int separators = 0, digits = 0;
        for (; at < LookAhead && _cursor.Peek(at) is var c && (Chars.IsDigit(c) || c is '/' or '-'); at++)
        {
            if (Chars.IsDigit(c)) digits++;
            else separators++;
        }

        return separators == 2 && digits >= 4;
    }

    private bool TooLong()
    {
        if (_length + _field.Length <= _limit) return false;
        Problem = FormattableString.Invariant($"the record is longer than {_limit} characters");
        _field.Length = Math.Min(_field.Length, _limit);
        SkipToRecord();
        return true;
    }

    private void SkipToRecord()
    {
        while (!_cursor.AtEnd)
            if (_cursor.Take() == '\n' && BeginsRecord()) return;
    }
}
