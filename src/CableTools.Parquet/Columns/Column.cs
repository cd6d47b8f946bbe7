using Parquet;
using Parquet.Schema;

namespace CableTools.Columns;

/// <summary>A column of a group of rows: how a row's values are found, and how they are written.</summary>
internal abstract class Column
{
    public abstract void Add(CableRow row);

    /// <summary>Writes what was added, and forgets it.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group);
}

/// <summary>
/// A column of values that each row has once, or a list of. Levels say what is missing where (Parquet's own documentation, "Nested
/// Encoding"): at the bottom level a list is there and empty, at the top a value is there.
/// </summary>
internal sealed class Column<TItem, TValue>(DataField field, Func<CableRow, IReadOnlyList<TItem>> items, Func<TItem, TValue?> value)
    : Column
    where TValue : struct
{
    private readonly List<TValue> _values = [];
    private readonly List<int> _definitions = [], _repetitions = [];

    public override void Add(CableRow row)
    {
        var list = items(row);
        if (list.Count == 0) AddLevels(1, 0);
        for (int i = 0; i < list.Count; i++)
        {
            var item = value(list[i]);
            AddLevels(item is null ? field.MaxDefinitionLevel - 1 : field.MaxDefinitionLevel, i == 0 ? 0 : 1);
            if (item is { } there) _values.Add(there);
        }
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group)
    {
        ReadOnlyMemory<int>? definitions = field.MaxDefinitionLevel > 0 ? new(_definitions.ToArray()) : null;
        ReadOnlyMemory<int>? repetitions = field.MaxRepetitionLevel > 0 ? new(_repetitions.ToArray()) : null;
        await group.WriteAllPartsAsync<TValue>(field, _values.ToArray(), definitions, repetitions, default).ConfigureAwait(false);
        _values.Clear();
        _definitions.Clear();
        _repetitions.Clear();
    }

    private void AddLevels(int definition, int repetition)
    {
        _definitions.Add(definition);
        _repetitions.Add(repetition);
    }
}
