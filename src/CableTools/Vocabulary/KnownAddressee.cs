
namespace CableTools.Vocabulary;

/// <summary>What an addressee that is no post is.</summary>
internal enum KnownAddresseeKind
{
    /// <summary>A department or agency in Washington.</summary>
    Agency,

    /// <summary>A military command or unit.</summary>
    Military,

    /// <summary>One name for many addressees.</summary>
    Collective,
}

/// <summary>An addressee that is no post: a Washington agency, a military command, a collective.</summary>
internal sealed class KnownAddressee
{
    public KnownAddressee(string name, IReadOnlyList<string> aliases, IReadOnlyList<string> routingIndicators, KnownAddresseeKind kind,
        string? note)
    {
        Name = name;
        Aliases = aliases;
        RoutingIndicators = routingIndicators;
        Kind = kind;
        Note = note;
    }

    /// <summary>Plain language address: "CIA WASHDC".</summary>
    public string Name { get; }

    /// <summary>Other forms of it.</summary>
    public IReadOnlyList<string> Aliases { get; }

    /// <summary>Routing indicators, the usual one first; empty where none is known.</summary>
    public IReadOnlyList<string> RoutingIndicators { get; }

    public KnownAddresseeKind Kind { get; }

    /// <summary>Years and explanations; null for most.</summary>
    public string? Note { get; }

    public override string ToString() => Name;
}
