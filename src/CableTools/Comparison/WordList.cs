using CableTools.Text;

namespace CableTools.Comparison;

/// <summary>
/// The words of a text, each with the form in which words are compared: in capitals, without the hyphens of divided words, quotation marks
/// straight. A word takes the blanks behind it along, so that words put together are the text again.
/// </summary>
internal sealed class WordList
{
    /// <summary>The form of every mark of redaction: how long a row of X is says nothing.</summary>
    private const string MarkKey = "\u0001";

    private readonly List<Word> _words = [];

    public WordList(string text)
    {
        Text = text;
        int at = 0;
        while (at < text.Length && Chars.IsBlank(text[at])) at++;
        int start = 0;
        while (at < text.Length)
        {
            int end = EndOf(text, at), next = end;
            while (next < text.Length && Chars.IsBlank(text[next])) next++;
            Add(start, at, end, next);
            start = at = next;
        }
    }

    public string Text { get; }

    public int Count => _words.Count;

    public Word this[int index] => _words[index];

    /// <summary>The text of some words, with the blanks behind them.</summary>
    public string Between(int from, int to) =>
        from == to ? "" : Text.Substring(_words[from].Start, _words[to - 1].Next - _words[from].Start);

    private void Add(int start, int first, int end, int next)
    {
        var mark = Redactions.Of(Text, first, end);

        // XXXX XXXX is one redaction.
        if (Redactions.IsPlain(mark) && _words.Count > 0 && _words[_words.Count - 1] is { } last && Redactions.IsPlain(last.Mark)
            && last.Mark == mark)
        {
            _words[_words.Count - 1] = new Word(last.Start, end, next, MarkKey, mark);
            return;
        }

        _words.Add(new Word(start, end, next, Redactions.IsPlain(mark) ? MarkKey : KeyOf(Text, first, end), mark));
    }

    private static int EndOf(string text, int start)
    {
        int end = Redactions.EndOfBracket(text, start);
        while (true)
        {
            while (end < text.Length && !Chars.IsBlank(text[end])) end++;

            // A word divided where the line ended, whose lines a copy put together with a blank: "co- operation".
            int next = end;
            while (next < text.Length && Chars.IsBlank(text[next])) next++;
            bool isDivided = end - start > 1 && text[end - 1] == '-' && Chars.IsLetter(text[end - 2]);
            if (!isDivided || next == text.Length || !Chars.IsLetter(text[next])) return end;
            end = next;
        }
    }

    private static string KeyOf(string text, int start, int end)
    {
        var key = TextBuffer.Take();
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (c == '\u00AD' || Chars.IsBlank(c)) continue;
            if (c is '-' or '\u2010' or '\u2011' && i > start && Chars.IsLetter(text[i - 1]) && LetterFollows(text, i + 1, end)) continue;

            // Quotation marks that a table doubled.
            if (c == '"' && key.Last == '"') continue;
            key.Append(c switch
            {
                '\u2018' or '\u2019' or '\u00B4' or '`' => "'",
                '\u201C' or '\u201D' => "\"",
                '\u2010' or '\u2011' or '\u2013' => "-",
                '\u2014' => "--",
                _ => null,
            } ?? Chars.ToUpper(c).ToString());
        }

        string result = key.Finish();
        return result.Length == 0 ? text.Substring(start, end - start) : result;
    }

    private static bool LetterFollows(string text, int at, int end)
    {
        while (at < end && Chars.IsBlank(text[at])) at++;
        return at < end && Chars.IsLetter(text[at]);
    }

    /// <param name="Start">Where it begins; of the first word, where the text does.</param>
    /// <param name="End">Behind its last character that is no blank.</param>
    /// <param name="Next">Where the next one begins.</param>
    /// <param name="Key">The form in which it is compared.</param>
    /// <param name="Mark">The mark of redaction that it is.</param>
    internal readonly record struct Word(int Start, int End, int Next, string Key, RedactionMark Mark);
}
