using CableTools.Graphs;
using CableTools.Statistics;
using CableTools.Writing;

namespace CableTools;

/// <summary>Files of cables: what a name ends in says the form.</summary>
public static class CableExport
{
    private static readonly Form[] Forms =
    [
        new(".ndjson", CableTextForm.Json, CanAppend: true), new(".jsonl", CableTextForm.Json, CanAppend: true),
        new(".csv", CableTextForm.Csv, CanAppend: true), new(".md", CableTextForm.Markdown, CanAppend: true),
        new(".html", CableTextForm.Html, CanAppend: false),
    ];

    /// <summary>
    /// Begins a file of cables: .ndjson or .jsonl (an object a line, read back without loss; .gz behind it packs), .csv (a row a cable, for
    /// spreadsheets), .md and .html (to be read), .gexf and .graphml (a network). "{Id}" in the name, "out/{Id}.html", makes a file a
    /// cable.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="overwrite">Whether what has that name may be replaced.</param>
    /// <param name="append">Whether what a file of that name has in it stays, and the cables come behind it.</param>
    /// <param name="graph">Of .gexf and .graphml: which network.</param>
    /// <returns>Where to write the cables. Until it is committed there is no file, and an old one is as it was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException">The ending says no form, or the form cannot be appended to.</exception>
    /// <exception cref="IOException">The file exists and may not be replaced, or its folder cannot be written to.</exception>
    /// <exception cref="InvalidDataException">The file to append to has other columns.</exception>
    public static ICableSink Open(string path, bool overwrite = false, bool append = false,
        CableGraphKind graph = CableGraphKind.Reference)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        if (IsGraph(path) && !append) return new CableGraphWriter(path, graph, overwrite);
        if (!Knows(path)) throw new ArgumentException($"Expected a name that ends in {Endings}, not '{path}'.", nameof(path));
        if (append && !CanAppend(path)) throw new ArgumentException($"'{path}' cannot be appended to.", nameof(path));
        var form = FormOf(path)!;
        return CableFileNameTemplate.Is(path) ? new CableFiles(path, form.Make, overwrite)
            : new CableTextFile(path, form.Make(), overwrite, append);
    }

    /// <summary>The endings, for people.</summary>
    internal static string Endings =>
        string.Join(", ", Forms.Select(form => form.Ending)) + ", .gexf, .graphml (or .gz behind .ndjson and the last two)";

    /// <summary>Whether a name says a form.</summary>
    internal static bool Knows(string path) => FormOf(path) is not null || IsGraph(path);

    /// <summary>Whether more can be written behind what a file of that name has in it.</summary>
    internal static bool CanAppend(string path) => FormOf(path) is { CanAppend: true } && !CableFileNameTemplate.Is(path);

    /// <summary>Whether a name says a network.</summary>
    internal static bool IsGraph(string path) => GraphForm.Knows(path);

    private static Form? FormOf(string path)
    {
        string ending = Path.GetExtension(path);
        bool isPacked = ending.Equals(".gz", StringComparison.OrdinalIgnoreCase);
        if (isPacked) ending = Path.GetExtension(Path.GetFileNameWithoutExtension(path));
        var form = Array.Find(Forms, form => form.Ending.Equals(ending, StringComparison.OrdinalIgnoreCase));
        return isPacked && form?.Make != CableTextForm.Json ? null : form;
    }

    private sealed record Form(string Ending, Func<CableTextForm> Make, bool CanAppend);
}
