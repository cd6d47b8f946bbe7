using System.Globalization;
using CableTools.Reading;

namespace CableTools.Store.Writing;

/// <summary>
/// Which files of an index were found to be what was written, by their checksums. To look costs as long as reading all of them, so that
/// it is done once: a file is told by length and time, and one that was changed since is looked at again.
/// </summary>
internal sealed class CheckedFiles
{
    /// <summary>The list, in the index's folder: a line a file.</summary>
    public const string Name = "checked.txt";

    /// <summary>
    /// A clock of files may stand still for some milliseconds, in which a file can change and keep its time: what was written just now is
    /// looked at once more.
    /// </summary>
    private static readonly TimeSpan Settled = TimeSpan.FromMilliseconds(100);

    private readonly string _folder;
    private readonly HashSet<string> _known;

    public CheckedFiles(string folder)
    {
        _folder = folder;
        _known = Read(Path.Combine(folder, Name));
    }

    /// <summary>Whether a file is as it was when it was looked at.</summary>
    public bool Has(string name) => _known.Contains(LineOf(name));

    /// <summary>Notes that the files are what was written, and forgets all others.</summary>
    public void Note(IEnumerable<string> names)
    {
        try
        {
            string text = string.Concat(names.Where(IsSettled).Select(name => LineOf(name) + "\n"));
            WholeFile.Write(Path.Combine(_folder, Name), System.Text.Encoding.UTF8.GetBytes(text), overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // A folder that may only be read, or another reader that was faster: the next one looks again.
        }
    }

    private bool IsSettled(string name) => DateTime.UtcNow - File.GetLastWriteTimeUtc(Path.Combine(_folder, name)) > Settled;

    private static HashSet<string> Read(string path)
    {
        try
        {
            return File.Exists(path) ? new HashSet<string>(File.ReadAllLines(path), StringComparer.Ordinal) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private string LineOf(string name)
    {
        var file = new FileInfo(Path.Combine(_folder, name));
        return string.Format(CultureInfo.InvariantCulture, "{0} {1} {2}", name, file.Exists ? file.Length : -1,
            file.Exists ? file.LastWriteTimeUtc.Ticks : 0);
    }
}
