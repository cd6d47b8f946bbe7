using CableTools.Model;

namespace CableTools.Words;

/// <summary>
/// Counts words near a term and anywhere. Each place of the text counts once, however many occurrences it is near to, and the occurrences
/// themselves are no part of the text: so near and elsewhere together are all of it.
/// </summary>
internal sealed class CollocateCounter : WordGatherer<Collocates>
{
    private readonly WordTerm _term;
    private readonly int _span, _least;
    private readonly NumberedWords _numbered;
    private readonly List<Count> _counts = [];
    private readonly List<int> _starts = [];
    private int _cables, _occurrences;
    private long _near, _all;

    public CollocateCounter(string word, int span, WordFilter? leaveOut, int least)
    {
        if (span < 1) throw new ArgumentOutOfRangeException(nameof(span), span, "Expected 1 or more words.");
        if (least < 1) throw new ArgumentOutOfRangeException(nameof(least), least, "Expected 1 or more.");
        _term = WordTerm.Parse(word, nameof(word));
        _span = span;
        _least = least;
        _numbered = new NumberedWords(leaveOut ?? WordFilter.Default);
    }

    public override Collocates ToResult()
    {
        var words = new List<Collocate>();
        for (int i = 0; i < _counts.Count; i++)
        {
            var count = _counts[i];
            if (count.Shown >= _least)
                words.Add(new Collocate(_numbered.Vocabulary[i], count.Before, count.After, count.Total, _near, _all));
        }

        return new Collocates(_term.Text, _span, _least, _cables, _occurrences, _all, _near, _numbered.LeftOut.Filter,
            _numbered.LeftOut.ToList(), Lists.Of(words.Where(word => word.Count > word.Expected)
                .OrderByDescending(word => word.LogLikelihood).ThenBy(word => word.Word, StringComparer.Ordinal)));
    }

    private protected override bool Begin(Cable cable)
    {
        _cables++;
        return true;
    }

    private protected override void AddParagraph(Cable cable, CableParagraph paragraph)
    {
        _numbered.Read(Words);
        while (_counts.Count < _numbered.Vocabulary.Count) _counts.Add(default);
        FindOccurrences();
        // The first occurrence that does not lie behind the place; the one before it is the last that does.
        int next = 0;
        for (int i = 0; i < Words.Count; i++)
        {
            if (next < _starts.Count && _starts[next] == i)
            {
                i += _term.Length - 1;
                next++;
                continue;
            }

            int ahead = next < _starts.Count ? _starts[next] - i : int.MaxValue;
            int behind = next > 0 ? i - (_starts[next - 1] + _term.Length - 1) : int.MaxValue;
            bool isBefore = ahead <= behind && ahead <= _span, isAfter = behind < ahead && behind <= _span;
            _all++;
            if (isBefore || isAfter) _near++;
            bool isShown = !_numbered.LeftOut[i];
            var count = _counts[_numbered[i]];
            _counts[_numbered[i]] = new Count(count.Before + (isBefore && isShown ? 1 : 0), count.After + (isAfter && isShown ? 1 : 0),
                count.Total + (isShown ? 1 : 0));
        }
    }

    private void FindOccurrences()
    {
        _starts.Clear();
        for (int i = 0; i < Words.Count; i++)
        {
            if (!_term.IsAt(Words, i)) continue;
            _starts.Add(i);
            _occurrences++;
            i += _term.Length - 1;
        }
    }

    private readonly struct Count(int before, int after, int total)
    {
        public int Before => before;

        public int After => after;

        public int Total => total;

        public int Shown => before + after;
    }
}
