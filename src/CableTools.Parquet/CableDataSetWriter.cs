using System.Globalization;
using CableTools.Columns;
using CableTools.Reading;

namespace CableTools;

/// <summary>
/// Writes cables as a Parquet data set: a folder of files, one row a cable, sorted by date, divided into folders as Hive does it. What the
/// columns are is told in docs/scale.md. Until <see cref="Commit"/> it stands in a folder of another name beside it; what fails half-way,
/// or is not committed, leaves nothing, and an old data set as it was.
/// </summary>
/// <remarks>
/// Cables may come in any order and any number: what does not fit in memory waits on disk, month by month. In a month of more than 32
/// million characters each part of that size is sorted for itself.
/// </remarks>
public sealed class CableDataSetWriter : ICableSink
{
    /// <summary>Characters of text that are held in memory, and those of a month that are sorted at once.</summary>
    private const long MostHeld = 16L << 20, MostSorted = 32L << 20;

    /// <summary>Rows and characters of a group: engines read one with one thread, and pass over whole ones.</summary>
    private const int MostRows = 1 << 15, MostCharacters = 1 << 24;

    private readonly string _folder, _beside;
    private readonly bool _overwrite;
    private readonly CablePartition _partition;
    private readonly MonthStore _months;
    private bool _isClosed;

    /// <summary>Begins a data set.</summary>
    /// <param name="folder">The folder, <c>cables.parquet</c>; it is made.</param>
    /// <param name="partition">By what it is divided.</param>
    /// <param name="overwrite">Whether a data set of that name may be replaced. Another folder never is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="folder"/> is null.</exception>
    /// <exception cref="IOException">The folder exists and may not be replaced, or cannot be made.</exception>
    public CableDataSetWriter(string folder, CablePartition partition = CablePartition.None, bool overwrite = false)
    {
        ArgumentNullException.ThrowIfNull(folder);
        _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        _partition = partition;
        _overwrite = overwrite;
        CheckFree();
        _beside = $"{_folder}.{Guid.NewGuid():N}.tmp";
        Directory.CreateDirectory(_beside);
        _months = new MonthStore(Path.Combine(_beside, "waiting"), MostHeld, MostSorted);
    }

    /// <summary>How many cables were written so far.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a cable.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="cable"/> is null.</exception>
    /// <exception cref="IOException">The disk is full or cannot be written to.</exception>
    /// <exception cref="ObjectDisposedException">The data set is committed or given up already.</exception>
    public void Write(Cable cable)
    {
        ArgumentNullException.ThrowIfNull(cable);
        ObjectDisposedException.ThrowIf(_isClosed, this);
        _months.Add(CableRow.Of(cable));
        Count++;
    }

    /// <summary>Writes the files and gives the folder its name.</summary>
    /// <exception cref="IOException">The disk is full, or the folder came to be in the meantime and may not be replaced.</exception>
    /// <exception cref="ObjectDisposedException">The data set is committed or given up already.</exception>
    public void Commit()
    {
        ObjectDisposedException.ThrowIf(_isClosed, this);
        foreach (var part in _months.Months().GroupBy(PlaceOf)) WritePart(part.Key, part);
        _months.Dispose();
        CheckFree();
        if (Directory.Exists(_folder))
        {
            string old = $"{_folder}.{Guid.NewGuid():N}.old";
            Directory.Move(_folder, old);
            try
            {
                Directory.Move(_beside, _folder);
            }
            catch
            {
                Directory.Move(old, _folder);
                throw;
            }

            Directory.Delete(old, recursive: true);
        }
        else
        {
            Directory.Move(_beside, _folder);
        }

        _isClosed = true;
    }

    /// <summary>Gives up what was not committed.</summary>
    public void Dispose()
    {
        if (_isClosed) return;
        _isClosed = true;
        _months.Dispose();
        if (Directory.Exists(_beside)) Directory.Delete(_beside, recursive: true);
    }

    private void WritePart(string place, IEnumerable<DateTime?> months)
    {
        string folder = Path.Combine(_beside, place);
        Directory.CreateDirectory(folder);
        using var file = new PartFile(Path.Combine(folder, "part-0.parquet"));
        var group = new List<CableRow>();
        long length = 0;
        foreach (var row in months.SelectMany(_months.Read))
        {
            group.Add(row);
            length += row.Text.Length;
            if (group.Count < MostRows && length < MostCharacters) continue;
            file.Write(group);
            group.Clear();
            length = 0;
        }

        if (group.Count > 0) file.Write(group);
    }

    /// <summary>The folder of a month's cables, in the data set.</summary>
    private string PlaceOf(DateTime? month)
    {
        string year = month is null ? "__HIVE_DEFAULT_PARTITION__" : month.Value.Year.ToString("0000", CultureInfo.InvariantCulture);
        string within = month is null ? year : month.Value.Month.ToString("00", CultureInfo.InvariantCulture);
        return _partition switch
        {
            CablePartition.None => "",
            CablePartition.Year => $"year={year}",
            _ => Path.Combine($"year={year}", $"month={within}"),
        };
    }

    private void CheckFree()
    {
        if (File.Exists(_folder)) throw new IOException($"'{_folder}' is a file, and a data set is a folder. Choose another name.");
        if (!Directory.Exists(_folder)) return;
        if (!_overwrite) throw new IOException($"The folder '{_folder}' exists.");
        if (Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Any(file => !IsOfDataSet(file)))
            throw new IOException($"The folder '{_folder}' holds other files than a data set's. Choose another name.");
    }

    /// <summary>Those of others that write such folders, too: Spark notes its success in a file that begins so.</summary>
    private static bool IsOfDataSet(string file) =>
        file.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase) || Path.GetFileName(file).TrimStart('.').StartsWith('_')
            || file.EndsWith(".crc", StringComparison.Ordinal);
}
