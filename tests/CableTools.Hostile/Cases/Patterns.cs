using System.Globalization;
using System.Text;

namespace CableTools.Hostile.Cases;

/// <summary>
/// Pieces that mean something to a parser, repeated behind every label and every beginning: where work grew with the square of a text, one
/// of them would not end.
/// </summary>
internal static class Patterns
{
    private const int Length = 100_000;

    private static readonly string[] Beginnings =
    [
        "TAGS: ", "SUBJECT: ", "REF: ", "E.O. 12958: ", "Classified By: ", "1. (C) ", "FM ", "TO ", "INFO ", "R 120800Z MAY 06\n",
        "DECL: ", "", "COMMENT: ", "Drafted by: ", "CLASS: ", "C O N F I D E N T I A L ", "UNCLAS SECTION 01 OF ", "VZCZC", "(U) ",
        "SUMMARY: ", "<table><tr><td>", "<pre>", "{\"text\":", "\"1\",\"4/5/2006 7:08\",\"X\",\"", "MRN: ", "| id | ",
        "From: a@b.c\nMIME-Version: 1.0\nSubject: ", "Reason: ", "Derived From: ",
    ];

    private static readonly string[] Pieces =
    [
        "(", "[", "{", "<", ">", "((a,", "(a)", "( ", "A. ", "a. ", "1. ", "(C) ", "-", "- ", "-\n", ".", ":", "/", "//", "\"", "'",
        "OSLO 1234, ", "06OSLO1234 ", "REF A ", "A) ", "B) 06 OSLO 1, ", "AMEMBASSY ", "X", "X ", "x-", "0", "0 ", "1-2", "&amp;",
        "&#", "&", "<a ", "<!--", "<br", "</", "\\", "\\n", "=?", "\t", "| ", "#", "* ", "(U", "(U)(", "S E C R E T ", "UNCLAS ",
        "PREL", "PREL-", "PR EL ", "END SUMMARY. ", "COMMENT: ", "$$", "\u00AD", "SMITH, JOHN A. ", "(SMITH, ", "OVIP (", "\n\n(",
        "\n.", "\n-", "\nQTE\n", "\nBEGIN TEXT\n", "\n>", "\nNNNN\n", "\nTAGS: ", "\nREF: ", "\nSUBJECT: ", "\nTO ", "\nFM ", "\n1. ",
        "\nA. ", "\n(A) ", "\n\nPAGE 02 OSLO\n", "[[", "{\"a\":", "\"\"", "\"a\"b,", "\nZ\n", "\r", "\f",
    ];

    /// <summary>The cases.</summary>
    public static IReadOnlyList<HostileCase> Cases { get; } = [new("patterns", 200, 600, folder => folder, Run, "read, the slowest in")];

    private static string Run(string folder)
    {
        double longest = 0;
        string slowest = "";
        foreach (string beginning in Beginnings)
        {
            foreach (string piece in Pieces)
            {
                string repeated = beginning + string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
                foreach (string text in new[] { repeated, Making.Head + repeated + "\n\n1. (U) One.\n" })
                {
                    var watch = System.Diagnostics.Stopwatch.StartNew();
                    Reading.Everything(() => CableReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(text))));
                    if (watch.Elapsed.TotalSeconds <= longest) continue;
                    longest = watch.Elapsed.TotalSeconds;
                    slowest = $"{beginning}{piece}".Replace("\n", "\\n", StringComparison.Ordinal);
                }
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"read, the slowest in {longest:F1} s: {slowest}");
    }
}
