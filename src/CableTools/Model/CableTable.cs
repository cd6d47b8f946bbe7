using CableTools.Model;
using CableTools.Text;

namespace CableTools;

/// <summary>
/// Rows and columns of plain values: what a statistic, or a list of cables, is for a program that knows nothing of cables.
/// </summary>
public sealed class CableTable
{
    internal CableTable(IReadOnlyList<CableColumn> columns, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        Columns = Lists.Of(columns);
        Rows = Lists.Of(rows);
    }

    /// <summary>The columns, in order.</summary>
    public IReadOnlyList<CableColumn> Columns { get; }

    /// <summary>
    /// The rows, each with a value for every column: a text, a number, true or false, a date, or null. Lists are one text, their items
    /// parted by semicolons.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<object?>> Rows { get; }

    /// <summary>Takes objects into a table: a row each, and a column for each property with a plain value.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="items">The objects: tag counts, paragraphs, rows of any statistic.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static CableTable Of<T>(IEnumerable<T> items)
    {
        if (items is null) throw new ArgumentNullException(nameof(items));
        var columns = PlainProperties.Of(typeof(T));
        return new CableTable([.. columns.Select(column => column.Column)],
            [.. items.Select(item => Lists.Of<object?>([.. columns.Select(column => column.Value(item!))]))]);
    }

    /// <summary>
    /// The table as comma-separated values (RFC 4180) with names above them: dates as 2006-05-12T10:15:00Z, numbers with a point, and no
    /// cell that a spreadsheet takes for a formula (<see cref="CsvText"/>).
    /// </summary>
    public string ToCsv()
    {
        var csv = new System.Text.StringBuilder();
        CsvText.Line(csv, Columns.Select(column => (object?)column.Name));
        foreach (var row in Rows) CsvText.Line(csv, row);
        return csv.ToString();
    }

    /// <summary>Counts of rows and columns.</summary>
    public override string ToString() => FormattableString.Invariant($"{Rows.Count} rows of {Columns.Count} columns");
}

/// <summary>A column of a table.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What its values are, if they are not null: String, Int32, Int64, Double, Boolean or DateTime (UTC).</param>
public sealed record CableColumn(string Name, Type Type);

/// <summary>What has rows.</summary>
public interface ITabular
{
    /// <summary>The rows, as a table of plain values.</summary>
    CableTable ToTable();
}

/// <summary>What everything with rows can be written as.</summary>
public static class Tabular
{
    /// <summary>The rows as comma-separated values (<see cref="CableTable.ToCsv"/>).</summary>
    /// <param name="rows">What has rows.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static string ToCsv(this ITabular rows) => (rows ?? throw new ArgumentNullException(nameof(rows))).ToTable().ToCsv();
}
