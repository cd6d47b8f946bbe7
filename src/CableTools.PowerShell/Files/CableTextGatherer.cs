namespace CableTools.PowerShell;

/// <summary>Tells where a cable begins and ends in a pipeline of strings. A string with line breaks is a whole cable, as
/// Get-Content -Raw gives it; strings without are lines, as Get-Content gives them, and belong to one cable until a whole one
/// or a line from another file comes.</summary>
internal sealed class CableTextGatherer
{
    private readonly List<string> _lines = [];
    private string? _source;

    public IEnumerable<string> Add(string piece, string? source)
    {
        bool whole = piece.IndexOf('\n') >= 0 || piece.IndexOf('\r') >= 0;
        if (whole || !string.Equals(source, _source, StringComparison.Ordinal))
        {
            foreach (string text in Finish()) yield return text;
            _source = source;
        }

        if (whole)
            yield return piece;
        else
            _lines.Add(piece);
    }

    public IEnumerable<string> Finish()
    {
        if (_lines.Count == 0) yield break;
        string text = string.Join("\n", _lines);
        _lines.Clear();
        yield return text;
    }
}
