namespace CableTools.PowerShell;

/// <summary>Completes -Code of Test-Cable with the codes it can find, and says what each means.</summary>
public sealed class CheckCodeCompleter : WordCompleter
{
    private protected override IEnumerable<(string Word, string Meaning)> Words =>
        CableChecks.Codes.Select(code => (code.Name, $"{code.Severity}: {code.Meaning}"));
}
