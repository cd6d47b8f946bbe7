namespace CableTools.Tests.Statistics;

/// <summary>Eight cables, few enough to count by hand.</summary>
internal static class Table
{
    public static readonly IReadOnlyList<Cable> Cables =
    [
        new Invented("OSLO", 9001, "2006-01-02 08:00", "SCUL, NO", Info: "AMEMBASSY RIGA").Parse(),
        new Invented("OSLO", 9002, "2006-01-31 23:59", "SCUL, KPAO, NO", "C", To: "SECSTATE WASHDC, AMEMBASSY RIGA", Refs: "OSLO 9001",
            Precedence: "P").Parse(),
        new Invented("RIGA", 9003, "2006-02-01 00:01", "ECON, LG", "C", Refs: "A. OSLO 9002 B. 06 BERN 9999").Parse(),
        new Invented("RIGA", 9004, "2006-04-15 12:00", "ECON, SENV, LG", "S", Info: "AMEMBASSY OSLO, AMEMBASSY OSLO",
            Precedence: "O").Parse(),
        new Invented("BERN", 9005, "2007-01-10 10:00", "SENV, SZ", To: "AMEMBASSY OSLO", Refs: "06 RIGA 9004").Parse(),
        new Invented("BERN", 9006, "2007-12-31 10:00", "SENV, SZ",
            Body: "1. (U) One two.\n\n2. (C//NF) Three four five.\n\nA. (C-NF) Six.\n\nB. (U) Seven.\n\n3. Eight.").Parse(),
        new Invented("BERN", 9007, "2007-12-31 11:00").Parse(),
        new Invented("BERN", 9008, null, "SENV").Parse(),
    ];
}
