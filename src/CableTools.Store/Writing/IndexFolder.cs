using Lucene.Net.Codecs;
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

    /// <summary>Opens what was committed last.</summary>
    /// <exception cref="CorruptIndexException">A length in a file is nonsense: more memory is asked for than there is.</exception>
    public static DirectoryReader OpenReader(Lucene.Net.Store.Directory directory)
    {
        try
        {
            return DirectoryReader.Open(directory);
        }
        catch (OutOfMemoryException e)
        {
            throw new CorruptIndexException("a length in it is nonsense", e);
        }
    }

    /// <summary>
    /// Looks whether each file is what was written: by its checksum, once; after that by how it ends, which one that was cut does not.
    /// </summary>
    /// <exception cref="CorruptIndexException">One is not.</exception>
    public static void Check(string folder, Lucene.Net.Store.Directory directory, DirectoryReader reader)
    {
        var known = new CheckedFiles(folder);
        bool isNew = false;
        foreach (string name in FilesOf(reader))
        {
            using var file = directory.OpenInput(name, IOContext.READ_ONCE);
            if (known.Has(name))
            {
                CheckEnd(name, file);
                continue;
            }

            CodecUtil.ChecksumEntireFile(file);
            isNew = true;
        }

        if (isNew) known.Note(FilesOf(reader));
    }

    /// <summary>Notes, after they were written, that the files are what was written.</summary>
    public static void NoteWritten(string folder)
    {
        using var directory = Open(folder);
        using var reader = DirectoryReader.Open(directory);
        new CheckedFiles(folder).Note(FilesOf(reader));
    }

    /// <summary>That with the list of the others has a checksum that is looked at whenever it is opened.</summary>
    private static IEnumerable<string> FilesOf(DirectoryReader reader) =>
        reader.IndexCommit.FileNames.Where(name => !name.StartsWith("segments", StringComparison.Ordinal));

    private static void CheckEnd(string name, IndexInput file)
    {
        long end = file.Length - CodecUtil.FooterLength();
        if (end >= 0) file.Seek(end);
        if (end < 0 || file.ReadInt32() != CodecUtil.FOOTER_MAGIC) throw new CorruptIndexException($"{name} is cut");
    }

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
