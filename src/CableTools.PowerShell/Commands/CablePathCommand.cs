using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>What the cmdlets that are given files and folders with cables have in common: how these are named.</summary>
public abstract class CablePathCommand : StoppableCommand
{
    internal const string PathSet = "Path";
    internal const string LiteralPathSet = "LiteralPath";

    /// <summary>Files and folders; wildcards are expanded.</summary>
    [Parameter(ParameterSetName = PathSet, Mandatory = true, Position = 0, ValueFromPipeline = true,
        HelpMessage = "Path of a file with cables, or of a folder of such files.")]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    [PathArgument]
    public string[]? Path { get; set; }

    /// <summary>Files and folders, the names taken as they are. Objects from Get-ChildItem and Get-Item are bound here.</summary>
    [Parameter(ParameterSetName = LiteralPathSet, Mandatory = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = "Path of a file with cables, or of a folder of such files; wildcard characters stand for themselves.")]
    [Alias("PSPath", "FullName", "LP")]
    [ValidateNotNullOrEmpty]
    public string[]? LiteralPath { get; set; }

    /// <summary>Reads the folders inside a folder, too.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    public SwitchParameter Recurse { get; set; }

    /// <summary>What to do about the damage of transcription.</summary>
    [Parameter(ParameterSetName = PathSet)]
    [Parameter(ParameterSetName = LiteralPathSet)]
    public RepairMode Repair { get; set; } = RepairMode.Apply;

    /// <summary>Whether names are taken as they are.</summary>
    private protected bool IsLiteral => ParameterSetName == LiteralPathSet;

    /// <summary>The paths that this record brought, as they were given.</summary>
    private protected string[] Named => (IsLiteral ? LiteralPath : Path) ?? [];

    /// <summary>"cables/*" means the files: a folder that a wildcard happens to match is entered with -Recurse only.</summary>
    private protected bool IsEntered(CablePlace place) => place.WasNamed || Recurse;
}
