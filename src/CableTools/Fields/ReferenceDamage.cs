using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// Undoes misread characters of a REF list, each in its place, so that the list is then read as any other: letters in a serial number or a
/// year ("STATE 65l6", "O5 MOSCOW 12"), digits in a post's name ("SANTIAG0 465"), and a list's letter that does not go on with the one
/// before ("A. ... 8. ...").
/// </summary>
internal sealed class ReferenceDamage
{
    private const int ShortestSerial = 3, LongestSerial = 7, ShortestPost = 4, MostPostWords = 4;

    private readonly TextSlice _text;
    private readonly FlatText _flat;
    private readonly RepairLog _log;
    private char[]? _undone;
    private char _expected = 'A';

    private ReferenceDamage(FlatText flat, RepairLog log)
    {
        _text = flat.Slice;
        _flat = flat;
        _log = log;
    }

    /// <summary>The list as it was meant, as long as it is written; what was undone is reported.</summary>
    public static TextSlice Undo(FlatText flat, RepairLog log)
    {
        if (!log.Repairs || flat.IsEmpty) return flat.Slice;
        var damage = new ReferenceDamage(flat, log);
        damage.Walk();
        return damage._undone is null ? flat.Slice : new TextSlice(new string(damage._undone), 0, damage._undone.Length);
    }

    private void Walk()
    {
        int previous = -1;
        for (int at = 0; at < _text.Length;)
        {
            if (!Chars.IsLetterOrDigit(_text[at]))
            {
                at++;
                continue;
            }

            int start = at, letters = 0;
            for (; Chars.IsLetterOrDigit(_text[at]); at++)
                if (!Chars.IsDigit(_text[at])) letters++;
            int length = at - start;
            if (length == 1) ReadLabel(start);
            else if (letters > 0 && letters < length) ReadMixed(start, at, letters, previous);
            if (length > 1) previous = start;
        }
    }

    /// <summary>A letter of the list: the next one, or a look-alike of it.</summary>
    private void ReadLabel(int at)
    {
        bool opened = at > 0 && _text[at - 1] == '(';
        bool begins = at == 0 || opened || Chars.IsBlank(_text[at - 1]);
        bool ends = _text[at + 1] == ')' || (_text[at + 1] is '.' or ':' && _text[at + 2] is ' ' or ')' or '\0');
        if (!begins || !ends) return;
        char written = Chars.ToUpper(_text[at]);
        if (written != _expected)
        {
            // "E. E) VATICAN 38": the letter stands twice.
            if (_expected == 'A' || written == _expected - 1 || !Confusions.AreAlike(written, _expected)) return;
            Put(at, at + 1, _expected.ToString(), DiagnosticCode.ReferenceRepaired, "letter of a reference");
        }

        _expected++;
    }

    /// <summary>A word of letters and digits: a serial number, a year, or a post's name with one of the other kind in it.</summary>
    private void ReadMixed(int start, int end, int letters, int previous)
    {
        int length = end - start;
        var word = _text.Between(start, end);
        if (IsYear(word, letters) && PostFollows(end))
        {
            Put(start, end, Numerals.Digits(_text.Source, start, end), DiagnosticCode.ReferenceRepaired, "year of a reference");
        }
        else if (length is >= 2 and <= LongestSerial && previous >= 0 && Numerals.TryRead(word, true, out _, out _)
            && FollowsName(previous, start) && (length >= ShortestSerial || IsPost(previous, EndOfWord(previous))))
        {
            Put(start, end, Numerals.Digits(_text.Source, start, end), DiagnosticCode.ReferenceRepaired, "serial number of a reference");
        }
        else if (letters >= length - 1 && length > 2 && Chars.IsUpper(_text[Chars.IsDigit(_text[start]) ? start + 1 : start]))
        {
            ReadName(start, end);
        }
        else
        {
            ReadGlued(start, end);
        }
    }

