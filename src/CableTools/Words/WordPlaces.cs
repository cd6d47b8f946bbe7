using CableTools.Lines;
using CableTools.Text;

namespace CableTools.Words;

/// <summary>
/// The places of the words of one text, portion markings aside. It is filled again and again, so that a cable's paragraphs need one.
/// </summary>
internal sealed class WordPlaces
{
    private (int Start, int Length)[] _places = new (int Start, int Length)[256];

    /// <summary>The text whose words these are.</summary>
    public string Text { get; private set; } = "";

    public int Count { get; private set; }

    public (int Start, int Length) this[int index] => _places[index];

    public void Read(string text)
    {
        Text = text;
        Count = 0;
        var reader = new WordReader(text);
        int past = 0;
        while (reader.MoveNext())
        {
            if (reader.Start < past || IsMarking(text, reader.Start, ref past)) continue;
            if (Count == _places.Length) Array.Resize(ref _places, Count * 2);
            _places[Count++] = (reader.Start, reader.Length);
        }
    }

    // "A. (S//NF) The minister": the marking of a subparagraph is no word of it. "Book(s)" is one.
    private static bool IsMarking(string text, int start, ref int past)
    {
        int open = start - 1;
        if (open < 0 || text[open] is not ('(' or '[' or '{') || (open > 0 && !Chars.IsBlank(text[open - 1]))) return false;
        if (!PortionMark.TryRead(text, open, text.Length, out var mark)) return false;
        past = mark.End;
        return true;
    }
}
