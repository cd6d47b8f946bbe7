namespace CableTools.Reading.Containers;

/// <summary>What is wrong with a record, as a diagnostic of its cable.</summary>
internal static class RecordProblem
{
    public static CableDiagnostic Malformed(string message) => Of(DiagnosticCode.RecordMalformed, message);

    public static CableDiagnostic Of(DiagnosticCode code, string message, int start = 0, int length = 0) =>
        new(code.Name, code.Severity, message, start, length);
}
