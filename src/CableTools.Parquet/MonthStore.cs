using System.Globalization;
using System.Text.Json;
using CableTools.Columns;

namespace CableTools;

/// <summary>
/// Rows by the month of their date. What is more than memory should hold goes to a file a month, in the order of its coming, and is sorted
/// when the month is read.
/// </summary>
internal sealed class MonthStore : IDisposable
{
    private readonly string _folder;
    private readonly long _mostHeld, _mostSorted;
    private readonly Dictionary<DateTime, List<CableRow>> _held = [];
    private readonly HashSet<DateTime> _onDisk = [];
    private long _length;

    /// <param name="folder">Where rows wait; made when there are any.</param>
    /// <param name="mostHeld">Characters of text that are held in memory.</param>
    /// <param name="mostSorted">Those of a month that are sorted at once.</param>
    public MonthStore(string folder, long mostHeld, long mostSorted)
    {
        _mostSorted = mostSorted;
        _folder = folder;
        _mostHeld = mostHeld;
    }

    public void Add(CableRow row)
    {
        var month = MonthOf(row.Date);
        if (!_held.TryGetValue(month, out var rows)) _held[month] = rows = [];
        rows.Add(row);
        _length += row.Text.Length;
        if (_length >= _mostHeld) Spill();
    }

    /// <summary>The months in order, null for those without a date first.</summary>
    public IEnumerable<DateTime?> Months() => _held.Keys.Union(_onDisk).Order().Select(month => month == default ? (DateTime?)null : month);

    /// <summary>A month's rows by date; of a month that memory does not hold, part by part. Each month is read once.</summary>
    public IEnumerable<CableRow> Read(DateTime? month)
    {
        var key = month ?? default;
        var part = new List<CableRow>();
        long length = 0;
        foreach (var row in Waiting(key).Concat(_held.GetValueOrDefault(key) ?? []))
        {
            part.Add(row);
            length += row.Text.Length;
            if (length < _mostSorted) continue;
            foreach (var sorted in Sorted(part)) yield return sorted;
            (part, length) = ([], 0);
        }

        foreach (var sorted in Sorted(part)) yield return sorted;
        _held.Remove(key);
        if (_onDisk.Remove(key)) File.Delete(FileOf(key));
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    private static IEnumerable<CableRow> Sorted(List<CableRow> rows) =>
        rows.OrderBy(row => row.Date).ThenBy(row => row.Id, StringComparer.Ordinal);

    private static DateTime MonthOf(DateTime? date) => date is { } day ? new DateTime(day.Year, day.Month, 1) : default;

    private void Spill()
    {
        Directory.CreateDirectory(_folder);
        foreach (var (month, rows) in _held)
        {
            using var file = new FileStream(FileOf(month), FileMode.Append, FileAccess.Write, FileShare.None, 1 << 16);
            foreach (var row in rows)
            {
                JsonSerializer.Serialize(file, row, CableRowJson.Default.CableRow);
                file.WriteByte((byte)'\n');
            }

            _onDisk.Add(month);
        }

        _held.Clear();
        _length = 0;
    }

    private IEnumerable<CableRow> Waiting(DateTime month)
    {
        if (!_onDisk.Contains(month)) yield break;
        foreach (string line in File.ReadLines(FileOf(month)))
            yield return JsonSerializer.Deserialize(line, CableRowJson.Default.CableRow)!;
    }

    private string FileOf(DateTime month) => Path.Combine(_folder, month.ToString("yyyy-MM", CultureInfo.InvariantCulture) + ".json");
}