    /// <summary>"O5", "2O06".</summary>
    private static bool IsYear(TextSlice word, int letters)
    {
        if (letters != 1 || word.Length is not (2 or 4) || !Numerals.TryRead(word, true, out int year, out _)) return false;
        return word.Length == 2 || year / 100 is 19 or 20;
    }

    /// <summary>A name with a digit in it, "SANTIAG0", "5AN JOSE", "BUENOS A1RES": with the words behind it, or the one before.</summary>
    private void ReadName(int start, int end)
    {
        int last = end, first = start;
        while (_text[last] == ' ' && Chars.IsUpper(_text[last + 1]))
            for (last++; Chars.IsUpper(_text[last]);) last++;
        while (first > 0 && _text[first - 1] == ' ' && first > 1 && Chars.IsUpper(_text[first - 2]))
            for (first--; first > 0 && Chars.IsUpper(_text[first - 1]);) first--;
        string name = Confusions.Letters(_text.Source, start, end);
        if ((end - start >= ShortestPost && IsPost(start, end)) || (last > end && IsPost(start, last))
            || (first < start && IsPost(first, end)))
            Put(start, end, name, DiagnosticCode.PostRepaired, "post");
    }

    /// <summary>"09B0GOTA569", "O9BOGOTA569", "B0GOTA569": a post and its serial number, the year before them, without a blank.</summary>
    private void ReadGlued(int start, int end)
    {
        int last = end;
        while (last > start && Chars.IsDigit(_text[last - 1])) last--;
        int first = BeginsWithYear(start) ? start + 2 : start;
        if (last - first < ShortestPost || last == end || !IsPost(first, last)) return;
        string year = Numerals.Digits(_text.Source, start, first), name = Confusions.Letters(_text.Source, first, last);
        if (first > start && !_text.Between(start, first).Equals(year))
            Put(start, first, year, DiagnosticCode.ReferenceRepaired, "year of a reference");
        if (!_text.Between(first, last).Equals(name)) Put(first, last, name, DiagnosticCode.PostRepaired, "post");
    }

    private bool BeginsWithYear(int at) => Confusions.Digit(_text[at], true) >= 0 && Confusions.Digit(_text[at + 1], true) >= 0
        && (Chars.IsDigit(_text[at]) || Chars.IsDigit(_text[at + 1]));

    private int EndOfWord(int at)
    {
        while (Chars.IsLetterOrDigit(_text[at])) at++;
        return at;
    }

    private bool IsPost(int start, int end) => PostSpelling.IsPost(_text.Source, start, end);

    /// <summary>A name in capitals, or a serial number before this one, stands right before.</summary>
    private bool FollowsName(int previous, int start)
    {
        if (!Chars.IsUpper(_text[previous]) && !Chars.IsDigit(_text[previous])) return false;
        for (int at = EndOfWord(previous); at < start; at++)
            if (!Chars.IsBlank(_text[at]) && _text[at] is not (':' or '-' or '#' or ',' or '.' or '(')) return false;
        return true;
    }

    /// <summary>
    /// A post's name, of a few words in capitals, and a number behind it: "MEETING OF AUGUST l4 WITH THE MAYOR" has neither.
    /// </summary>
    private bool PostFollows(int at)
    {
        bool named = false;
        for (int words = 0; words < MostPostWords; words++)
        {
            while (at < _text.Length && Chars.IsBlank(_text[at])) at++;
            int start = at;
            while (Chars.IsUpper(_text[at])) at++;
            if (at == start) break;
            named |= at - start >= ShortestPost;
            if (!Chars.IsBlank(_text[at])) return false;
        }

        return named && (Chars.IsDigit(_text[at]) || (Confusions.Digit(_text[at], true) >= 0 && Chars.IsDigit(_text[at + 1])));
    }

    private void Put(int start, int end, string meant, DiagnosticCode code, string what)
    {
        _undone ??= _text.Source.ToCharArray();
        meant.CopyTo(0, _undone, start, meant.Length);
        var (place, length) = _flat.RangeOf(start, end);
        _log.Repaired(code, what, _text.Between(start, end).ToString(), meant, place, length);
    }
}
