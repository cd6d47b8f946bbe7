using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>The folder of an index as a user names it.</summary>
internal static class IndexPlace
{
    /// <summary>Its full path; a path that leads nowhere ends the cmdlet.</summary>
    public static string Resolve(PSCmdlet cmdlet, string folder)
    {
        try
        {
            return PathResolver.Literal(cmdlet.SessionState.Path, folder);
        }
        catch (CablePathException e)
        {
            cmdlet.ThrowTerminatingError(e.ToErrorRecord());
            throw;
        }
    }
}
