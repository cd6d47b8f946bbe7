namespace CableTools.Interactive.Tests.Support;

/// <summary>A cable that tries to be executed wherever it shows, and what must hold of any HTML made from it.</summary>
internal static class Hostile
{
    public const string Script = "<script>window.pwned=1;alert(1)</script>";
    public const string Image = "\"><img src=x onerror=\"window.pwned=1;alert(1)\">";

    public static Cable Cable => CableTools.Cable.Parse(
        $"R 121305Z MAY 06\nFM AMEMBASSY OSLO {Image}\nTO SECSTATE WASHDC {Script}\n"
            + $"INFO AMEMBASSY RIGA {Image}\n\nC O N F I D E N T I A L OSLO 009001\n\nSIPDIS\n\n" +
        $"E.O. 12958: DECL: {Script}\nTAGS: PREL, {Script}, {Image}\n"
            + $"SUBJECT: {Script} AND {Image} </details></div>\n\nREF: A. {Script} B. OSLO 9000 {Image}\n\n" +
        $"Classified By: {Script} for reasons 1.4 (b).\n\n1. (C) {Script} {Image} \u202Egnp.exe javascript:alert(1)\n\n"
            + $"HEADING {Image}\n\n11. (C) A second one {Script}. BURNS\n");

    /// <summary>No element that runs something or loads something, and no attribute that does.</summary>
    public static void AssertHarmless(string html)
    {
        // What looks like a tag is one: every "<" of the text is encoded.
        foreach (var tag in System.Text.RegularExpressions.Regex.EnumerateMatches(html, "<[^>]*>"))
        {
            string element = html.Substring(tag.Index, tag.Length);
            Assert.Matches("^</?(div|span|strong|em|mark|table|thead|tbody|tr|th|td|details|summary|br|svg|title|rect)( |>|/)", element);
            Assert.DoesNotMatch("(?i)\\s(on[a-z]+|src|href|srcdoc)\\s*=\\s*[^&]",
                System.Text.RegularExpressions.Regex.Replace(element, "\"[^\"]*\"", "\"\""));
        }

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\u202E', html);
    }
}
