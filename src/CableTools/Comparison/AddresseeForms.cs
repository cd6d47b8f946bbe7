namespace CableTools.Comparison;

/// <summary>How addressees are told apart and shown.</summary>
internal static class AddresseeForms
{
    /// <summary>Name and precedence, with the routing indicator and the number where these are.</summary>
    public static string Plain(Addressee addressee) =>
        (addressee.RoutingIndicator is null ? "" : addressee.RoutingIndicator + "/") + addressee
            + (addressee.ContinuityNumber is null ? "" : " " + addressee.ContinuityNumber)
            + (addressee.Exempted.Count == 0 ? "" : $" XMT {string.Join(", ", addressee.Exempted)}");

    /// <summary>
    /// Whether two are the same: many copies leave routing indicators and numbers out, and where one does that says nothing.
    /// </summary>
    public static bool AreSame(Addressee a, Addressee b) =>
        string.Equals(a.Name, b.Name, StringComparison.OrdinalIgnoreCase) && a.Precedence == b.Precedence
            && MayBeSame(a.RoutingIndicator, b.RoutingIndicator) && MayBeSame(a.ContinuityNumber, b.ContinuityNumber)
            && a.Exempted.SequenceEqual(b.Exempted, StringComparer.OrdinalIgnoreCase);

    private static bool MayBeSame(string? a, string? b) =>
        a is null || b is null || string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
