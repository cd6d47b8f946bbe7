using System.Collections.Concurrent;
using System.Reflection;

namespace CableTools.Model;

/// <summary>The properties of a type whose values are plain, or lists of texts: what a table can show of it.</summary>
internal static class PlainProperties
{
    private static readonly ConcurrentDictionary<Type, (CableColumn Column, Func<object, object?> Value)[]> Known = new();

    /// <summary>The columns, in the order in which the type declares them.</summary>
    public static (CableColumn Column, Func<object, object?> Value)[] Of(Type type) => Known.GetOrAdd(type, Read);

    /// <summary>A value as tables have it: dates in UTC, levels by name, lists as one text.</summary>
    public static object? Plain(object? value) => value switch
    {
        DateTimeOffset date => date.UtcDateTime,
        Enum name => name.ToString(),
        IEnumerable<string> list => string.Join("; ", list),
        _ => value,
    };

    private static (CableColumn Column, Func<object, object?> Value)[] Read(Type type)
    {
        if (PlainType(type) is { } own) return [(new CableColumn("Value", own), Plain)];
        return [.. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0)
            .OrderBy(property => property.MetadataToken)
            .Select(property => (property, Plain: PlainType(property.PropertyType)))
            .Where(column => column.Plain is not null)
            .Select(column => (new CableColumn(column.property.Name, column.Plain!),
                (Func<object, object?>)(item => Plain(column.property.GetValue(item)))))];
    }

    private static Type? PlainType(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum || type == typeof(string) || typeof(IEnumerable<string>).IsAssignableFrom(type)) return typeof(string);
        if (type == typeof(DateTimeOffset) || type == typeof(DateTime)) return typeof(DateTime);
        return type == typeof(int) || type == typeof(long) || type == typeof(double) || type == typeof(bool) ? type : null;
    }
}
