using CableTools.Tests.Support;

namespace CableTools.Tests;

/// <summary>docs/diagnostics.md against the codes. CABLETOOLS_UPDATE_GOLDEN=1 writes the table anew.</summary>
public sealed class DiagnosticTableTests
{
    private const string Head = "| Code | Severity | Meaning | Source | Test-Cable |\n| --- | --- | --- | --- | --- |\n";

    [Fact]
    public void The_table_says_what_the_code_says()
    {
        string path = Repository.File("docs/diagnostics.md");
        string table = Head + string.Concat(DiagnosticCode.All.Select(code => $"| {code.Name} | {code.Severity} | {code.Meaning} | {code.Source} | {(CableChecks.Codes.Contains(code) ? "yes" : "")} |\n"));
        string page = File.Exists(path) ? File.ReadAllText(path) : "";
        int start = page.IndexOf(Head, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("CABLETOOLS_UPDATE_GOLDEN") == "1")
        {
            string before = start < 0 ? "# Diagnostics\n\nWhat the reader and `Test-Cable` can report. Each diagnostic has its place in the text; the codes are stable.\nThe last column says what `Test-Cable` looks for; the rest is in a cable's `Diagnostics`.\n\n" : page[..start];
            File.WriteAllText(path, before + table);
            return;
        }

        Assert.True(start >= 0, "docs/diagnostics.md has no table");
        Assert.Equal(table, page[start..]);
    }

    [Fact]
    public void Codes_are_unique_and_explained()
    {
        Assert.Equal(DiagnosticCode.All.Count, DiagnosticCode.All.Select(code => code.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(DiagnosticCode.All, code => Assert.EndsWith(".", code.Meaning, StringComparison.Ordinal));
        Assert.All(DiagnosticCode.All, code => Assert.NotEmpty(code.Source));
    }
}
