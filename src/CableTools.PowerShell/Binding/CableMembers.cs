using System.Management.Automation;
using System.Runtime.CompilerServices;
using CableTools.Comparison;
using CableTools.Store;
using CableTools.Words;

namespace CableTools.PowerShell;

/// <summary>
/// Members that CableTools.types.ps1xml gives to cables and their parts. They are hidden: shown in no table, and in no JSON.
/// </summary>
public static class CableMembers
{
    /// <summary>Cables of those parts that do not know theirs.</summary>
    private static readonly ConditionalWeakTable<object, object> Cables = new();

    /// <summary>The cable as one line of JSON, from which it can be read again in another process.</summary>
    /// <param name="cable">The cable.</param>
    public static object? Record(PSObject cable) => (cable?.BaseObject as Cable)?.ToJson();

    /// <summary>The cable that a part is from, as a parameter takes it by its name; null where nobody knows.</summary>
    /// <param name="part">A paragraph, a finding, a citation.</param>
    public static object? Cable(PSObject part) => part?.BaseObject switch
    {
        CableParagraph paragraph => paragraph.Cable,
        CableHit hit => hit.ReadCable(),
        ConcordanceLine line => line.Cable,
        CableCopy copy => copy.ReadCable(),
        { } other when Cables.TryGetValue(other, out object? cable) => cable,
        _ => null,
    };

    /// <summary>Notes the cable that a part is from.</summary>
    internal static void Remember(object part, object cable) => Cables.GetValue(part, _ => cable);

    internal static object FromRecord(string record) => CableReader.ReadText(record).First();
}
