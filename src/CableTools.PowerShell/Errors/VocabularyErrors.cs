using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>The errors of looking up tags and posts.</summary>
internal static class VocabularyErrors
{
    public static ErrorRecord TagNotFound(string code) =>
        new(new ItemNotFoundException(
            $"There is no tag '{code}' in the vocabulary. Get-CableTag -Meaning *word* finds tags by what they mean; cables piped in say "
            + "which others they have."),
            ErrorIds.TagNotFound, ErrorCategory.ObjectNotFound, code);

    public static ErrorRecord PostNotFound(string name) =>
        new(new ItemNotFoundException(
            $"There is no post '{name}' in the vocabulary, by its name, another form of address, or its routing indicator. "
            + $"Get-CablePost *{(name.Length > 4 ? name.Substring(0, 4) : name)}* finds names that are like it."),
            ErrorIds.PostNotFound, ErrorCategory.ObjectNotFound, name);
}
