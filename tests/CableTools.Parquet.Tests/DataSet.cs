using DuckDB.NET.Data;

namespace CableTools.Parquet.Tests;

/// <summary>A data set in a folder of its own, gone at the end, and DuckDB to ask it.</summary>
internal sealed class DataSet : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("cables").FullName;
    private readonly DuckDBConnection _connection = new("DataSource=:memory:");

    public DataSet() => _connection.Open();

    public string Folder => Path.Combine(_root, "cables.parquet");

    public IEnumerable<string> Left => Directory.EnumerateFileSystemEntries(_root).Select(path => Path.GetFileName(path)!);

    public IEnumerable<string> Files => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public static DataSet Of(IEnumerable<Cable> cables, CablePartition partition = CablePartition.None)
    {
        var set = new DataSet();
        set.Write(cables, partition);
        return set;
    }

    public void Write(IEnumerable<Cable> cables, CablePartition partition = CablePartition.None, bool overwrite = false)
    {
        using var writer = new CableDataSetWriter(Folder, partition, overwrite);
        foreach (var cable in cables) writer.Write(cable);
        writer.Commit();
    }

    /// <summary>The rows of a query; in it, CABLES stands for the data set. A list comes in brackets, null as "-".</summary>
    public List<string> Ask(string query)
    {
        using var command = _connection.CreateCommand();
        string path = $"read_parquet('{Folder.Replace('\\', '/')}/**/*.parquet', hive_partitioning = true)";
        command.CommandText = query.Replace("CABLES", path, StringComparison.Ordinal)
            .Replace("'cables.parquet/**/*.parquet'", $"'{Folder.Replace('\\', '/')}/**/*.parquet'", StringComparison.Ordinal);
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount)
                .Select(i => reader.IsDBNull(i) ? "-" : Tell(reader.GetValue(i)))));
        return rows;
    }

    public void Dispose()
    {
        _connection.Dispose();
        Directory.Delete(_root, recursive: true);
    }

    private static string Tell(object value) => value switch
    {
        string text => text,
        System.Collections.IEnumerable items =>
            "[" + string.Join(';', items.Cast<object?>().Select(item => item is null ? "-" : Tell(item))) + "]",
        DateTime date => date.ToString("yyyy-MM-dd HH:mm:ss", System.Globalization.CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!,
    };
}
