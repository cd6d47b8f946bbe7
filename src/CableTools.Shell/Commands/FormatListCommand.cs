using System.Management.Automation;
using Microsoft.PowerShell.Commands.Internal.Format;

namespace CableTools.Shell;

/// <summary>Format-List, as in PowerShell: parameters and work are the engine's.</summary>
[Cmdlet(VerbsCommon.Format, "List")]
public sealed class FormatListCommand : OuterFormatTableAndListBase
{
    /// <summary>A command ready to format.</summary>
    public FormatListCommand() => EngineFormatting.Attach(this, "List");
}
