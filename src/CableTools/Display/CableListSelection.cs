using System.Text.RegularExpressions;

namespace CableTools;

/// <content>Questions that researchers ask most. Each gives a list again.</content>
public partial class CableList
{
    /// <summary>Reads cables from several files and folders into one list.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is null.</exception>
    /// <exception cref="FileNotFoundException">There is no such file or folder.</exception>
    public static CableList Read(IEnumerable<string> paths)
    {
        if (paths is null) throw new ArgumentNullException(nameof(paths));
        var parts = paths.Select(path => Read(path)).ToList();
        return new CableList([.. parts.SelectMany(part => part._cables)], [.. parts.SelectMany(part => part.Problems)]);
    }

    /// <summary>The cable with a message reference number, "06MOSCOW5030"; of several copies the first.</summary>
    /// <param name="id">The number; blanks and case do not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none in the list.</exception>
    public Cable this[string id] => Find(id)
        ?? throw new KeyNotFoundException($"There is no cable {id} among these {Display.Html.Number(Count)}{Nearest(id)}.");

    /// <summary>The same, or null where there is none.</summary>
    /// <param name="id">The number; blanks and case do not matter.</param>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Cable? Find(string id)
    {
        if (id is null) throw new ArgumentNullException(nameof(id));
        _byId ??= Enumerable.Where(this, cable => cable.Id is not null).GroupBy(cable => cable.Id!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(copies => copies.Key, copies => copies.First(), StringComparer.OrdinalIgnoreCase);
        return _byId.TryGetValue(string.Concat(id.Where(c => !char.IsWhiteSpace(c))), out var cable) ? cable : null;
    }

    /// <summary>Those that fit a filter.</summary>
    /// <param name="filter">Conditions, all of which must hold.</param>
    /// <exception cref="ArgumentNullException"><paramref name="filter"/> is null.</exception>
    public CableList Where(CableFilter filter) =>
        new(Enumerable.Where(this, (filter ?? throw new ArgumentNullException(nameof(filter))).Matches));

    /// <summary>Those that have all of some tags; wildcards * and ? are allowed.</summary>
    /// <param name="tags">Tags: "SNAR", "P*".</param>
    public CableList ByTag(params string[] tags) => Where(new CableFilter { Tags = tags });

    /// <summary>Those from one of some posts or stations: "MOSCOW", "AMEMBASSY MOSCOW", "*KYIV".</summary>
    /// <param name="stations">Names, or words of addresses.</param>
    public CableList From(params string[] stations) => Where(new CableFilter { From = stations });

    /// <summary>Those that went to one of some stations, for action or for information.</summary>
    /// <param name="stations">Names, or words of addresses.</param>
    public CableList To(params string[] stations) => Where(new CableFilter { To = stations });

    /// <summary>Those of a span of time, UTC; cables without a date are in none.</summary>
    /// <param name="first">The earliest date: "2006", "2006-05" or "2006-05-12", itself included.</param>
    /// <param name="last">The last one, itself included: "2006" ends with December 2006.</param>
    /// <exception cref="FormatException">One of them is no such date.</exception>
    public CableList Between(string first, string last) =>
        Where(new CableFilter { After = DatePart.Start(first), Before = DatePart.End(last) });

    /// <summary>Those of a span of time; cables without a date are in none.</summary>
    /// <param name="first">The earliest date and time, itself included.</param>
    /// <param name="end">The date and time before which.</param>
    public CableList Between(DateTimeOffset first, DateTimeOffset end) => Where(new CableFilter { After = first, Before = end });

    /// <summary>
    /// Those whose text matches a regular expression; case does not matter, a blank stands for any blanks and line ends, and ^ and $ are
    /// ends of lines.
    /// </summary>
    /// <param name="expression">The expression.</param>
    /// <exception cref="ArgumentNullException"><paramref name="expression"/> is null.</exception>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    /// <exception cref="RegexMatchTimeoutException">It took longer than two seconds on a cable.</exception>
    public CableList Matching(string expression) =>
        Where(new CableFilter { Match = TextExpression.Of(expression ?? throw new ArgumentNullException(nameof(expression))) });

    private string Nearest(string id)
    {
        string serial = string.Concat(id.Where(c => !char.IsWhiteSpace(c)));
        var near = _byId!.Keys.Where(other => other.Length > 4 && serial.Length > 4
            && (other.EndsWith(serial.Substring(2), StringComparison.OrdinalIgnoreCase)
                || other.StartsWith(serial.Substring(0, serial.Length - 1), StringComparison.OrdinalIgnoreCase))).Take(3).ToList();
        return near.Count == 0 ? "" : $"; there is {string.Join(", ", near)}";
    }
}
