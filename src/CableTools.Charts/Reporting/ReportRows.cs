using System.Text.Json;
using CableTools.Display;

namespace CableTools.Charts.Reporting;

/// <summary>
/// The rows as the page's script takes them: a list for each column, and what repeats as a number into a list of its own. The serializer
/// encodes everything that HTML knows, so that it may stand in a script element.
/// </summary>
internal static class ReportRows
{
    public static string Json(IReadOnlyList<ReportRow> rows)
    {
        var levels = Enum.GetValues<Classification>();
        Names posts = new(rows.Select(row => row.Post)), tags = new(rows.SelectMany(row => row.Tags)),
            codes = new(rows.SelectMany(row => row.Codes));
        var places = Places(rows);
        return JsonSerializer.Serialize(new
        {
            levels = levels.Select(level => new[] { Levels.Name(level), Levels.Color(level), Levels.TextColor(level) }),
            posts = posts.All,
            tags = tags.All,
            codes = codes.All,
            id = rows.Select(row => row.Label),
            date = rows.Select(row => row.Date),
            level = rows.Select(row => Array.IndexOf(levels, row.Level)),
            post = rows.Select(row => posts.Of(row.Post)),
            subject = rows.Select(row => row.Subject),
            tag = rows.Select(row => row.Tags.Select(tags.Of)),
            code = rows.Select(row => row.Codes.Select(codes.Of)),
            cites = rows.Select(row => row.Cites.Where(places.ContainsKey).Select(id => places[id])),
        });
    }

    /// <summary>The row of each id; of a message that is there twice the first.</summary>
    public static Dictionary<string, int> Places(IReadOnlyList<ReportRow> rows)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < rows.Count; i++)
            if (rows[i].Id is { } id) places.TryAdd(id, i);
        return places;
    }

    private sealed class Names
    {
        private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

        public Names(IEnumerable<string> names)
        {
            All = [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
            for (int i = 0; i < All.Count; i++) _numbers.Add(All[i], i);
        }

        public IReadOnlyList<string> All { get; }

        public int Of(string name) => _numbers[name];
    }
}
