using CableTools.Graphs;
using CableTools.Reading;
using CableTools.Statistics;

namespace CableTools;

/// <summary>Writes a network that is there already.</summary>
public static class CableNetworkFiles
{
    /// <summary>Writes the network with its measures to a file: GEXF 1.3 or GraphML, as <see cref="CableGraphWriter"/> does.</summary>
    /// <param name="network">The network.</param>
    /// <param name="path">The file: a name that ends in .gexf or .graphml, and in .gz behind that to be packed. It is written whole or not
    ///     at all.</param>
    /// <param name="overwrite">Whether a file of that name may be replaced.</param>
    /// <returns>How many characters that XML forbids were written as U+FFFD; the file says it, too.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="network"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException">The name ends in something else.</exception>
    /// <exception cref="IOException">The file exists and may not be replaced, or it cannot be written.</exception>
    public static int Save(this CableNetwork network, string path, bool overwrite = false)
    {
        if (network is null) throw new ArgumentNullException(nameof(network));
        if (path is null) throw new ArgumentNullException(nameof(path));
        _ = GraphForm.Of(path);
        using var file = new WholeFile(path, overwrite);
        return CableGraphWriter.Write(network, file, path);
    }
}
