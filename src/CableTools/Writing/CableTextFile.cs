using System.IO.Compression;
using System.Text;
using CableTools.Reading;

namespace CableTools.Writing;

/// <summary>A file of cables in some form of text, written whole or not at all.</summary>
internal sealed class CableTextFile : ICableSink
{
    private readonly WholeFile _file;
    private readonly StreamWriter _writer;
    private readonly CableTextForm _form;
    private readonly int _before;
    private bool _isClosed;

    /// <param name="path">The file. A name that ends in .gz is packed.</param>
    /// <param name="form">The form.</param>
    /// <param name="overwrite">Whether a file of that name may be replaced.</param>
    /// <param name="append">Whether what it has in it stays.</param>
    /// <exception cref="IOException">The file exists and may not be replaced, or its folder cannot be written to.</exception>
    /// <exception cref="InvalidDataException">What is in the file is of another form, and cannot be gone on with.</exception>
    public CableTextFile(string path, CableTextForm form, bool overwrite, bool append = false)
    {
        _form = form;
        bool endsLine = !append || Check(path, form);
        _file = new WholeFile(path, overwrite, append);
        bool isPacked = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase);
        var stream = isPacked ? new GZipStream(_file.Stream, CompressionLevel.Optimal) : _file.Stream;
        bool begins = !_file.Continues;
        _before = begins ? 0 : 1;
        _writer = new StreamWriter(stream, new UTF8Encoding(form.HasMark && begins), 1 << 15) { NewLine = "\n" };
        if (begins) _writer.Write(form.Head(Path.GetFileNameWithoutExtension(path)));
        else if (!endsLine && !isPacked) _writer.WriteLine();
    }

    /// <summary>How many cables were written so far.</summary>
    public int Count { get; private set; }

    public void Write(Cable cable)
    {
        if (cable is null) throw new ArgumentNullException(nameof(cable));
        if (_isClosed) throw new ObjectDisposedException(nameof(CableTextFile));
        _writer.Write(_form.Cable(cable, _before + ++Count));
    }

    public void Commit()
    {
        if (_isClosed) throw new ObjectDisposedException(nameof(CableTextFile));
        _writer.Write(_form.Foot());
        _writer.Dispose();
        _file.Commit();
        _isClosed = true;
    }

    public void Dispose()
    {
        if (_isClosed) return;
        _isClosed = true;
        try
        {
            _writer.Dispose();
        }
        catch (IOException)
        {
            // What a full disk no longer takes is given up anyway.
        }
        finally
        {
            _file.Dispose();
        }
    }

    /// <summary>Whether the file that is gone on with ends in a line end, or is empty or not there.</summary>
    private static bool Check(string path, CableTextForm form)
    {
        if (!File.Exists(path)) return true;
        using var file = RegularFile.Open(path, buffer: 1 << 12);
        if (file.Length == 0) return true;
        if (form.FirstLine is { } expected)
        {
            using var reader = new StreamReader(file, Encoding.UTF8, true, 1 << 12, leaveOpen: true);
            char[] first = new char[expected.Length];
            int read = reader.ReadBlock(first, 0, first.Length);
            if (new string(first, 0, read) != expected || reader.Peek() is not (-1 or '\r' or '\n'))
                throw new InvalidDataException($"The file {path} has other columns than those that are written.");
        }

        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() == '\n';
    }
}
