using CableTools.Tests.Support;

namespace CableTools.Tests.Diagnostics;

/// <summary>docs/diagnostics.md against the codes. CABLETOOLS_UPDATE_GOLDEN=1 writes the table anew.</summary>
public sealed class DiagnosticTableTests
{
    private const string Head = "| Code | Severity | Repairs | Meaning | Source | Test-Cable |\n| --- | --- | --- | --- | --- | --- |\n";

    private const string Introduction =
        """
        # Diagnostics

        What the reader and `Test-Cable` can report. Each diagnostic has its place in the text; the codes are stable.
        The column "Repairs" marks the codes that say that a value is read otherwise than written: `RepairMode.Apply`,
        the default, reads it so; `Report` keeps what is written and reports the same; `None` keeps what is written and has none of them.
        The last column says what `Test-Cable` looks for; the rest is in a cable's `Diagnostics`.


        """;

    [Fact]
    public void The_table_says_what_the_code_says()
    {
        string path = Repository.File("docs/diagnostics.md");
        string table = Head + string.Concat(DiagnosticCode.All.Select(code => 
            $"| {code.Name} | {code.Severity} | {Yes(code.Repairs)} | {code.Meaning} | {code.Source} | "
                + $"{Yes(CableChecks.Codes.Contains(code))} |\n"));
        string page = File.Exists(path) ? File.ReadAllText(path) : "";
        if (Environment.GetEnvironmentVariable("CABLETOOLS_UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(path, Introduction + table);
            return;
        }

        Assert.Equal(Introduction + table, page);
    }

    [Fact]
    public void Codes_are_unique_and_explained()
    {
        Assert.Equal(DiagnosticCode.All.Count, DiagnosticCode.All.Select(code =>
            code.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(DiagnosticCode.All, code => Assert.EndsWith(".", code.Meaning, StringComparison.Ordinal));
        Assert.All(DiagnosticCode.All, code => Assert.NotEmpty(code.Source));
    }

    private static string Yes(bool value) => value ? "yes" : "";
}
