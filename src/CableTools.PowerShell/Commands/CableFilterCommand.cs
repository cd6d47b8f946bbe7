using System.Management.Automation;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace CableTools.PowerShell;

/// <summary>What the cmdlets that pass cables on by conditions have in common.</summary>
public abstract class CableFilterCommand : CableFileCommand
{
    /// <summary>After so many cables that ran out of time the expression is to blame, and not the text.</summary>
    private const int MostTimeouts = 3;

    private readonly ConditionalWeakTable<Cable, object> _verdicts = new();
    private CableFilter _filter = new();
    private int _timeouts;

    /// <summary>Message reference numbers of the cables.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Id { get; set; } = [];

    /// <summary>Tags that a cable must have.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(TagCompleter))]
    public string[] Tag { get; set; } = [];

    /// <summary>Originators.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PostCompleter))]
    public string[] From { get; set; } = [];

    /// <summary>Addressees.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PostCompleter))]
    public string[] To { get; set; } = [];

    /// <summary>The earliest date.</summary>
    [Parameter]
    [DateArgument]
    public DateTime After { get; set; }

    /// <summary>The date before which.</summary>
    [Parameter]
    [DateArgument]
    public DateTime Before { get; set; }

    /// <summary>Overall classifications.</summary>
    [Parameter]
    public Classification[] Classification { get; set; } = [];

    /// <summary>Captions that a cable must have.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(CaptionCompleter))]
    public string[] Caption { get; set; } = [];

    /// <summary>Message reference numbers that a cable refers to.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[] Reference { get; set; } = [];

    /// <summary>A regular expression that the text matches.</summary>
    [Parameter]
    [ValidateNotNullOrEmpty]
    public string? Match { get; set; }

    /// <inheritdoc/>
    protected override void BeginProcessing()
    {
        try
        {
            _filter = new CableFilter
            {
                Ids = Id, Tags = Tag, From = From, To = To, Captions = Caption, References = Reference,
                Classifications = Classification, After = Dates.Utc(After), Before = Dates.Utc(Before),
                Match = Match is null ? null : TextExpression.Of(Match),
            };
        }
        catch (ArgumentException e)
        {
            ThrowTerminatingError(MatchErrors.InvalidPattern(e, Match));
        }
    }

    /// <summary>The threads that read decide, where several do.</summary>
    private protected override void Prepare(Cable cable)
    {
        if (_filter.IsEmpty) return;
        try
        {
            if (!_filter.Matches(cable)) _verdicts.Add(cable, cable);
        }
        catch (RegexMatchTimeoutException)
        {
            // Asked again in turn, and said there.
        }
    }

    private protected override void ProcessCable(Cable cable)
    {
        if (_filter.IsEmpty)
        {
            WriteObject(cable);
            return;
        }

        if (_verdicts.TryGetValue(cable, out _)) return;
        try
        {
            if (_filter.Matches(cable)) WriteObject(WithMatches(cable));
        }
        catch (RegexMatchTimeoutException e)
        {
            if (++_timeouts == MostTimeouts) ThrowTerminatingError(MatchErrors.MatchGivenUp(e, MostTimeouts, "cables"));
            WriteError(MatchErrors.MatchTimedOut(e, cable));
        }
    }

    private object WithMatches(Cable cable)
    {
        if (_filter.Match is null) return cable;
        // A new wrapper: the same cable found by another expression has other places.
        var output = new PSObject(cable);
        output.Properties.Add(new PSNoteProperty("Matches", _filter.MatchesOf(cable)));
        return output;
    }
}
