using Microsoft.Data.Analysis;

namespace CableTools;

/// <summary>Tables of cables and statistics as data frames, for who goes on with Microsoft.Data.Analysis.</summary>
public static class DataFrames
{
    /// <summary>The rows as a data frame: texts, numbers, dates (UTC), true and false; null where a value is missing.</summary>
    /// <param name="rows">Cables, a statistic, a list of paragraphs: what has rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static DataFrame ToDataFrame(this ITabular rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return rows.ToTable().ToDataFrame();
    }

    /// <summary>The same of a table.</summary>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static DataFrame ToDataFrame(this CableTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new DataFrame(table.Columns.Select((column, i) => ColumnOf(column, table.Rows.Select(row => row[i]))));
    }

    private static DataFrameColumn ColumnOf(CableColumn column, IEnumerable<object?> values)
    {
        if (column.Type == typeof(int)) return new PrimitiveDataFrameColumn<int>(column.Name, values.Select(value => (int?)value));
        if (column.Type == typeof(long)) return new PrimitiveDataFrameColumn<long>(column.Name, values.Select(value => (long?)value));
        if (column.Type == typeof(double)) return new PrimitiveDataFrameColumn<double>(column.Name, values.Select(value => (double?)value));
        if (column.Type == typeof(bool)) return new PrimitiveDataFrameColumn<bool>(column.Name, values.Select(value => (bool?)value));
        if (column.Type == typeof(DateTime))
            return new PrimitiveDataFrameColumn<DateTime>(column.Name, values.Select(value => (DateTime?)value));
        return new StringDataFrameColumn(column.Name, values.Select(value => (string?)value));
    }
}
