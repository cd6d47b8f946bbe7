using System.Text.RegularExpressions;

namespace CableTools.Store.Searching;

/// <summary>climate NEAR treaty, climate NEAR/5 "peace treaty": what Lucene's syntax writes as "climate treaty"~10.</summary>
internal static class NearOperator
{
    private const string Usual = "10";

    private const string Operand = """("[^"]*"(?:~\d+)?|[^\s()":]+)""";

    private static readonly Regex Near = new($@"(?<![^\s(]){Operand}\s+NEAR(?:/(\d+))?\s+{Operand}(?=[\s)]|$)",
        RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));

    /// <summary>The query in Lucene's words. Of a NEAR b NEAR c all three stand near.</summary>
    public static string ToPhrases(string query)
    {
        for (int i = 0; i < 8 && query.Contains("NEAR"); i++)
        {
            string replaced = Near.Replace(query, Phrase, 1);
            if (replaced == query) break;
            query = replaced;
        }

        return query;
    }

    private static string Phrase(Match near) =>
        $"\"{Bare(near.Groups[1].Value)} {Bare(near.Groups[3].Value)}\"~{(near.Groups[2].Success ? near.Groups[2].Value : Usual)}";

    private static string Bare(string operand)
    {
        int end = operand.LastIndexOf('"');
        return operand.Length > 1 && operand[0] == '"' && end > 0 ? operand.Substring(1, end - 1) : operand;
    }
}
