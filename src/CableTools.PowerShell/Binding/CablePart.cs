using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>A finding as the pipeline gets it: with the cable it is from, which the finding itself does not know.</summary>
internal static class CablePart
{
    public static PSObject Of(object part, Cable cable)
    {
        // A new wrapper each time: PSObject.AsPSObject would share its notes with every other use of the same part.
        var output = new PSObject(part);
        output.Properties.Add(new PSNoteProperty("CableId", cable.Id));
        CableMembers.Remember(part, cable);
        return output;
    }
}
