namespace CableTools.PowerShell;

/// <summary>What the views in CableTools.format.ps1xml show of a finding where a property alone will not do.</summary>
public static class FindingView
{
    /// <summary>What the finding's code means.</summary>
    /// <param name="finding">The finding.</param>
    public static string? Meaning(CableDiagnostic finding) => Code(finding)?.Meaning;

    /// <summary>The rule the finding is about.</summary>
    /// <param name="finding">The finding.</param>
    public static string? Rule(CableDiagnostic finding) => Code(finding)?.Source;

    private static DiagnosticCode? Code(CableDiagnostic finding) =>
        DiagnosticCode.All.FirstOrDefault(code => string.Equals(code.Name, finding?.Code, StringComparison.Ordinal));
}
