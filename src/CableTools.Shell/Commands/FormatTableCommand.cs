using System.Management.Automation;
using Microsoft.PowerShell.Commands.Internal.Format;

namespace CableTools.Shell;

/// <summary>Format-Table, as in PowerShell: parameters and work are the engine's.</summary>
[Cmdlet(VerbsCommon.Format, "Table")]
public sealed class FormatTableCommand : OuterFormatTableBase
{
    /// <summary>A command ready to format.</summary>
    public FormatTableCommand() => EngineFormatting.Attach(this, "Table");
}
