using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>
/// What the cmdlets that look something up have in common: entries by their names, all of them or those that cables in the pipeline use,
/// these with how many do.
/// </summary>
public abstract class VocabularyCommand : PSCmdlet
{
    internal const string NameSet = "Name";
    internal const string CableSet = "Cable";

    /// <summary>The cables.</summary>
    [Parameter(ParameterSetName = CableSet, Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = Asking.ForCable)]
    [Alias("Cable")]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? InputObject { get; set; }

    private protected abstract string[]? Names { get; }

    private protected abstract IEnumerable<object> Known { get; }

    /// <summary>What the cables use, the most frequent first.</summary>
    private protected abstract IEnumerable<(object Entry, int Count)> Used { get; }

    private protected abstract void Count(Cable cable);

    private protected abstract string NameOf(object entry);

    private protected abstract bool IsNamed(object entry, WildcardPattern name);

    private protected abstract bool IsWanted(object entry);

    private protected abstract ErrorRecord NotFound(string name);

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == CableSet)
        {
            foreach (var cable in InputObject ?? []) Count(cable);
            return;
        }

        foreach (string name in Names ?? ["*"]) WriteKnown(name);
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        if (ParameterSetName != CableSet) return;
        var patterns = Patterns.Of(Names);
        foreach (var (entry, count) in Used)
        {
            if (Stopping) return;
            if (!IsWanted(entry) || (patterns is not null && !Array.Exists(patterns, pattern => IsNamed(entry, pattern)))) continue;
            var output = new PSObject(entry);
            output.Properties.Add(new PSNoteProperty("Cables", count));
            WriteObject(output);
        }
    }

    private void WriteKnown(string name)
    {
        var pattern = Patterns.Of([name])![0];
        bool found = false;
        foreach (object entry in Known)
        {
            if (Stopping) return;
            if (!IsNamed(entry, pattern)) continue;
            found = true;
            if (IsWanted(entry)) WriteObject(entry);
        }

        if (!found && !WildcardPattern.ContainsWildcardCharacters(name)) WriteError(NotFound(name));
    }
}
