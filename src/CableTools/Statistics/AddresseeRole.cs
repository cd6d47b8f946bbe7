namespace CableTools.Statistics;

/// <summary>Why a station gets a message (ACP 121).</summary>
public enum AddresseeRole
{
    /// <summary>Action addressee, format line 7 (TO).</summary>
    Action,

    /// <summary>Information addressee, format line 8 (INFO).</summary>
    Information,
}
