using System.Management.Automation;
using CableTools.Comparison;
using CableTools.Store;

namespace CableTools.PowerShell;

/// <summary>Find-CableDuplicate: copies of one message, by number and by what they say.</summary>
[Cmdlet(VerbsCommon.Find, "CableDuplicate", DefaultParameterSetName = CableSet)]
[OutputType(typeof(CableDuplicate))]
public sealed class FindCableDuplicateCommand : CableFileCommand
{
    private const string IndexSet = "Index";

    private CableDuplicateFinder? _finder;

    /// <summary>The cables.</summary>
    [Parameter(ParameterSetName = CableSet, Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = Asking.ForCable)]
    [Alias("Cable")]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? InputObject { get; set; }

    /// <summary>The index's folder.</summary>
    [Parameter(ParameterSetName = IndexSet, Mandatory = true, HelpMessage = Asking.ForIndex)]
    [ValidateNotNullOrEmpty]
    public string? Index { get; set; }

    /// <summary>From which similarity on texts are copies.</summary>
    [Parameter]
    [ValidateRange(0.1, 1.0)]
    public double Similarity { get; set; } = CableDuplicateFinder.DefaultSimilarity;

    /// <summary>Gives only what was found for these reasons.</summary>
    [Parameter]
    public CableDuplicateReason[]? Reason { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing() => _finder = new CableDuplicateFinder(Similarity);

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (ParameterSetName == IndexSet) ReadIndex();
        else Process(InputObject);
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        foreach (var duplicate in Stop.Run(_finder!.Find))
        {
            if (Stopping) return;
            if (Reason is null || Array.IndexOf(Reason, duplicate.Reason) >= 0) WriteObject(duplicate);
        }
    }

    /// <summary>Reading the words is most of the work.</summary>
    private protected override void Prepare(Cable cable)
    {
        foreach (var paragraph in cable.Paragraphs) _ = paragraph.Text;
    }

    private protected override void ProcessCable(Cable cable)
    {
        if (ParameterSetName == CableSet || cable.Source?.Path is not { } path)
        {
            _finder!.Add(cable);
            return;
        }

        string source = cable.Source.ToString();
        var options = new CableParserOptions { Repair = Repair };
        _finder!.Add(cable, () => CableReader.Read(path, options).FirstOrDefault(other => other.Source?.ToString() == source)
            ?? throw new InvalidOperationException($"'{source}' is no longer in the file."));
    }

    private void ReadIndex()
    {
        string folder = IndexPlace.Resolve(this, Index!);
        try
        {
            Stop.Run(cancel =>
            {
                using var index = CableIndex.Open(folder);
                foreach (var cable in index.ReadAll(cancel))
                {
                    if (Stopping) return;
                    AddIndexed(cable, folder);
                }
            });
        }
        catch (CableIndexException e)
        {
            ThrowTerminatingError(IndexErrors.Of(e));
        }
    }

    private void AddIndexed(Cable cable, string folder)
    {
        if (cable.Source?.ToString() is not { Length: > 0 } source)
        {
            _finder!.Add(cable);
            return;
        }

        _finder!.Add(cable, () =>
        {
            using var again = CableIndex.Open(folder);
            return again.ReadBySource(source);
        });
    }
}
