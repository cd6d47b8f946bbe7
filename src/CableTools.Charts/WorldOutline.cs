using System.Globalization;
using System.Reflection;

namespace CableTools.Charts;

/// <summary>The outline of the land, from Natural Earth's 1:110 million data (public domain), inside the assembly.</summary>
public static class WorldOutline
{
    private static readonly Lazy<IReadOnlyList<IReadOnlyList<(double Longitude, double Latitude)>>> Lines = new(() => Read());

    /// <summary>Closed rings of longitude and latitude in degrees, east and north positive. Antarctica is left out.</summary>
    public static IReadOnlyList<IReadOnlyList<(double Longitude, double Latitude)>> Rings => Lines.Value;

    private static List<IReadOnlyList<(double, double)>> Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("world.txt")!);
        var rings = new List<IReadOnlyList<(double, double)>>();
        while (reader.ReadLine() is { } line)
        {
            rings.Add([.. line.Split(' ').Select(point =>
            {
                int comma = point.IndexOf(',', StringComparison.Ordinal);
                return (double.Parse(point.AsSpan(0, comma), CultureInfo.InvariantCulture),
                    double.Parse(point.AsSpan(comma + 1), CultureInfo.InvariantCulture));
            })]);
        }

        return rings;
    }
}
