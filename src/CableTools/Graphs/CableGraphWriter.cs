using System.IO.Compression;
using System.Text;
using System.Xml;
using CableTools.Graphs;
using CableTools.Reading;
using CableTools.Statistics;

namespace CableTools;

/// <summary>
/// Writes cables as a network, for Gephi, networkx and other tools: GEXF 1.3 or GraphML, which the name of the file tells. Nodes have their
/// measures, cables their date, subject and classification, stations their country and place, edges their weight and first and last date;
/// times are UTC, ISO 8601. What is written stands in memory until <see cref="Commit"/>: ids, subjects and references, or stations and
/// who writes to whom. The file is then there whole, or not at all.
/// </summary>
public sealed class CableGraphWriter : ICableSink
{
    private readonly string _path;
    private readonly WholeFile _file;
    private readonly ICableGatherer<CableNetwork> _gatherer;
    private bool _isClosed;

    /// <summary>Begins a file.</summary>
    /// <param name="path">The file: a name that ends in .gexf or .graphml, and in .gz behind that to be packed.</param>
    /// <param name="kind">Which network.</param>
    /// <param name="overwrite">Whether a file of that name may be replaced.</param>
    /// <param name="options">How measures are taken; null for the default.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException">The name ends in something else.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the named values.</exception>
    /// <exception cref="IOException">The file exists and may not be replaced, or its folder cannot be written to.</exception>
    public CableGraphWriter(string path, CableGraphKind kind, bool overwrite = false, NetworkOptions? options = null)
    {
        if (path is null) throw new ArgumentNullException(nameof(path));
        _ = GraphForm.Of(path);
        _gatherer = CableNetwork.Gather(kind, options);
        _path = path;
        _file = new WholeFile(path, overwrite);
    }

    /// <summary>How many cables were taken so far.</summary>
    public int Count { get; private set; }

    /// <summary>
    /// How many characters that XML forbids were written as U+FFFD; the file says it, too. 0 until <see cref="Commit"/>.
    /// </summary>
    public int Replaced { get; private set; }

    /// <summary>Takes a cable into the network.</summary>
    /// <param name="cable">The cable. It is not kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cable"/> is null.</exception>
    /// <exception cref="ObjectDisposedException">The file is committed or given up already.</exception>
    public void Write(Cable cable)
    {
        if (cable is null) throw new ArgumentNullException(nameof(cable));
        if (_isClosed) throw new ObjectDisposedException(nameof(CableGraphWriter));
        _gatherer.Add(cable);
        Count++;
    }

    /// <summary>
    /// Measures the network, writes it and gives the file its name. One that came to be in the meantime is not replaced either, unless that
    /// was asked for.
    /// </summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="ObjectDisposedException">The file is committed or given up already.</exception>
    public void Commit()
    {
        if (_isClosed) throw new ObjectDisposedException(nameof(CableGraphWriter));
        Replaced = Write(_gatherer.ToResult(), _file, _path);
        _isClosed = true;
    }

    /// <summary>Gives up what was not committed.</summary>
    public void Dispose()
    {
        if (_isClosed) return;
        _isClosed = true;
        _file.Dispose();
    }

    /// <summary>Writes all at once.</summary>
    internal static int Write(CableNetwork network, WholeFile file, string path)
    {
        var names = new XmlNames(network);
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize,
            CloseOutput = true,
        };
        var stream = GraphForm.IsPacked(path) ? new GZipStream(file.Stream, CompressionLevel.Optimal) : file.Stream;
        using (var xml = XmlWriter.Create(stream, settings)) GraphForm.Of(path).Write(xml, network, names);
        file.Commit();
        return names.Replaced;
    }
}
