using System.Management.Automation;
using CableTools.Statistics;
using CableTools.Words;

namespace CableTools.PowerShell;

/// <summary>Measure-CableWord: words of cables, over time, against others and near one another.</summary>
[Cmdlet(VerbsDiagnostic.Measure, "CableWord", DefaultParameterSetName = CableSet)]
[OutputType(typeof(WordCount), typeof(WordTimelinePoint), typeof(KeyWord), typeof(Collocate), typeof(LeftOutWord))]
public sealed class MeasureCableWordCommand : CableFileCommand
{
    private WordCounting? _counting;

    /// <summary>The cables.</summary>
    [Parameter(ParameterSetName = CableSet, Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = Asking.ForCable)]
    [Alias("Cable")]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? InputObject { get; set; }

    /// <summary>Words and phrases to count over time.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Word { get; set; } = [];

    /// <summary>What a row spans, with -Word; what fits the span of the cables where it is not given.</summary>
    [Parameter]
    public TimelineUnit Unit { get; set; }

    /// <summary>A word or phrase whose neighbours are asked for.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string? Near { get; set; }

    /// <summary>How many words before and behind are near, with -Near.</summary>
    [Parameter]
    [ValidateRange(1, 50)]
    public int Span { get; set; } = 5;

    /// <summary>Cables against which the key words of the others are found.</summary>
    [Parameter]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? Against { get; set; }

    /// <summary>How many words follow one another in what is counted.</summary>
    [Parameter]
    [ValidateRange(1, 5)]
    public int Length { get; set; } = 1;

    /// <summary>How often a word must occur, with -Near and -Against.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int Minimum { get; set; } = 3;

    /// <summary>Counts function words, too.</summary>
    [Parameter]
    public SwitchParameter IncludeStopWord { get; set; }

    /// <summary>Counts the set phrases of cables, too.</summary>
    [Parameter]
    public SwitchParameter IncludeBoilerplate { get; set; }

    /// <summary>Further words and phrases to leave out.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    [SupportsWildcards]
    public string[] Exclude { get; set; } = [];

    /// <summary>Gives the words that were left out, and how often, in place of the others.</summary>
    [Parameter]
    public SwitchParameter LeftOut { get; set; }

    /// <summary>How many rows to give at most.</summary>
    [Parameter]
    [ValidateRange(1, int.MaxValue)]
    public int First { get; set; } = int.MaxValue;

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        var given = MyInvocation.BoundParameters;
        if (WordChoices.Unused(given) is { } unused) ThrowTerminatingError(WordErrors.Unused(unused));
        var filter = new WordFilter { StopWords = !IncludeStopWord, Boilerplate = !IncludeBoilerplate, Also = Exclude };
        try
        {
            _counting = given.ContainsKey(nameof(Word))
                    ? WordCounting.Of(WordTimeline.Gather(Word, given.ContainsKey(nameof(Unit)) ? Unit : null), time => time.Points,
                        _ => [])
                : Near is not null
                    ? WordCounting.Of(Collocates.Gather(Near, Span, filter, Minimum), near => near.Words, near => near.LeftOut)
                : Against is not null
                    ? WordCounting.Of(WordCounts.Gather(Length, filter), counts => Keys(counts, filter).Words,
                        counts => Keys(counts, filter).LeftOut)
                : WordCounting.Of(WordCounts.Gather(Length, filter), counts => counts.Words, counts => counts.LeftOut);
        }
        catch (ArgumentException e)
        {
            ThrowTerminatingError(WordErrors.Invalid(e, given));
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord() => Process(InputObject);

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        base.EndProcessing();
        foreach (object row in Stop.Run(_ => _counting!.Rows(LeftOut).Take(First).ToList()))
        {
            if (Stopping) return;
            WriteObject(row);
        }
    }

    private protected override void ProcessCable(Cable cable) => _counting!.Add(cable);

    private KeyWords Keys(WordCounts counts, WordFilter filter) =>
        KeyWords.Of(counts, WordCounts.Of(Against!, Length, filter), Minimum);
}
