using System.Xml;
using CableTools.Statistics;

namespace CableTools.Graphs;

/// <summary>A form of files for networks, known by the end of a file's name; with .gz behind it the file is packed.</summary>
internal sealed class GraphForm
{
    private const string Packed = ".gz";

    private static readonly GraphForm[] All = [new(".gexf", GexfDocument.Write), new(".graphml", GraphMLDocument.Write)];

    private readonly string _ending;

    private GraphForm(string ending, Action<XmlWriter, CableNetwork, XmlNames> write)
    {
        _ending = ending;
        Write = write;
    }

    /// <summary>Writes the document.</summary>
    public Action<XmlWriter, CableNetwork, XmlNames> Write { get; }

    /// <summary>Whether a name says a network.</summary>
    public static bool Knows(string path) => Find(path) is not null;

    /// <exception cref="ArgumentException">The name ends in something else.</exception>
    public static GraphForm Of(string path) => Find(path)
            ?? throw new ArgumentException(
                $"Expected a name that ends in .gexf or .graphml, not '{Path.GetFileName(path)}'.", nameof(path));

    private static GraphForm? Find(string path)
    {
        string name = IsPacked(path) ? path.Substring(0, path.Length - Packed.Length) : path;
        return Array.Find(All, form => name.EndsWith(form._ending, StringComparison.OrdinalIgnoreCase));
    }

    public static bool IsPacked(string path) => path.EndsWith(Packed, StringComparison.OrdinalIgnoreCase);
}
