using CableTools.Model;

namespace CableTools;

/// <summary>One addressee of format line 7 (TO) or 8 (INFO).</summary>
public sealed class Addressee : ICablePart
{
    internal Addressee(string? routingIndicator, string name, Precedence? precedence, string? continuityNumber,
        IReadOnlyList<string> exempted, int start, int length)
    {
        RoutingIndicator = routingIndicator;
        Name = name;
        Precedence = precedence;
        ContinuityNumber = continuityNumber;
        Exempted = Lists.Of(exempted);
        Start = start;
        Length = length;
    }

    /// <summary>Routing indicator before the slash, "RUEHC"; null where the line has none.</summary>
    public string? RoutingIndicator { get; }

    /// <summary>Plain language address, "SECSTATE WASHDC".</summary>
    public string Name { get; }

    /// <summary>Precedence as written on the line; null where none is written: the addressee then takes the message's.</summary>
    public Precedence? Precedence { get; }

    /// <summary>Continuity number at the line's end, with its leading zeros, "0183"; null where there is none.</summary>
    public string? ContinuityNumber { get; }

    /// <summary>Members of this collective that format line 9 (XMT) exempts; empty for most.</summary>
    public IReadOnlyList<string> Exempted { get; }

    /// <summary>Offset of the addressee in <see cref="Cable.Text"/>, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>Length in <see cref="Cable.Text"/>, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The addressee's place in <see cref="Cable.Text"/>: <see cref="Start"/> and <see cref="Length"/> in one.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>Name and, where present, precedence.</summary>
    public override string ToString() => Precedence is { } precedence ? $"{Name} ({precedence})" : Name;
}
