using System.Globalization;
using System.Reflection;

namespace CableTools.Hostile;

/// <summary>Reads a hostile file as a command does, and says what came of it.</summary>
internal static class Reading
{
    private static readonly PropertyInfo[] Fields = typeof(Cable).GetProperties();

    /// <summary>Every cable, and every field of each.</summary>
    public static string Everything(string path) => Everything(() => CableReader.Read(path));

    /// <summary>The same of cables from elsewhere.</summary>
    public static string Everything(Func<IEnumerable<Cable>> read)
    {
        int count = 0;
        try
        {
            foreach (var cable in read())
            {
                count++;
                foreach (var field in Fields) field.GetValue(cable);
                string? problem = cable.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Code == "RecordMalformed")?.Message;
                if (problem is not null && count == 1) return string.Create(CultureInfo.InvariantCulture,
                    $"RecordMalformed: {problem} ({cable.Text.Length} characters kept)");
            }

            return string.Create(CultureInfo.InvariantCulture, $"{count} cables");
        }
        catch (Exception e) when (e is CableFormatException or IOException or UnauthorizedAccessException)
        {
            return $"{e.GetType().Name}: {(e is CableFormatException { Path: { } path } ? e.Message.Replace(path, "it") : e.Message)}";
        }
    }
}
