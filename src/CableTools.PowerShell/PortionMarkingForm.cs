using System.Management.Automation;
using System.Text;

namespace CableTools.PowerShell;

/// <summary>Brings the many ways to write one portion marking together: S/NF, S//NF, S-NF, S NF, SNF and S/NOFORN are the same.</summary>
internal static class PortionMarkingForm
{
    public static string Normalize(string marking) => Squeeze(marking, keepWildcards: false);

    public static WildcardPattern Pattern(string asked) =>
        new(Squeeze(asked, keepWildcards: true), WildcardOptions.IgnoreCase | WildcardOptions.CultureInvariant);

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
