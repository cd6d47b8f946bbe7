using CableTools.Fields;
using CableTools.Layout;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Lines;

/// <summary>Captions and passing lines between the classification line and the labelled fields (5 FAH-2 H-322, H-326).</summary>
internal static class CaptionLine
{
    // Longest first where one begins another.
    private static readonly string[] Captions =
    [
        "ROGER CHANNEL", "EYES ONLY", "CORRECTED COPY", "LIMITED DISTRIBUTION", "EXCLUSIVE DISTRIBUTION", "NO DISTRIBUTION", "OFFICIAL INFORMAL", "STATE DEPARTMENT ONLY",
        "SIPDIS", "NOFORN", "NODIS", "EXDIS", "STADIS", "LIMDIS", "SENSITIVE", "TERREP", "NOCONTRACT", "ORCON", "CODEL", "STAFFDEL", "CHEROKEE", "VISAS", "CONDIS",
        "DISSENT CHANNEL", "DEPT ONLY", "PRIVACY", "MED CHANNEL", "DS CHANNEL", "COMBINED", "AIDAC", "SECTO", "TOSEC", "NOPORN", "USDOC", "SIPDS", "SPIDIS", "MILITARY ADDRESSEES TREAT AS",
    ];

    /// <summary>Whether a line holds captions and nothing else.</summary>
    public static bool IsCaption(TextSlice line)
    {
        if (line.Length > 80 || line.IsEmpty) return false;
        if (line.StartsWith("C O R R E C T E D")) return true;
        int count = 0;
        return Read(line, _ => count++) && count > 0;
    }

    /// <summary>Reads the captions of a line; false where something else stands among them.</summary>
    public static bool Read(TextSlice line, Action<string> found)
    {
        if (line.StartsWith("C O R R E C T E D"))
        {
            found("CORRECTED COPY");
            return true;
        }

        line = line.Trim("*_#()/,;.-");
        while (!line.IsEmpty)
        {
            string? caption = null;
            foreach (string known in Captions)
            {
                if (!line.StartsWith(known) || Chars.IsLetterOrDigit(line[known.Length])) continue;
                caption = known;
                break;
            }

            if (caption is null)
            {
                // A reason in parentheses after a corrected copy: "CORRECTED COPY (ADDED TAGS)".
                return false;
            }

            found(Normal(caption));
            line = line.From(line.Start + caption.Length).Trim("*_#/,;.-");
            if (caption == "CORRECTED COPY" || caption.StartsWith("MILITARY", StringComparison.Ordinal)) return true;
            if (caption is "CODEL" or "STAFFDEL" && !line.IsEmpty) return true;
        }

        return true;
    }

    private static string Normal(string caption) => caption switch
    {
        "SIPDS" or "SPIDIS" => "SIPDIS",
        "NOPORN" => "NOFORN",
        _ => caption,
    };

    /// <summary>"STATE FOR EUR/RUS, SA/RA", "DEPT ALSO FOR ...", "PLEASE PASS TO ...", "FOR A/S BURNS FROM ...".</summary>
    public static bool IsPassing(TextSlice line)
    {
        if (line.Length > 250) return false;
        return line.Contains(" FOR ") || line.Contains(" PASS ") || line.StartsWith("FOR ") || line.StartsWith("PASS ") || line.StartsWith("PLEASE PASS") || line.StartsWith("FROM ")
            || line.EndsWith(" FOR") || line.StartsWith("ALSO FOR") || line.Contains(" PLEASE PASS");
    }
}
