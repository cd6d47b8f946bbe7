using CableTools.Model;

namespace CableTools.Words;

internal sealed class ConcordanceGatherer : WordGatherer<Concordance>
{
    private readonly WordTerm _term;
    private readonly ConcordanceOptions _options;
    private readonly ConcordanceReader _reader;
    private readonly List<ConcordanceLine> _lines = [];
    private int _cables, _cablesWith, _occurrences;
    private Cable? _last;

    public ConcordanceGatherer(string word, ConcordanceOptions? options)
    {
        _options = options ?? new ConcordanceOptions();
        _options.Check(nameof(options));
        _term = WordTerm.Parse(word, nameof(word));
        _reader = new ConcordanceReader(_term, _options.Context);
    }

    public override Concordance ToResult() => new(_term.Text, _options, _cables, _cablesWith, _occurrences,
        Lists.Of(ConcordanceOrder.Sort(_lines, _options.SortBy)));

    private protected override bool Begin(Cable cable)
    {
        _cables++;
        _last = null;
        return true;
    }

    private protected override void AddParagraph(Cable cable, CableParagraph paragraph)
    {
        foreach (var line in _reader.Lines(cable, paragraph, Words))
        {
            _occurrences++;
            if (!ReferenceEquals(_last, cable)) _cablesWith++;
            _last = cable;
            if (_lines.Count < _options.MostLines) _lines.Add(line);
        }
    }
}
