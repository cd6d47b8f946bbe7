using System.Text;
using CableTools.Store.Words;

namespace CableTools.Store.Searching;

/// <summary>
/// The stretch of a text that has most of what was asked for, on one line, every word that was asked for between two asterisks on each
/// side: "... the **bridge** over the **Vardar** ...". The first such stretch where several have as much.
/// </summary>
internal sealed class SnippetMaker(WordMatcher? matcher)
{
    private const int Length = 200, Before = 60;

    private readonly List<(int Start, int End, int Word)> _found = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private char[] _buffer = new char[64];

    public string Make(string text, string? subject)
    {
        if (matcher is null) return Cut(text, BodyOf(text, subject));
        Find(text);
        return Cut(text, _found.Count == 0 ? BodyOf(text, subject) : Math.Max(0, Best() - Before));
    }

    private void Find(string text)
    {
        _found.Clear();
        _numbers.Clear();
        var scanner = new WordScanner(text, 0, text.Length);
        for (int length = scanner.Next(ref _buffer); length > 0; length = scanner.Next(ref _buffer))
        {
            if (!matcher!.IsAsked(_buffer, length)) continue;
            string word = new(_buffer, 0, length);
            if (!_numbers.TryGetValue(word, out int number)) _numbers[word] = number = _numbers.Count;
            _found.Add((scanner.Start, scanner.End, number));
        }
    }

    /// <summary>Where the stretch with the most different words begins; with the most words, where several have as many.</summary>
    private int Best()
    {
        int best = _found[0].Start, score = 0;
        var words = new HashSet<int>();
        for (int i = 0; i < _found.Count; i++)
        {
            words.Clear();
            int j = i;
            for (; j < _found.Count && _found[j].End - _found[i].Start <= Length - Before; j++) words.Add(_found[j].Word);
            int here = words.Count * 64 + Math.Min(j - i, 63);
            if (here <= score) continue;
            score = here;
            best = _found[i].Start;
        }

        return best;
    }

    /// <summary>Nothing was asked for by words: the beginning of the text, past the head where a subject shows it.</summary>
    private static int BodyOf(string text, string? subject)
    {
        int at = text.IndexOf("\n1. ", StringComparison.Ordinal);
        if (at >= 0) return at + 1;
        at = subject is { Length: > 0 } ? text.IndexOf(subject, StringComparison.Ordinal) : -1;
        return at < 0 ? 0 : at;
    }

    private string Cut(string text, int start)
    {
        int end = Math.Min(text.Length, start + Length);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
        while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        var snippet = new StringBuilder(Length + 64);
        if (start > 0) snippet.Append("... ");
        int at = start;
        foreach (var (from, to, _) in matcher is null ? [] : _found)
        {
            if (from < start || to > end) continue;
            Append(snippet, text, at, from);
            snippet.Append("**").Append(text, from, to - from).Append("**");
            at = to;
        }

        Append(snippet, text, at, end);
        if (end < text.Length) snippet.Append(" ...");
        return snippet.ToString().Trim();
    }

    /// <summary>Blanks and line ends as one blank, and no control character: a snippet is shown on terminals.</summary>
    private static void Append(StringBuilder snippet, string text, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (snippet.Length > 0 && snippet[snippet.Length - 1] != ' ') snippet.Append(' ');
            }
            else
            {
                snippet.Append(c);
            }
        }
    }
}
