using System.Management.Automation;
using System.Text.RegularExpressions;

namespace CableTools.PowerShell;

/// <summary>Which paragraphs are asked for: every condition given must hold, each by one of its values.</summary>
internal sealed class ParagraphFilter
{
    /// <summary>A user's expression may take for ever on some text; a paragraph is at most a few kilobytes long.</summary>
    public static readonly TimeSpan MatchTimeout = TimeSpan.FromSeconds(2);

    public static readonly ParagraphFilter Everything = new(null, null, null, null);

    private readonly HashSet<int>? _numbers;
    private readonly WildcardPattern[]? _markings;
    private readonly HashSet<CableParagraphRole>? _roles;
    private readonly Regex? _match;

    public ParagraphFilter(int[]? numbers, string[]? markings, CableParagraphRole[]? roles, string? match)
    {
        _numbers = numbers is null ? null : [.. numbers];
        _markings = markings is null ? null : [.. markings.Select(PortionMarkingForm.Pattern)];
        _roles = roles is null ? null : [.. roles];
        _match = match is null ? null : new Regex(match, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, MatchTimeout);
    }

    public bool Matches(CableParagraph paragraph) =>
        HasNumber(paragraph) && HasMarking(paragraph) && HasRole(paragraph) && HasText(paragraph);

    private bool HasNumber(CableParagraph paragraph) =>
        _numbers is null || (paragraph.Number is { } number && _numbers.Contains(number));

    private bool HasMarking(CableParagraph paragraph)
    {
        if (_markings is null) return true;
        string marking = PortionMarkingForm.Normalize(paragraph.PortionMarking ?? "");
        return Array.Exists(_markings, pattern => pattern.IsMatch(marking));
    }

    private bool HasRole(CableParagraph paragraph) => _roles is null || _roles.Contains(paragraph.Role);

    private bool HasText(CableParagraph paragraph) => _match is null || _match.IsMatch(paragraph.Text);
}
