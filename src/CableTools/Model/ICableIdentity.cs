namespace CableTools.Model;

/// <summary>The cable that a part of it is from, as far as the part needs to know.</summary>
internal interface ICableIdentity
{
    /// <summary>Canonical message reference number; null where unknown.</summary>
    string? Id { get; }
}
