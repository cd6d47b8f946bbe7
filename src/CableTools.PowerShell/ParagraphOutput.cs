using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>A paragraph as the pipeline gets it: with the cable it is from, which the paragraph itself does not know.</summary>
internal static class ParagraphOutput
{
    public static PSObject Of(CableParagraph paragraph, Cable cable)
    {
        // A new wrapper each time: PSObject.AsPSObject would share its notes with every other use of the same paragraph.
        var output = new PSObject(paragraph);
        output.Properties.Add(new PSNoteProperty("CableId", cable.Id));
        output.Properties.Add(new PSNoteProperty("Cable", cable));
        return output;
    }
}
