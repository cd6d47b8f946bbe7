using System.Text.RegularExpressions;
using CableTools.Fuzz.Mutation;
using static CableTools.Tests.Support.BrokenPromiseException;

namespace CableTools.Fuzz.Targets;

/// <summary>What users type beside words to search for: dates, wildcards, names of stations, regular expressions.</summary>
internal sealed class FilterTarget : FuzzTarget
{
    private static readonly Cable One = Cable.Parse("R 121305Z MAY 06\nFM AMEMBASSY OSLO\n"
        + "TO RUEHC/SECSTATE WASHDC 1234\n\nUNCLAS OSLO 000123\n\n"
        + "SIPDIS\n\nTAGS: PREL, NO\nSUBJECT: GNOMES\n\n1. (U) Gnomes of the garden.\n");

    public override string Name => "filter";

    public override string Summary => "CableFilter, dates and regular expressions: an argument that makes no sense is an ArgumentException";

    public override IEnumerable<byte[]> Seeds() => new[]
    {
        "2006", "2006-05", "2006-05-12", "9999-12-31", "06OSLO*", "*", "?", "AMEMBASSY OSLO", "PREL", "gnomes? of", "(a|b)+ \\bgarden\\b",
        "[^ab c]*", "^1\\. \\(U\\)", "(?i)x{2,3}", "\\p{Lu}", "(?<n>a)\\k<n>", "SECSTATE WASHDC", "a b\\ c[ d]",
    }.Select(Targets.Seeds.Bytes);

    public override void Try(byte[] input)
    {
        string text = FuzzText.Of(input.AsSpan(0, Math.Min(input.Length, 300)));
        Date(text);
        var words = new CableFilter { Ids = [text], Tags = [text], From = [text], To = [text], Captions = [text], References = [text] };
        _ = words.Matches(One);
        var from = new CableFilter { From = [text] };
        Unless(from.Matches(One) || !string.Equals(text.Trim(), "OSLO", StringComparison.OrdinalIgnoreCase), "a post is found by its name");
        Expression(text);
    }

    private static void Date(string text)
    {
        if (DatePart.TryStart(text) is not { } first) return;
        Unless(DatePart.Start(text) == first, "a date is the same however it is asked for");
        Unless(DatePart.End(text) > first, "a date ends behind its start");
    }

    private static void Expression(string text)
    {
        try
        {
            foreach (var match in new CableFilter { Match = TextExpression.Of(text) }.MatchesOf(One))
                Unless(match.Start >= 0 && match.Start + match.Text.Length <= One.Text.Length, "a match lies in the text");
        }
        catch (ArgumentException)
        {
            // No regular expression.
        }
        catch (RegexMatchTimeoutException)
        {
            // One that would take for ever; it is told.
        }
    }
}
