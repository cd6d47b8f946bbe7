using System.Management.Automation;
using System.Text;

namespace CableTools.PowerShell;

/// <summary>Brings the many ways to write one portion marking together: S/NF, S//NF, S-NF, S NF, SNF and S/NOFORN are the same.</summary>
internal static class PortionMarkingForm
{
    public static string Normalize(string marking) => Squeeze(marking, keepWildcards: false);

    /// <exception cref="WildcardPatternException">It is no pattern.</exception>
    public static WildcardPattern Pattern(string asked)
    {
        const WildcardOptions Options = WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant;
        var pattern = new WildcardPattern(Squeeze(asked, keepWildcards: true), Options);

        // What is wrong with a pattern shows when it is first used.
        _ = pattern.IsMatch("");
        return pattern;
    }

    private static string Squeeze(string marking, bool keepWildcards)
    {
        var squeezed = new StringBuilder(marking.Length);
        bool inBrackets = false;
        foreach (char c in marking)
        {
            if (keepWildcards && c is '[' or ']') inBrackets = c == '[';
            if (char.IsLetterOrDigit(c) || (keepWildcards && (c is '*' or '?' or '[' or ']' || inBrackets)))
                squeezed.Append(char.ToUpperInvariant(c));
        }

        return squeezed.ToString().Replace("NOFORN", "NF");
    }
}
