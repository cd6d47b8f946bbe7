namespace CableTools.PowerShell;

/// <summary>Completes -PortionMarking with the markings that cables carry.</summary>
public sealed class PortionMarkingCompleter : WordCompleter
{
    // The most frequent in published cables, most frequent first.
    private protected override IEnumerable<(string Word, string Meaning)> Words =>
    [
        ("C", "Confidential"),
        ("S", "Secret"),
        ("SBU", "Sensitive but unclassified"),
        ("S/NF", "Secret, not for foreign nationals; finds S//NF and SNF, too"),
        ("U", "Unclassified"),
        ("C/NF", "Confidential, not for foreign nationals; finds C//NF and CNF, too"),
        ("SBU/NF", "Sensitive but unclassified, not for foreign nationals"),
        ("U/FOUO", "Unclassified, for official use only"),
        ("LOU", "Limited official use"),
        ("TS", "Top secret"),
    ];
}
