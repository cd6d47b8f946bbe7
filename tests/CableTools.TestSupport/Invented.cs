using System.Globalization;
using System.Text;

namespace CableTools.Tests.Statistics;

/// <summary>What one cable of a table of cases says; the text is made from it.</summary>
internal sealed record Invented(
    string Post, int Serial, string? Date, string Tags = "", string Class = "U", string? To = "SECSTATE WASHDC", string? Info = null,
    string? Refs = null, string Precedence = "R", string Body = "1. (U) One two three.")
{
    private static readonly Dictionary<string, string> Lines = new(StringComparer.Ordinal)
    {
        ["U"] = "UNCLAS", ["C"] = "C O N F I D E N T I A L", ["S"] = "S E C R E T",
    };

    public Cable Parse()
    {
        var text = new StringBuilder();
        if (Date is not null)
        {
            var date = DateTime.Parse(Date, CultureInfo.InvariantCulture);
            string month = date.ToString("MMM yy", CultureInfo.InvariantCulture).ToUpperInvariant();
            text.Append(CultureInfo.InvariantCulture, $"{Precedence} {date:ddHHmm}Z {month}\n");
        }

        text.Append("FM AMEMBASSY ").Append(Post).Append('\n');
        if (To is not null) text.Append("TO ").AppendJoin('\n', To.Split(", ")).Append('\n');
        if (Info is not null) text.Append("INFO ").AppendJoin('\n', Info.Split(", ")).Append('\n');
        text.Append('\n').Append(Lines[Class]).Append(' ').Append(Post).Append(CultureInfo.InvariantCulture, $" {Serial:D6}\n\nSIPDIS\n\n");
        text.Append("E.O. 12958: N/A\n");
        if (Tags.Length > 0) text.Append("TAGS: ").Append(Tags).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"SUBJECT: NUMBER {Serial} OF {Post}\n\n");
        if (Refs is not null) text.Append("REF: ").Append(Refs).Append("\n\n");
        text.Append(Body).Append("\n\nSAMPLE\n");
        return Cable.Parse(text.ToString());
    }
}
