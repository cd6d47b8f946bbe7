using System.Management.Automation;
using CableTools.Statistics;
using CableTools.Vocabulary;

namespace CableTools.PowerShell;

/// <summary>Get-CableTag: what TAGS mean, and how often cables have them.</summary>
[Cmdlet(VerbsCommon.Get, "CableTag", DefaultParameterSetName = NameSet)]
[OutputType(typeof(CableTag))]
public sealed class GetCableTagCommand : VocabularyCommand
{
    private readonly ICableGatherer<TagCounts> _used = TagCounts.Gather();

    /// <summary>The tags.</summary>
    [Parameter(Position = 0, ParameterSetName = NameSet, ValueFromPipeline = true)]
    [Parameter(Position = 0, ParameterSetName = CableSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(TagCompleter))]
    public string[]? Code { get; set; }

    /// <summary>Words of the meaning.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? Meaning { get; set; }

    /// <summary>What the tags stand for.</summary>
    [Parameter]
    public CableTagKind[]? Kind { get; set; }

    private protected override string[]? Names => Code;

    private protected override void Count(Cable cable) => _used.Add(cable);

    private protected override IEnumerable<(object Entry, int Count)> Used =>
        _used.ToResult().Tags.Select(tag => ((object)tag.Tag, tag.Count));

    private protected override IEnumerable<object> Known => CableTag.Known;

    private protected override string NameOf(object entry) => ((CableTag)entry).Code;

    private protected override bool IsNamed(object entry, WildcardPattern name) => name.IsMatch(((CableTag)entry).Code);

    private protected override bool IsWanted(object entry) =>
        entry is CableTag tag && Kind?.Contains(tag.Kind) != false && Patterns.Speak(Meaning, tag.Meaning);

    private protected override ErrorRecord NotFound(string name) => VocabularyErrors.TagNotFound(name);
}
