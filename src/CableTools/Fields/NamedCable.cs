using System.Diagnostics.CodeAnalysis;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// A cable named in running text, "06 MOSCOW 5030", "MOSCOW 5030": a known post in capitals and a serial number that is no year. It is
/// found from its serial number; any of the words before that may begin the post's name, and a year may stand before the first.
/// </summary>
internal struct NamedCable
{
    private const int MostWords = 4, ShortestWord = 2, LongestSerial = 7;

    private TextSlice _text;
    private int _nameEnd, _digits, _words;

    /// <summary>Offsets of the words, the last word first.</summary>
    private int _word0, _word1, _word2, _word3;

    public int Serial { get; private set; }

    /// <summary>Offset of the serial number.</summary>
    public readonly int Digits => End - _digits;

    /// <summary>Offset past the serial number.</summary>
    public int End { get; private set; }

    /// <summary>Places where it may begin: the year before the leftmost word, and each word.</summary>
    public readonly int Starts => _words + 1;

    /// <summary>Looks at the figures between two offsets: whether they may be a serial number, and what capitals stand before.</summary>
    public static bool TryFind(TextSlice text, int digits, int end, out NamedCable name)
    {
        name = default;
        string source = text.Source;
        int nameEnd = digits > text.Start && source[digits - 1] == ' ' ? digits - 1 : digits;
        if (nameEnd - ShortestWord < text.Start || !Chars.IsUpper(source[nameEnd - 1]) || !Chars.IsUpper(source[nameEnd - 2])) return false;
        if (end - digits > LongestSerial || (end < text.End && Chars.IsLetterOrDigit(source[end]))) return false;
        int serial = 0;
        for (int i = digits; i < end; i++) serial = serial * 10 + source[i] - '0';
        if (serial == 0) return false;
        name = new NamedCable { _text = text, _nameEnd = nameEnd, _digits = end - digits, Serial = serial, End = end };
        name.FindWords();
        return true;
    }

    private void FindWords()
    {
        for (int end = _nameEnd; _words < MostWords; )
        {
            int start = end;
            while (start > _text.Start && Chars.IsUpper(_text.Source[start - 1])) start--;
            if (end - start < ShortestWord) return;
            SetWord(_words++, start);
            if (start == _text.Start || _text.Source[start - 1] != ' ') return;
            end = start - 1;
        }
    }

    /// <summary>Offset of a place where it may begin, from left to right.</summary>
    public readonly int StartOf(int place)
    {
        int word = WordOf(place);
        return place == 0 && TryYear(word, out int start, out _) ? start : word;
    }

    /// <summary>Reads it from one of its places.</summary>
    public readonly bool TryRead(int place, out int? year, [NotNullWhen(true)] out Post? post)
    {
        int word = WordOf(place), start = word;
        year = null;
        post = null;
        if (place == 0)
        {
            if (!TryYear(word, out start, out int written)) return false;
            year = written;
        }
        else if (_text.Source[word] == 'R' || _digits < 3 || Serial is >= 1900 and <= 2100)
        {
            return false;
        }

        bool begins = start == _text.Start || !Chars.IsLetterOrDigit(_text.Source[start - 1]);
        return begins && PostVocabulary.TryFind(_text.Source, word, _nameEnd - word, out post);
    }

    /// <summary>Two or four figures and a blank before a word.</summary>
    private readonly bool TryYear(int word, out int start, out int year)
    {
        string source = _text.Source;
        year = 0;
        int end = start = word - 1;
        if (end <= _text.Start || source[end] != ' ') return false;
        while (start > _text.Start && Chars.IsDigit(source[start - 1]) && end - start < 5) start--;
        if (end - start is not (2 or 4)) return false;
        for (int i = start; i < end; i++) year = year * 10 + source[i] - '0';
        if (end - start == 4 && year is < 1966 or > 2010) return false;
        year %= 100;
        return true;
    }

    private readonly int WordOf(int place) => (_words - Math.Max(place, 1)) switch { 0 => _word0, 1 => _word1, 2 => _word2, _ => _word3 };

    private void SetWord(int index, int start)
    {
        switch (index)
        {
            case 0: _word0 = start; break;
            case 1: _word1 = start; break;
            case 2: _word2 = start; break;
            default: _word3 = start; break;
        }
    }
}
