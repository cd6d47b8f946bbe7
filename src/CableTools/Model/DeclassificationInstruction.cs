namespace CableTools;

/// <summary>The E.O. line: the executive order a message was classified under, and when it is to be declassified (5 FAH-2 H-328).</summary>
public sealed class DeclassificationInstruction
{
    internal DeclassificationInstruction(string? executiveOrder, DateTime? date, string? text, int start, int length)
    {
        ExecutiveOrder = executiveOrder;
        Date = date;
        Text = text;
        Start = start;
        Length = length;
    }

    /// <summary>
    /// Number of the order: "11652" (1972), "12065" (1978), "12356" (1982), "12958" (1995), "13526" (2009); null where the line names
    /// none.
    /// </summary>
    public string? ExecutiveOrder { get; }

    /// <summary>Date of declassification; null where the line gives an event, an exemption, OADR or nothing instead.</summary>
    public DateTime? Date { get; }

    /// <summary>
    /// The instruction as written after the order and DECL:, "05/12/2016", "OADR", "GDS", "N/A"; null where there is none.
    /// </summary>
    public string? Text { get; }

    /// <summary>Offset of the line in <see cref="Cable.Text"/>, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>Length in <see cref="Cable.Text"/>, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The line's place in <see cref="Cable.Text"/>: <see cref="Start"/> and <see cref="Length"/> in one.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>"E.O. 12958: 05/12/2016".</summary>
    public override string ToString() => ExecutiveOrder is null ? Text ?? "" : $"E.O. {ExecutiveOrder}: {Text}";
}
