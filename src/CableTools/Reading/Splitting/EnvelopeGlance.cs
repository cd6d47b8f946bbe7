using CableTools.Fields;
using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;

namespace CableTools.Reading.Splitting;

/// <summary>The first lines of what may be a message, read just closely enough to say whether it is one, and which.</summary>
internal readonly struct EnvelopeGlance
{
    /// <summary>The lines from transmission identifier to TO, with room for routing lines and a page head of the 1970s.</summary>
    private const int MostLines = 24;

    private const int MostUnknown = 2;

    private EnvelopeGlance(string? transmission, string? originator, string? date, string? from, bool hasMore)
    {
        Transmission = transmission;
        Originator = originator;
        Date = date;
        From = from;
        HasMore = hasMore;
    }

    /// <summary>Format line 1.</summary>
    public string? Transmission { get; }

    /// <summary>Format line 3.</summary>
    public string? Originator { get; }

    /// <summary>Date-time group in normal form.</summary>
    public string? Date { get; }

    /// <summary>Format line 6.</summary>
    public string? From { get; }

    /// <summary>Whether there is a format line 4, 7 or 8.</summary>
    public bool HasMore { get; }

    /// <summary>Whether this is an envelope: two of its certain lines, one after another. Running text never has them.</summary>
    public bool IsEnvelope => (Transmission is null ? 0 : 1) + (Originator is null ? 0 : 1) + (Date is null ? 0 : 1)
        + (From is null ? 0 : 1) + (HasMore ? 1 : 0) >= 2;

    /// <summary>
    /// Whether the two are sent by the same station at the same time: then the second is a further section or page of the first.
    /// </summary>
    public bool IsSameMessage(EnvelopeGlance other) =>
        Same(From, other.From) && Same(Date, other.Date) && (Date is not null || Same(Originator, other.Originator))
        && (Originator is null || other.Originator is null || Same(Originator, other.Originator));

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    /// <summary>Looks at the lines from <paramref name="index"/> on.</summary>
    public static EnvelopeGlance At(LineVerdicts verdicts, int index)
    {
        string? transmission = null, originator = null, date = null, from = null;
        bool more = false;
        int unknown = 0;
        for (int i = index, looked = 0; i < verdicts.Lines.Count && looked < MostLines; i++)
        {
            var kind = verdicts[i];
            if (kind == LineKind.Blank) continue;
            looked++;
            var line = verdicts.Lines.Content(i);
            switch (kind)
            {
                case LineKind.TransmissionIdentifier when transmission is null && date is null:
                    transmission = line.ToString();
                    break;
                case LineKind.Originator when originator is null && date is null:
                    originator = line.ToString();
                    break;
                case LineKind.DateTimeGroup when date is null:
                    if (DateTimeGroup.TryRead(line, true, out var group)) date = group.Normal;
                    break;
                case LineKind.From when from is null:
                    from = line.Squeeze();
                    break;
                case LineKind.SecurityProsign:
                    more = true;
                    break;
                case LineKind.To or LineKind.Info:
                    return new EnvelopeGlance(transmission, originator, date, from, true);
                case LineKind.Routing or LineKind.RoutingIndicators or LineKind.PageMark or LineKind.PageRule
                    or LineKind.Distribution or LineKind.Drafting or LineKind.Figure:
                    break;
                default:
                    if (kind.IsEnvelope() || kind == LineKind.Classification
                        || unknown++ >= MostUnknown) return new EnvelopeGlance(transmission, originator, date, from, more);
                    break;
            }
        }

        return new EnvelopeGlance(transmission, originator, date, from, more);
    }
}
