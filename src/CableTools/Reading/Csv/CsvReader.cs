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
    private const int LookAhead = CsvRecordStart.Length;

    private readonly CharCursor _cursor;
    private readonly CsvDialect _dialect;
    private readonly int _limit, _columns;
    private readonly CharList _characters;
    private readonly List<int> _starts = [];

    /// <param name="reader">The text.</param>
    /// <param name="dialect">How quotes are escaped.</param>
    /// <param name="limit">The most characters of a record.</param>
    /// <param name="columns">How many fields every record has, where lines may have been wrapped anew inside a field without quotes; else
    ///     0.</param>
    public CsvReader(TextReader reader, CsvDialect dialect, int limit, int columns = 0)
        : this(new CharCursor(reader), dialect, limit, columns, new CharList())
    {
    }

    public CsvReader(CharCursor cursor, CsvDialect dialect, int limit, int columns, CharList characters)
    {
        _characters = characters;
        _columns = columns;
        _cursor = cursor;
        _dialect = dialect;
        _limit = limit;
    }

    /// <summary>How many fields the record read last has.</summary>
    public int Count => _starts.Count;

    /// <summary>Fields of the record read last.</summary>
    public IReadOnlyList<string> Fields => [.. Enumerable.Range(0, Count).Select(Field)];

    /// <summary>What is wrong with it; null where nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>Quotes in it that should have been escaped and were read as text.</summary>
    public int BareQuotes { get; private set; }

    /// <summary>Reads the next record; false at the end.</summary>
    public bool TryRead()
    {
        _starts.Clear();
        _characters.Clear();
        Problem = null;
        BareQuotes = 0;
        while (_cursor.Peek() is '\r' or '\n' or '\uFEFF') _cursor.Skip(1);
        if (_cursor.AtEnd || _cursor.IsPastBlock) return false;
        bool more = true;
        while (more)
        {
            // The separator is kept, so that fields which belong together lie together.
            if (_starts.Count > 0) _characters.Append(',');
            _starts.Add(_characters.Count);
            more = _cursor.Peek() == '"' ? ReadQuoted() : ReadBare();
        }

        return true;
    }

    /// <summary>A field of the record read last.</summary>
    public string Field(int index) => _characters.ToString(_starts[index], End(index) - _starts[index]);

    /// <summary>Whether a field holds nothing but blanks.</summary>
    public bool IsBlank(int index)
    {
        for (int i = _starts[index]; i < End(index); i++)
            if (!char.IsWhiteSpace(_characters[i])) return false;
        return true;
    }

    /// <summary>Adds a field's characters to a list.</summary>
    public void CopyTo(CharList text, int index) => text.Append(_characters, _starts[index], End(index) - _starts[index]);

    /// <summary>
    /// Makes the fields from one on a single one, with the commas between them: what is left over of a field with a comma that its quotes
    /// did not keep.
    /// </summary>
    public void Merge(int index) => _starts.RemoveRange(index + 1, Count - index - 1);

    private int End(int index) => index + 1 < Count ? _starts[index + 1] - 1 : _characters.Count;

    /// <summary>Returns whether another field follows.</summary>
    private bool ReadBare()
    {
        while (!_cursor.AtEnd)
        {
            char c = _cursor.Take();
            if (c == ',') return true;
            if (c is '\r' or '\n' && !IsWrapped()) return false;
            _characters.Append(c);
            if (TooLong()) return false;
        }

        return false;
    }

    private bool ReadQuoted()
    {
        _cursor.Skip(1);
        char escape = _dialect.Backslash ? '\\' : '"';
        while (!_cursor.AtEnd)
        {
            _cursor.TakeUntil('"', escape, _characters);
            if (!_cursor.AtEnd && IsAfterLineEnd() && BeginsRecord())
            {
                _characters.CutTo(_characters.Count - 1);
                Problem = "a quoted field is never closed";
                CutToLimit();
                return false;
            }

            if (TooLong()) return false;
            if (_cursor.AtEnd) break;

            char c = _cursor.Take();
            switch (c)
            {
                case '\\' when _dialect.Backslash && _cursor.Peek() is '"' or '\\':
                    _characters.Append(_cursor.Take());
                    break;
                case '"' when _cursor.Peek() == '"':
                    _characters.Append('"');
                    _cursor.Skip(1);
                    break;
                case '"' when Closes(out bool more):
                    return more;
                case '"':
                    BareQuotes++;
                    _characters.Append('"');
                    break;
                default:
                    _characters.Append(c);
                    break;
            }
        }

        Problem = "the file ends inside a quoted field";
        return false;
    }

    /// <summary>Whether the field's last character is a line feed: it was read as one, since nothing else becomes one.</summary>
    private bool IsAfterLineEnd() =>
        _characters.Count > _starts[_starts.Count - 1] && _characters[_characters.Count - 1] == '\n';

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
        if (_starts.Count < 3 || _starts.Count >= _columns) return false;
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
        if (!CutToLimit()) return false;
        SkipToRecord();
        return true;
    }

    /// <summary>Cuts off what is too long; returns whether it was.</summary>
    private bool CutToLimit()
    {
        if (_characters.Count <= _limit) return false;
        Problem = FormattableString.Invariant($"the record is longer than {_limit} characters");
        _characters.CutTo(Math.Max(_limit, _starts[_starts.Count - 1]));
        return true;
    }

    private void SkipToRecord()
    {
        while (!_cursor.AtEnd)
            if (_cursor.Take() == '\n' && BeginsRecord()) return;
    }
}
