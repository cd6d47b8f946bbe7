using CableTools.Text;

namespace CableTools.Lines;

/// <summary>Stamps, remarks and notices that are no part of the message: of whoever made the copy, and of the post's web site.</summary>
internal static class Notices
{
    /// <summary>A stamp or remark that whoever made the copy added.</summary>
    public static bool IsStamp(TextSlice line) =>
        line[0] switch
        {
            'D' or 'd' => line.StartsWith("DECLASSIFIED/RELEASED") || line.StartsWith("DECLASSIFIED AND RELEASED"),
            'S' or 's' => line.StartsWith("SYSTEMATIC REVIEW "),
            'T' or 't' => line.StartsWith("THIS RECORD IS A PARTIAL EXTRACT")
                || line.StartsWith("THE FULL TEXT OF THE ORIGINAL CABLE IS NOT AVAILABLE"),
            'M' or 'm' => line.StartsWith("MARGARET P. GRAFELD"),
            'U' or 'u' => line.StartsWith("US DEPARTMENT OF STATE EO SYSTEMATIC"),
            'O' or 'o' => line.StartsWith("ORIGINAL CABLE IS NOT AVAILABLE"),
            'C' or 'c' => line.StartsWith("CABLE IS NOT AVAILABLE"),
            _ => false,
        };

    /// <summary>"Visit Ankara's Classified Web Site at http://...": posts put it under their reports; it is no part of them.</summary>
    public static bool IsWebsiteNotice(TextSlice line)
    {
        if (line[0] is not ('V' or 'v' or 'P' or 'p' or 'F' or 'f' or '"' or '\'' or '(' or '*') || line.Length > 300) return false;
        line = line.Trim("\"'(*");
        bool invites = line[0] is 'V' or 'v' or 'P' or 'p' or 'F' or 'f'
            && (line.StartsWith("VISIT ") || line.StartsWith("PLEASE VISIT ") || line.StartsWith("FOR MORE REPORTING")
            || line.StartsWith("PLEASE SEE OUR "));
        return invites && (line.Contains("WEBSITE") || line.Contains("WEB SITE") || line.Contains("HTTP") || line.Contains("HOMEPAGE")
            || line.Contains("HOME PAGE") || line.Contains("SIPRNET"));
    }

    /// <summary>A further line of such a notice: the address, perhaps broken.</summary>
    public static bool IsWebsiteAddress(TextSlice line) =>
        line.Length < 160 && (line.Contains("HTTP:") || line.Contains("HTTPS:") || line.Contains("WWW.") || line.Contains(".GOV")
            || line.Contains("SGOV") || line.StartsWith("PORTAL:") || line.StartsWith("GOV."));

    /// <summary>"This record is a partial extract of the original cable."</summary>
    public static bool IsPartialExtract(TextSlice line) => line.StartsWith("THIS RECORD IS A PARTIAL");
}
