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

/// <summary>The rules that two characters lead to, in order, and which characters may come third and fourth for any of them.</summary>
internal sealed class LineTries
{
    private const int Bits = 63;
    private readonly ulong _thirds, _fourths;

    public LineTries(List<LineTry> tries)
    {
        All = [.. tries];
        foreach (var one in All)
        {
            _thirds |= one.Third == '\0' ? ulong.MaxValue : 1UL << (one.Third & Bits);
            _fourths |= one.Fourth == '\0' ? ulong.MaxValue : 1UL << (one.Fourth & Bits);
        }
    }

    public LineTry[] All { get; }

    /// <summary>Whether a line with these characters, in upper case, may be known by any of the rules: most of a text are not.</summary>
    public bool MayHold(char third, char fourth) => ((_thirds >> (third & Bits)) & (_fourths >> (fourth & Bits)) & 1) != 0;
}
