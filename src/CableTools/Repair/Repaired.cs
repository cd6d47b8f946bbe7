namespace CableTools.Repair;

/// <summary>One thing read otherwise than written: what it is, what it means, and its place.</summary>
internal readonly struct Repaired
{
    public Repaired(DiagnosticCode code, string what, string meant, int start, int end)
    {
        Code = code;
        What = what;
        Meant = meant;
        Start = start;
        End = end;
    }

    public DiagnosticCode Code { get; }

    /// <summary>What kind of thing it is, for people: "precedence", "month".</summary>
    public string What { get; }

    /// <summary>What it was read as.</summary>
    public string Meant { get; }

    public int Start { get; }

    public int End { get; }
}
