namespace CableTools.Repair;

/// <summary>
/// The one policy of repair, and what was noticed. A reader asks <see cref="Repairs"/> before it looks for damage at all; what it then
/// reads otherwise than written it reports here. <see cref="RepairMode.Report"/> is no third way of reading: the values are those of
/// <see cref="RepairMode.None"/> and the diagnostics those of <see cref="RepairMode.Apply"/>, see <see cref="Cable.Diagnostics"/>.
/// </summary>
internal sealed class RepairLog
{
    private const int LongestExcerpt = 80;
    private const string Ellipsis = "...";

    private List<CableDiagnostic>? _list;

    public RepairLog(bool repairs) => Repairs = repairs;

    /// <summary>Whether damage is looked for, and undone.</summary>
    public bool Repairs { get; }

    public IReadOnlyList<CableDiagnostic> Items => _list ?? (IReadOnlyList<CableDiagnostic>)[];

    /// <summary>Whether the options ask for repaired values.</summary>
    public static bool Asks(CableParserOptions options) => options.Repair == RepairMode.Apply;

    /// <summary>Reports something that is no repair.</summary>
    public void Add(DiagnosticCode code, string message, int start, int length) =>
        (_list ??= []).Add(new CableDiagnostic(code.Name, code.Severity, message, start, length));

    /// <summary>Reports that something is read otherwise than written.</summary>
    public void Repaired(DiagnosticCode code, string what, string written, string meant, int start, int length) =>
        Add(code, $"{what}: \"{Excerpt(written)}\" read as \"{meant}\"", start, length);

    /// <summary>A message quotes no more than this; the place of the diagnostic has all of it.</summary>
    private static string Excerpt(string written) =>
        written.Length <= LongestExcerpt ? written : written.Substring(0, LongestExcerpt - Ellipsis.Length) + Ellipsis;

    /// <summary>Reports what a reader found while it read.</summary>
    public void Take(List<Repaired>? repairs, string text)
    {
        if (repairs is null) return;
        foreach (var repair in repairs)
            Repaired(repair.Code, repair.What, text.Substring(repair.Start, repair.End - repair.Start), repair.Meant, repair.Start,
                repair.End - repair.Start);
    }
}
