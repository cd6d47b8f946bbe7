
namespace CableTools.Vocabulary;

/// <summary>
/// Reads a data file of this folder, embedded in the assembly: rows of fields separated by tabs, # begins a comment line.
/// </summary>
internal static class TsvResource
{
    /// <summary>
    /// The rows of a file, each with exactly <paramref name="columns"/> fields: an editor may have trimmed empty ones at the line's end.
    /// </summary>
    public static IEnumerable<string[]> Read(string name, int columns)
    {
        using var stream = typeof(TsvResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var fields = line.Split('\t');
            if (fields.Length < columns)
            {
                var given = fields.Length;
                Array.Resize(ref fields, columns);
                for (var i = given; i < columns; i++) fields[i] = "";
            }

            yield return fields;
        }
    }

    /// <summary>A field, null where it is empty: an empty field is unknown.</summary>
    public static string? OrNull(string field) => field.Length == 0 ? null : field;

    /// <summary>The parts of a field that | separates; none where it is empty.</summary>
    public static string[] ToList(string field) => field.Length == 0 ? [] : field.Split('|');

    /// <summary>A field that names a member of an enumeration; a name it has not is a mistake in the file.</summary>
    public static TEnum ToEnum<TEnum>(string field)
        where TEnum : struct =>
        Enum.TryParse<TEnum>(field, out var value) ? value : throw new FormatException($"{field} is no {typeof(TEnum).Name}.");
}
