using Lucene.Net.Index;
using Lucene.Net.Store;

namespace CableTools.Store.Writing;

/// <summary>The folder of an index: what is in it is told before anything is opened, and Lucene's faults get our words.</summary>
internal static class IndexFolder
{
    public static Lucene.Net.Store.Directory Open(string folder) => FSDirectory.Open(folder, new IndexLocks(folder));

    /// <summary>Whether there is an index in the folder.</summary>
    /// <exception cref="CableIndexException">There is something else.</exception>
    public static bool Exists(string folder)
    {
        if (!System.IO.Directory.Exists(folder)) return false;
        using var directory = Open(folder);
        if (DirectoryReader.IndexExists(directory)) return true;
        if (System.IO.Directory.EnumerateFileSystemEntries(folder).All(path => Path.GetFileName(path) == IndexWriter.WRITE_LOCK_NAME
            || IsOfIndex(Path.GetFileName(path)))) return false;
        throw CableIndexException.Foreign(folder);
    }

    /// <summary>Files of a first commit that never came about.</summary>
    private static bool IsOfIndex(string name) => name == CheckedFiles.Name || name.StartsWith("_", StringComparison.Ordinal)
        || name.StartsWith("segments", StringComparison.Ordinal) || name.StartsWith("pending_segments", StringComparison.Ordinal);

    /// <summary>Notes, after they were written, that the files are what was written.</summary>
    public static void NoteWritten(string folder)
    {
        using var directory = Open(folder);
        using var reader = DirectoryReader.Open(directory);
        new CheckedFiles(folder).Note(FilesOf(reader));
    }

    /// <summary>The files of what is open, but for the list of them, which has a new name with each commit.</summary>
    public static IReadOnlyCollection<string> FilesOf(DirectoryReader reader) =>
        [.. reader.IndexCommit.FileNames.Where(name => !IsList(name))];

    /// <summary>Whether a file is a list of the others. It is looked at whenever it is opened.</summary>
    public static bool IsList(string name) => name.StartsWith(IndexFileNames.SEGMENTS, StringComparison.Ordinal);

    /// <summary>Does something with the index; a fault of its files becomes one of ours.</summary>
    public static T Guarded<T>(string folder, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (LockObtainFailedException e)
        {
            throw CableIndexException.Busy(folder, e);
        }
        catch (IndexFormatTooNewException)
        {
            throw CableIndexException.Newer(folder);
        }
        catch (IndexNotFoundException)
        {
            throw CableIndexException.Missing(folder);
        }
        catch (Exception e) when (IsDamage(e))
        {
            throw CableIndexException.Damaged(folder, e);
        }
    }

    /// <summary>
    /// What Lucene throws on files that are not what it wrote: the checks of its format, and what decoding nonsense runs into.
    /// </summary>
    private static bool IsDamage(Exception e) => e is CorruptIndexException or EndOfStreamException or InvalidDataException
        or FileNotFoundException or IndexFormatTooOldException or FormatException or IndexOutOfRangeException or OverflowException
        or IOException { Source: "Lucene.Net" } or ArgumentException { Source: "Lucene.Net" or "J2N" }
        or NullReferenceException { Source: "Lucene.Net" } or KeyNotFoundException
        or (InvalidOperationException { Source: "Lucene.Net" } and not ObjectDisposedException);
}
