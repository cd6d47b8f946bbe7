using System.Runtime.ExceptionServices;
using CableTools.Reading.Blocks;

namespace CableTools.Reading;

/// <summary>
/// One file of several that are read at the same time and come in order. A short one was read when it comes; a long one is read as its
/// cables are asked for, with as many threads.
/// </summary>
internal sealed class FileReading
{
    /// <summary>Up to this many bytes a file is short: some 150 cables.</summary>
    private const int ShortLength = 1 << 20;

    /// <summary>Short files are opened by a thread so many at a time.</summary>
    private const int FilesAtOnce = 8;

    private static readonly string[] Packed = [".gz", ".zip"];

    private FileReading(string path, IEnumerable<Cable> cables)
    {
        Path = path;
        Cables = cables;
    }

    public string Path { get; }

    /// <summary>The cables. What is wrong with the file is thrown where they end.</summary>
    public IEnumerable<Cable> Cables { get; }

    /// <summary>Reads files; nothing about a file is thrown before its cables are asked for.</summary>
    public static IEnumerable<FileReading> Of(IReadOnlyList<string> files, CableParserOptions? options, CableReaderOptions reading)
    {
        if (files.Count == 1 || reading.Threads == 1) return files.Select(file => Lazy(file, options, reading));
        return InOrder<List<string>, FileReading>.Of(Chunks(files),
            (chunk, results) => results.AddRange(chunk.Select(file => Read(file, options, reading))), reading.Threads);
    }

    private static IEnumerable<List<string>> Chunks(IReadOnlyList<string> files)
    {
        for (int i = 0; i < files.Count; i += FilesAtOnce) yield return [.. files.Skip(i).Take(FilesAtOnce)];
    }

    private static FileReading Lazy(string file, CableParserOptions? options, CableReaderOptions reading) =>
        new(file, CableReader.Read(file, options, reading));

    private static FileReading Read(string file, CableParserOptions? options, CableReaderOptions reading)
    {
        if (!IsShort(file)) return Lazy(file, options, reading);
        var cables = new List<Cable>();
        ExceptionDispatchInfo? fault = null;
        try
        {
            foreach (var cable in CableReader.Read(file, options, reading with { Threads = 1 })) cables.Add(cable);
        }
        catch (Exception e) when (FileFaults.Explain(e))
        {
            fault = ExceptionDispatchInfo.Capture(e);
        }

        return new FileReading(file, fault is null ? cables : Then(cables, fault));
    }

    private static IEnumerable<Cable> Then(List<Cable> cables, ExceptionDispatchInfo fault)
    {
        foreach (var cable in cables) yield return cable;
        fault.Throw();
    }

    /// <summary>What cannot be looked at is left to whoever asks for its cables.</summary>
    private static bool IsShort(string file)
    {
        try
        {
            return !Packed.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
                && new FileInfo(file) is { Exists: true } info && info.Length <= ShortLength;
        }
        catch (Exception e) when (FileFaults.Explain(e))
        {
            return false;
        }
    }
}
