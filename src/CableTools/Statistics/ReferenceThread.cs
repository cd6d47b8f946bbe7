using CableTools.Model;

namespace CableTools.Statistics;

/// <summary>Cables that are connected by their references, directly or through others.</summary>
[TypeFormatterSource(typeof(DisplayFormatters), PreferredMimeTypes = ["text/html"])]
public sealed class ReferenceThread : IDisplayable, ITabular
{
    internal ReferenceThread(IReadOnlyList<ReferenceNode> cables, IReadOnlyList<ReferenceLink> links)
    {
        Cables = Lists.Of(cables);
        Links = Lists.Of(links);
        Missing = Lists.Of(cables.Where(cable => !cable.IsPresent).Select(cable => cable.Id));
    }

    /// <summary>The cables in order of time; one that is missing or undated stands before the first that cites it.</summary>
    public IReadOnlyList<ReferenceNode> Cables { get; }

    /// <summary>Who cites whom, in order of the citing cable.</summary>
    public IReadOnlyList<ReferenceLink> Links { get; }

    /// <summary>Ids of the cables that are cited but were not among those counted.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>The statistic as HTML: its chart, where CableTools.Charts is loaded, and a table of the first fifty rows.</summary>
    public string ToHtml() => Displays.Html(this);

    /// <summary>The statistic as a Markdown table of the first fifty rows.</summary>
    public string ToMarkdown() => Displays.Markdown(this);

    /// <inheritdoc/>
    public CableTable ToTable() => Displays.Table(this);

    string IDisplayable.ToText() => ToString();

    /// <summary>First cable, last cable and length.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Cables[0].Id} to {Cables[Cables.Count - 1].Id}: {Cables.Count:N0} cables, ")
        + FormattableString.Invariant($"{Missing.Count:N0} missing");
}
