namespace CableTools.Store;

/// <summary>How values stand in the index: the same for what is written and what is asked for.</summary>
internal static class Terms
{
    /// <summary>No date: before all.</summary>
    public const long NoDate = long.MinValue;

    /// <summary>Longest value, in characters: three bytes each, within Lucene's 32,766.</summary>
    public const int Longest = 8000;

    /// <summary>The year that has none behind it, and ends no span.</summary>
    private const int LastYear = 9999;

    private static readonly DateTime Epoch = new(1900, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>
    /// The most * and ? in a word, and the most characters of a word with one: a pattern becomes a machine whose states can double with
    /// each of the first, and the making of which takes the third power of the second.
    /// </summary>
    public const int MostWildcards = 8, LongestPattern = 64;

    /// <summary>What is wrong with a word with * or ? in it; null where nothing is.</summary>
    public static string? FaultOfPattern(string pattern) =>
        pattern.Count(c => c is '*' or '?') > MostWildcards ? $"A word may have at most {MostWildcards} * and ?"
        : pattern.Length > LongestPattern ? $"A word with * or ? may have at most {LongestPattern} characters" : null;

    /// <summary>A value that is searched whole: capitals, one blank between words.</summary>
    public static string Whole(string value) =>
        Short(string.Join(" ", value.Split([' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)).ToUpperInvariant());

    /// <summary>What Lucene takes as one value; a value that is longer is nobody's name.</summary>
    public static string Short(string value) => value.Length <= Longest ? value : value.Substring(0, Longest);

    public static string Level(Classification level) => level.ToString().ToUpperInvariant();

    public static long Minutes(DateTimeOffset date) => (long)(date.UtcDateTime - Epoch).TotalMinutes;

    /// <summary>A date from its ticks, UTC.</summary>
    public static DateTimeOffset? Date(long ticks) => ticks == NoDate ? null : new DateTimeOffset(ticks, TimeSpan.Zero);

    /// <summary>"SECRET", "s", "limited official use", "Top Secret": the classification that is meant; null for none.</summary>
    public static Classification? ToLevel(string word)
    {
        string plain = Whole(word).Replace(" ", "").Replace("-", "");
        return plain switch
        {
            "U" or "UNCLAS" => Classification.Unclassified,
            "LOU" => Classification.LimitedOfficialUse,
            "C" => Classification.Confidential,
            "S" => Classification.Secret,
            "TS" => Classification.TopSecret,
            _ => plain.All(char.IsLetter) && Enum.TryParse(plain, ignoreCase: true, out Classification level) ? level : null,
        };
    }

    /// <summary>The span that "2006", "2006-05" or "2006-05-12" stands for; null where it is no date.</summary>
    public static (DateTimeOffset First, DateTimeOffset Next)? ToSpan(string word) =>
        DatePart.TryRead(word) is { Start.Year: < LastYear } span ? span : null;
}
