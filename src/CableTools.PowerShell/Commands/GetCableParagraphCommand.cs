using System.Management.Automation;

namespace CableTools.PowerShell;

/// <summary>Get-CableParagraph: the paragraphs of cables, all or those that are asked for.</summary>
[Cmdlet(VerbsCommon.Get, "CableParagraph", DefaultParameterSetName = CableSet)]
[OutputType(typeof(CableParagraph))]
public sealed class GetCableParagraphCommand : CableFileCommand
{
    /// <summary>After so many paragraphs that ran out of time the expression is to blame, and not the text.</summary>
    private const int MostTimeouts = 3;

    private ParagraphFilter _filter = ParagraphFilter.Everything;
    private int _timeouts;

    /// <summary>The cables.</summary>
    [Parameter(ParameterSetName = CableSet, Mandatory = true, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true,
        HelpMessage = Asking.ForCable)]
    [Alias("Cable")]
    [ValidateNotNull]
    [CableArgument]
    public Cable[]? InputObject { get; set; }

    /// <summary>Numbers of the paragraphs.</summary>
    [Parameter]
    [ValidateNotNull]
    public int[]? Number { get; set; }

    /// <summary>
    /// Portion markings; wildcards are allowed, and S/NF, S//NF and SNF are the same. An empty string asks for paragraphs without one.
    /// </summary>
    [Parameter]
    [ValidateNotNull]
    [AllowEmptyString]
    [SupportsWildcards]
    [ArgumentCompleter(typeof(PortionMarkingCompleter))]
    public string[]? PortionMarking { get; set; }

    /// <summary>Roles: Summary, Comment, ActionRequest, Note or None.</summary>
    [Parameter]
    [ValidateNotNull]
    public CableParagraphRole[]? Role { get; set; }

    /// <summary>A regular expression that the paragraph's text matches; case does not matter.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Match { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        try
        {
            _filter = new ParagraphFilter(Number, PortionMarking, Role, Match);
        }
        catch (ArgumentException e)
        {
            ThrowTerminatingError(MatchErrors.InvalidPattern(e, Match));
        }
        catch (WildcardPatternException e)
        {
            ThrowTerminatingError(MatchErrors.InvalidMarking(e, PortionMarking));
        }
    }

    /// <inheritdoc/>
    protected override void ProcessRecord() => Process(InputObject);

    private protected override void ProcessCable(Cable cable)
    {
        foreach (var paragraph in cable.Paragraphs)
        {
            if (Stopping) return;
            if (IsWanted(paragraph, cable)) WriteObject(paragraph);
        }
    }

    private bool IsWanted(CableParagraph paragraph, Cable cable)
    {
        try
        {
            return _filter.Matches(paragraph);
        }
        catch (System.Text.RegularExpressions.RegexMatchTimeoutException e)
        {
            if (++_timeouts == MostTimeouts) ThrowTerminatingError(MatchErrors.MatchGivenUp(e, MostTimeouts, "paragraphs"));
            WriteError(MatchErrors.MatchTimedOut(e, paragraph, cable));
            return false;
        }
    }
}
