using System.Text.RegularExpressions;
using CableTools.Model;
using CableTools.Statistics;
using CableTools.Text;

namespace CableTools;

/// <summary>
/// Which cables are wanted: every condition that is given must hold. A list without entries is no condition. The conditions mean what they
/// mean for an index.
/// </summary>
public sealed class CableFilter
{
    /// <summary>Message reference numbers, one of which the cable must have; wildcards * and ? are allowed.</summary>
    public IReadOnlyList<string> Ids { get; init => field = Lists.Of(value); } = Lists.Empty<string>();

    /// <summary>Tags, each of which the cable must have; wildcards * and ? are allowed.</summary>
    public IReadOnlyList<string> Tags { get; init => field = Lists.Of(value); } = Lists.Empty<string>();

    /// <summary>
    /// Originators, one of which the cable must be from: a post ("MOSCOW"), or words of the address ("AMEMBASSY MOSCOW"); with wildcards,
    /// the whole name.
    /// </summary>
    public IReadOnlyList<string> From { get; init => field = Lists.Of(value); } = Lists.Empty<string>();

    /// <summary>Addressees, action or information, one of which the cable must have; written as in <see cref="From"/>.</summary>
    public IReadOnlyList<string> To { get; init => field = Lists.Of(value); } = Lists.Empty<string>();

    /// <summary>Captions, each of which the cable must have; wildcards are allowed.</summary>
    public IReadOnlyList<string> Captions { get; init => field = Lists.Of(value); } = Lists.Empty<string>();

    /// <summary>Message reference numbers, one of which the cable must refer to; wildcards are allowed.</summary>
    public IReadOnlyList<string> References { get; init => field = Lists.Of(value); } = Lists.Empty<string>();

    /// <summary>Classifications, one of which the cable must have.</summary>
    public IReadOnlyList<Classification> Classifications { get; init => field = Lists.Of(value); } = Lists.Empty<Classification>();

    /// <summary>The earliest date and time, itself among them; null for none. A cable without a date is not wanted then.</summary>
    public DateTimeOffset? After { get; init; }

    /// <summary>The date and time before which the cable must be; null for none. A cable without a date is not wanted then.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>What the cable's text must match; null for nothing. <see cref="MatchesOf"/> gives the places.</summary>
    public Regex? Match { get; init; }

    /// <summary>Whether nothing is asked for, and every cable is wanted.</summary>
    public bool IsEmpty => Ids.Count + Tags.Count + From.Count + To.Count + Captions.Count + References.Count + Classifications.Count == 0
        && After is null && Before is null && Match is null;

    /// <summary>Whether a cable is wanted.</summary>
    /// <param name="cable">The cable.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cable"/> is null.</exception>
    /// <exception cref="RegexMatchTimeoutException"><see cref="Match"/> took longer than it is allowed.</exception>
    public bool Matches(Cable cable) => Fits(cable) && (Match is null || Match.IsMatch(cable.Text));

    /// <summary>The places of <see cref="Match"/> in a cable's text, in order; empty where nothing is to be matched.</summary>
    /// <param name="cable">The cable.</param>
    /// <exception cref="ArgumentNullException"><paramref name="cable"/> is null.</exception>
    /// <exception cref="RegexMatchTimeoutException"><see cref="Match"/> took longer than it is allowed.</exception>
    public IReadOnlyList<CableMatch> MatchesOf(Cable cable)
    {
        if (cable is null) throw new ArgumentNullException(nameof(cable));
        return Match is null ? Lists.Empty<CableMatch>()
            : Lists.Of(Match.Matches(cable.Text).Cast<Match>().Select(match => new CableMatch(match.Value, match.Index)));
    }

    // What costs least is asked first: the list of addressees is the longest to read.
    private bool Fits(Cable cable)
    {
        if (cable is null) throw new ArgumentNullException(nameof(cable));
        return (Ids.Count == 0 || (cable.Id is { } id && Ids.Any(asked => Is(asked, id))))
            && IsInTime(cable)
            && (Classifications.Count == 0 || Classifications.Contains(cable.Classification))
            && Tags.All(tag => cable.Tags.Any(own => Is(tag, own)))
            && Captions.All(caption => cable.Captions.Any(own => Is(caption, own)))
            && (References.Count == 0 || References.Any(asked => cable.References.Any(own => own.Id is not null && Is(asked, own.Id))))
            && (From.Count == 0 || From.Any(name => IsFrom(cable, name)))
            && (To.Count == 0 || To.Any(name => IsTo(cable, name)));
    }

    private bool IsInTime(Cable cable) =>
        (After is null && Before is null)
        || (cable.Date is { } date && (After is not { } first || date >= first) && (Before is not { } end || date < end));

    private static bool IsFrom(Cable cable, string name) =>
        StationName.Fits(name, Stations.OriginOf(cable)) || StationName.Fits(name, cable.From) || StationName.Fits(name, cable.Post);

    private static bool IsTo(Cable cable, string name) =>
        cable.To.Concat(cable.Info)
            .Any(addressee => StationName.Fits(name, addressee.Name) || StationName.Fits(name, Stations.NameOf(addressee)));

    private static bool Is(string asked, string own) => Wildcard.IsMatch(asked.Trim(), own);
}
