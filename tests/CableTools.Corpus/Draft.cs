namespace CableTools.Corpus;

/// <summary>One cable as planned: what it is about, when, from whom, to whom and citing what. The text comes later.</summary>
public sealed class Draft(DateTime date, string post, string topic)
{
    /// <summary>Time of the date-time group, UTC.</summary>
    public DateTime Date { get; } = date;

    /// <summary>The post that sends.</summary>
    public string Post { get; } = post;

    /// <summary>The topic, from Data/topics.tsv.</summary>
    public string Topic { get; } = topic;

    /// <summary>Posts addressed for action.</summary>
    public List<string> To { get; init; } = [];

    /// <summary>Posts addressed for information.</summary>
    public List<string> Info { get; init; } = [];

    /// <summary>Cables it cites.</summary>
    public List<Draft> Cites { get; init; } = [];

    /// <summary>Ids of cables it cites that are not part of the corpus.</summary>
    public List<string> CitesMissing { get; init; } = [];

    /// <summary>The subject; null for one that is made.</summary>
    public string? Subject { get; init; }

    /// <summary>In how many sections it is sent.</summary>
    public int Sections { get; init; } = 1;

    /// <summary>Serial number, given once the order is known.</summary>
    public int Serial { get; set; }

    /// <summary>The message reference number, "07TALLINN9012".</summary>
    public string Id => FormattableString.Invariant($"{Date.Year % 100:D2}{Post}{Serial}");
}
