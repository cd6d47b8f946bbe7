using Lucene.Net.Codecs;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace CableTools.Store.Writing;

/// <summary>
/// An index's folder of which no file is read before it was looked at, whether it is what was written: by its checksum, once, and each time
/// by how it ends, which one that was cut does not, nor one that is still being written. What a damaged file says of lengths is never
/// believed so.
/// </summary>
internal sealed class CheckedDirectory(string folder) : FilterDirectory(IndexFolder.Open(folder))
{
    private readonly CheckedFiles _known = new(folder);
    private readonly HashSet<string> _checked = new(StringComparer.Ordinal);
    private bool _isNew;

    /// <exception cref="CorruptIndexException">The file is not what was written.</exception>
    public override IndexInput OpenInput(string name, IOContext context)
    {
        Check(name);
        return base.OpenInput(name, context);
    }

    /// <summary>Looks at those of the files that were not yet opened, and notes what was looked at for the first time.</summary>
    /// <exception cref="CorruptIndexException">One is not what was written.</exception>
    public void CheckAll(IReadOnlyCollection<string> names)
    {
        foreach (string name in names) Check(name);
        if (_isNew) _known.Note(names);
    }

    private void Check(string name)
    {
        // The list of generations beside the lists of files is only a hint, and Lucene does without where it is damaged.
        if (name == IndexFileNames.SEGMENTS_GEN || _checked.Contains(name)) return;
        using var file = base.OpenInput(name, IOContext.READ_ONCE);
        CheckEnd(name, file);
        if (!_known.Has(name))
        {
            Checksum(file);
            _isNew |= !IndexFolder.IsList(name);
        }

        // Not before: Lucene tries a file again that could not be opened.
        _checked.Add(name);
    }

    /// <summary>As CodecUtil.ChecksumEntireFile has it, in pieces.</summary>
    private static void Checksum(IndexInput file)
    {
        const int Piece = 1 << 20;
        file.Seek(0);
        var sum = new BufferedChecksumIndexInput(file);
        for (long end = file.Length - CodecUtil.FooterLength(), at = 0; at < end;)
        {
            CableWork.Check();
            sum.Seek(at = Math.Min(at + Piece, end));
        }

        CodecUtil.CheckFooter(sum);
    }

    private static void CheckEnd(string name, IndexInput file)
    {
        long end = file.Length - CodecUtil.FooterLength();
        if (end >= 0) file.Seek(end);
        if (end < 0 || file.ReadInt32() != CodecUtil.FOOTER_MAGIC) throw new CorruptIndexException($"{name} is cut");
    }
}
