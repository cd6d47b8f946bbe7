using System.Management.Automation;
using CableTools.Words;

namespace CableTools.PowerShell;

/// <summary>Get-CableConcordance: each occurrence of a word or phrase with what stands around it.</summary>
[Cmdlet(VerbsCommon.Get, "CableConcordance", DefaultParameterSetName = CableSet)]
[OutputType(typeof(ConcordanceLine))]
public sealed class GetCableConcordanceCommand : CableFileCommand
{
    private ConcordanceOptions _options = new();
    private WordGatherer<Concordance>? _sorted;
    private int _written;

    /// <summary>The cables.</summary>
    [Parameter(ParameterSetName = CableSet, Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = Asking.ForCable)]
    [Alias("Cable")]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? InputObject { get; set; }

    /// <summary>The word or phrase, with or without wildcards.</summary>
    [Parameter(ParameterSetName = CableSet, Mandatory = true, Position = 0, HelpMessage = Asking.ForWord)]
    [Parameter(ParameterSetName = PathSet, Mandatory = true, Position = 1, HelpMessage = Asking.ForWord)]
    [Parameter(ParameterSetName = LiteralPathSet, Mandatory = true, Position = 0, HelpMessage = Asking.ForWord)]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string Word { get; set; } = "";

    /// <summary>How many words stand before and behind.</summary>
    [Parameter]
    [ValidateRange(1, 50)]
    public int Context { get; set; } = 8;

    /// <summary>How the lines are sorted; None gives them as they are found.</summary>
    [Parameter]
    public ConcordanceSort SortBy { get; set; } = ConcordanceSort.None;

    /// <summary>How many lines to give at most.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int First { get; set; } = int.MaxValue;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        _options = new ConcordanceOptions { Context = Context, SortBy = SortBy };
        try
        {
            var gatherer = Concordance.Gather(Word, _options);
            if (SortBy != ConcordanceSort.None) _sorted = gatherer;
        }
        catch (ArgumentException e)
        {
            ThrowTerminatingError(WordErrors.Invalid(e, Word));
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord() => Process(InputObject);

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        if (_sorted is null) return;
        var found = Stop.Run(_ => _sorted.ToResult());
        if (found.Omitted > 0)
            WriteWarning($"{found}. Leave out -SortBy to get all of them, or ask for fewer cables.");
        Write(found.Lines);
    }

    private protected override void ProcessCable(Cable cable)
    {
        if (_sorted is not null) _sorted.Add(cable);
        else if (_written < First) Write(Concordance.Of([cable], Word, _options with { MostLines = First - _written }).Lines);
    }

    private void Write(IReadOnlyList<ConcordanceLine> lines)
    {
        foreach (var line in lines)
        {
            if (Stopping || _written == First) return;
            _written++;
            WriteObject(line);
        }
    }
}
