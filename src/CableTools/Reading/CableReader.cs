using CableTools.Model;
using CableTools.Reading;
using CableTools.Reading.Containers;

namespace CableTools;

/// <summary>
/// Reads cables from files and streams of every container: text, web page, CSV dump, JSON lines, and .gz and .zip files of these. The
/// container is told by what is in it, the file's extension decides only where that leaves a doubt; so is the encoding.
/// </summary>
/// <remarks>
/// Cables come one after another as they are asked for, and a dump of any length is read in constant memory. What in a container of many
/// cannot be read comes out as a cable whose diagnostics say so (RecordMalformed): <see cref="CableReaderOptions.StopAtMalformedRecord"/>.
/// </remarks>
public static class CableReader
{
    /// <summary>
    /// Extensions of the files that are taken for files with cables where a folder is read, with their dot. A file that is named by its
    /// path is read whatever its name.
    /// </summary>
    /// <remarks>A part that reads a further kind of file adds its own: CableTools.Mail those of e-mails.</remarks>
    public static IReadOnlyList<string> FileExtensions => Lists.Of([.. OwnExtensions, .. FileKinds.Extensions]);

    private static readonly string[] OwnExtensions =
        [".txt", ".cable", ".html", ".htm", ".csv", ".json", ".jsonl", ".ndjson", ".gz", ".zip"];

    /// <summary>Reads the cables of one file, one after another as they are asked for.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="options">How to parse; null for <see cref="CableParserOptions.Default"/>, or for what an exported cable was parsed
    ///     with.</param>
    /// <param name="reading">How to read; null for <see cref="CableReaderOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="IOException">The file cannot be read, or is a named pipe or a device; thrown when a cable is asked for.</exception>
    /// <exception cref="CableFormatException">The file is empty, binary, or a broken container; thrown when a cable is asked
    ///     for.</exception>
    public static IEnumerable<Cable> Read(string path, CableParserOptions? options = null, CableReaderOptions? reading = null)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        return ReadFile(path, new ReadContext(path, options, reading));
    }

    /// <summary>Reads the cables of one stream, one after another as they are asked for.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="name">A name for <see cref="CableSource.Path"/>; its extension helps to tell the container.</param>
    /// <param name="options">How to parse; null for <see cref="CableParserOptions.Default"/>, or for what an exported cable was parsed
    ///     with.</param>
    /// <param name="reading">How to read; null for <see cref="CableReaderOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    /// <exception cref="IOException">The stream cannot be read; thrown when a cable is asked for.</exception>
    /// <exception cref="CableFormatException">The stream is empty, binary, or a broken container; thrown when a cable is asked
    ///     for.</exception>
    public static IEnumerable<Cable> Read(Stream stream, string? name = null, CableParserOptions? options = null,
        CableReaderOptions? reading = null)
    {
        if (stream is null) throw new ArgumentNullException(nameof(stream));
        var context = new ReadContext(name, options, reading);
        return context.IsOfOtherShard ? [] : ContainerReader.Read(stream, context);
    }

    /// <summary>Reads the cables of a text at hand: a web page, lines of CSV or JSON, one cable or several one after another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">How to parse; null for <see cref="CableParserOptions.Default"/>, or for what an exported cable was parsed
    ///     with.</param>
    /// <param name="reading">How to read; null for <see cref="CableReaderOptions.Default"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="CableFormatException">The text is empty or a broken container; thrown when a cable is asked for.</exception>
    public static IEnumerable<Cable> ReadText(string text, CableParserOptions? options = null, CableReaderOptions? reading = null)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        return ContainerReader.ReadText(SourceText.Of(text), new ReadContext(null, options, reading));
    }

    private static IEnumerable<Cable> ReadFile(string path, ReadContext context)
    {
        if (context.IsOfOtherShard) yield break;

        // The head is read as one block, and all of a short file with it: a buffer between would only copy.
        using var stream = RegularFile.Open(path);
        foreach (var cable in ContainerReader.Read(stream, context)) yield return cable;
    }
}
