namespace CableTools.Charts.Reporting;

/// <summary>What was repaired and noticed, code by code, with a few examples of each.</summary>
internal sealed class NoteTally
{
    private const int MostExamples = 3;

    private static readonly Dictionary<string, DiagnosticCode> Known = DiagnosticCode.All.ToDictionary(code => code.Name,
        StringComparer.Ordinal);

    private readonly Dictionary<string, Note> _notes = new(StringComparer.Ordinal);

    /// <summary>Cables in which a value is read otherwise than written.</summary>
    public int Repaired { get; private set; }

    /// <summary>The codes that repair, or the others; those of most cables first.</summary>
    public IReadOnlyList<Note> Of(bool repairs) => [.. _notes.Values.Where(note => note.Code.Repairs == repairs)
        .OrderByDescending(note => note.Cables).ThenBy(note => note.Code.Name, StringComparer.Ordinal)];

    public void Add(Cable cable, int row)
    {
        bool isRepaired = false;
        foreach (var diagnostic in cable.Diagnostics)
        {
            if (!_notes.TryGetValue(diagnostic.Code, out var note))
                _notes.Add(diagnostic.Code, note = new Note(Known[diagnostic.Code]));
            note.Add(row, diagnostic.Message);
            isRepaired |= note.Code.Repairs;
        }

        if (isRepaired) Repaired++;
    }

    internal sealed class Note(DiagnosticCode code)
    {
        private int _last = -1;

        public DiagnosticCode Code => code;

        public int Times { get; private set; }

        public int Cables { get; private set; }

        /// <summary>The first cables with it, and what was said there.</summary>
        public List<(int Row, string Message)> Examples { get; } = [];

        public void Add(int row, string message)
        {
            Times++;
            if (row == _last) return;
            _last = row;
            Cables++;
            if (Examples.Count < MostExamples) Examples.Add((row, message));
        }
    }
}
