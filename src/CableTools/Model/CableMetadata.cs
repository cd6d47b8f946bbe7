using CableTools.Model;

namespace CableTools;

/// <summary>
/// What a container says about a cable beside its text: the table over a web page, the columns of a dump, the head of
/// an e-mail. Kept as it stands there; where
/// it is at odds with the text, the cable's diagnostics say so.
/// </summary>
public sealed class CableMetadata
{
    internal CableMetadata()
    {
    }

    /// <summary>Number of the record in the collection; null where there is none.</summary>
    public int? Number { get; internal init; }

    /// <summary>Message reference number, "06MOSCOW5030", as the container has it; null where there is none.</summary>
    public string? Id { get; internal init; }

    /// <summary>Date and time of the cable, UTC; null where there is none.</summary>
    public DateTimeOffset? Date { get; internal init; }

    /// <summary>Date and time the copy was published, UTC; null where there is none.</summary>
    public DateTimeOffset? Released { get; internal init; }

    /// <summary>Overall classification in words, "CONFIDENTIAL//NOFORN"; null where there is none.</summary>
    public string? Classification { get; internal init; }

    /// <summary>Originator in words, "Embassy Moscow"; null where there is none.</summary>
    public string? Origin { get; internal init; }

    /// <summary>Who sent the e-mail that the cable came in; null where it came in none, or that does not say.</summary>
    public string? Sender { get; internal init; }

    /// <summary>Subject of the e-mail that the cable came in; null where it came in none, or that has no subject.</summary>
    public string? Title { get; internal init; }

    /// <summary>
    /// Whether this is an e-mail's head. Its date is the mail's own: some cable had been there before, on that day or years ago.
    /// </summary>
    internal bool IsOfMail { get; init; }

    /// <summary>Tags, each once, in order.</summary>
    public IReadOnlyList<string> Tags { get; internal init => field = Lists.Of(value); } = Lists.Empty<string>();

    /// <summary>Message reference numbers the container says the cable refers to, each once, in order.</summary>
    public IReadOnlyList<string> References { get; internal init => field = Lists.Of(value); } = Lists.Empty<string>();
}
