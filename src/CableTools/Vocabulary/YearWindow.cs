namespace CableTools.Vocabulary;

/// <summary>The years cables are of, and the century of a two-digit year: the one place that says so.</summary>
internal static class YearWindow
{
    /// <summary>
    /// The first year of the known collections. SMART and its successors run on, so there is no last one but the century's.
    /// </summary>
    public const int First = 1966;

    /// <summary>The last year of the collections whose messages are numbered by post and serial alone.</summary>
    public const int Last = 2015;

    /// <summary>Before this a declassification date of two digits would lie before the messages' own dates.</summary>
    private const int FirstDeclassification = 1980;

    /// <summary>The full year of a message: 66 to 99 are of the last century.</summary>
    public static int Full(int year) => year >= 100 ? year : year >= First % 100 ? 1900 + year : 2000 + year;

    /// <summary>The full year of a declassification, which lies ahead of the message: up to 79 it is of this century.</summary>
    public static int FullOfDeclassification(int year) =>
        year >= 100 ? year : year >= FirstDeclassification % 100 ? 1900 + year : 2000 + year;

    public static bool Contains(int year) => year is >= First and <= Last;
}
