using CableTools.Text;

namespace CableTools.Lines;

/// <summary>What a rule makes of a line whose first characters it may open; <see cref="LineKind.Text"/> where it is not its line.</summary>
internal delegate LineKind LineTest(TextSlice line, LineVerdicts verdicts);

/// <summary>One rule of the table: the first characters that may open its lines, and the test for the rest.</summary>
internal readonly struct LineRule
{
    public LineRule(IEnumerable<string> openers, LineTest test)
    {
        Openers = [.. openers.Distinct()];
        Test = test;
    }

    /// <summary>
    /// One to four characters; a capital stands for either case, but for a rule of the envelope, which is written in capitals: see <see
    /// cref="IsCapital"/>.
    /// </summary>
    public string[] Openers { get; }

    public LineTest Test { get; }

    /// <summary>Whether the first character must be as written in the opener.</summary>
    public bool IsCapital { get; init; }
}

/// <summary>A rule in the place of the table where the first two characters of its lines lead to.</summary>
internal readonly struct LineTry
{
    public LineTry(string opener, LineTest test)
    {
        Third = opener.Length > 2 ? opener[2] : '\0';
        Fourth = opener.Length > 3 ? opener[3] : '\0';
        Test = test;
    }

    /// <summary>The characters after the first two; NUL for any.</summary>
    public char Third { get; }

    public char Fourth { get; }

    public LineTest Test { get; }
}
