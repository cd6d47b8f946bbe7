using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>Which findings of Test-Cable are asked for, by their codes.</summary>
internal sealed class CheckFilter
{
    public static readonly CheckFilter Everything = new(null);

    private readonly HashSet<string>? _codes;

    /// <exception cref="PSArgumentException">A code or pattern is none of what Test-Cable looks for: nothing could ever be found by
    ///     it.</exception>
    public CheckFilter(string[]? codes) => _codes = codes is null ? null : [.. codes.SelectMany(Expand)];

    public bool Matches(CableDiagnostic finding) => _codes is null || _codes.Contains(finding.Code);

    private static IReadOnlyList<string> Expand(string code)
    {
        var pattern = WildcardPattern.Get(code, WildcardOptions.IgnoreCase);
        string[] found = [.. CableChecks.Codes.Select(known => known.Name).Where(pattern.IsMatch)];
        return found.Length > 0 ? found : throw new PSArgumentException(Unknown(code));
    }

    private static string Unknown(string code)
    {
        var known = DiagnosticCode.All.FirstOrDefault(other => string.Equals(other.Name, code, StringComparison.OrdinalIgnoreCase));
        return known is null
            ? $"-Code '{code}' is nothing that Test-Cable looks for. It knows {string.Join(", ", CableChecks.Codes)}."
            : $"-Code '{known.Name}' is noticed by the reader, and is in the cable's Diagnostics; Test-Cable does not look for it.";
    }
}
