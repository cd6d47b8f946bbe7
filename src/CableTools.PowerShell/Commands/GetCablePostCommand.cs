using System.Management.Automation;
using CableTools.Statistics;
using CableTools.Vocabulary;

namespace CableTools.PowerShell;

/// <summary>Get-CablePost: the posts that sent cables, and how many of the cables at hand each sent.</summary>
[Cmdlet(VerbsCommon.Get, "CablePost", DefaultParameterSetName = NameSet)]
[OutputType(typeof(Post))]
public sealed class GetCablePostCommand : VocabularyCommand
{
    private readonly ICableGatherer<PostCounts> _used = PostCounts.Gather();

    /// <summary>Names, other forms of address, or routing indicators.</summary>
    [Parameter(Position = 0, ParameterSetName = NameSet, ValueFromPipeline = true)]
    [Parameter(Position = 0, ParameterSetName = CableSet)]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    [ArgumentCompleter(typeof(PostCompleter))]
    public string[]? Name { get; set; }

    /// <summary>Names or geographic tags of countries.</summary>
    [Parameter]
    [SupportsWildcards]
    [ValidateNotNullOrEmpty]
    public string[]? Country { get; set; }

    /// <summary>Kinds of posts.</summary>
    [Parameter]
    public PostKind[]? Kind { get; set; }

    private protected override string[]? Names => Name;

    private protected override void Count(Cable cable) => _used.Add(cable);

    private protected override IEnumerable<(object Entry, int Count)> Used =>
        _used.ToResult().Posts.Where(post => post.Post is not null).Select(post => ((object)post.Post!, post.Count));

    private protected override IEnumerable<object> Known => Post.All;

    private protected override string NameOf(object entry) => ((Post)entry).Name;

    private protected override bool IsNamed(object entry, WildcardPattern name)
    {
        var post = (Post)entry;
        return name.IsMatch(post.Name) || name.IsMatch(post.DisplayName) || post.Aliases.Any(name.IsMatch)
            || (post.RoutingIndicator is { } indicator && name.IsMatch(indicator));
    }

    private protected override bool IsWanted(object entry) => entry is Post post && Kind?.Contains(post.Kind) != false
        && (Country is null || Array.Exists(Country, asked => Patterns.Is(asked, post.Country) || Patterns.Is(asked, post.CountryTag)));

    private protected override ErrorRecord NotFound(string name) => VocabularyErrors.PostNotFound(name);
}
