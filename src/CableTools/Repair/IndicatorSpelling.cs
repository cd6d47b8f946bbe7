using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Repair;

/// <summary>
/// Routing indicators that are misread: told by the station that they stand for, since each letter of one may make another station's.
/// </summary>
internal static class IndicatorSpelling
{
    /// <summary>
    /// The only one of a station's own indicators that is a look-alike off a written one, or a letter longer than one that is nobody's;
    /// null where it is none.
    /// </summary>
    public static string? Correct(TextSlice written, IEnumerable<string> own)
    {
        string? only = null;
        foreach (string indicator in own)
        {
            if (written.Equals(indicator)) return null;
            if (!IsOneSlipOff(written, indicator)) continue;
            if (only is not null) return null;
            only = indicator;
        }

        if (only is null || only.Length == written.Length) return only;
        string known = written.ToString();
        return PostVocabulary.FindByRoutingIndicator(known) is null && AddresseeVocabulary.FindByRoutingIndicator(known).Count == 0 ? only
            : null;
    }

    /// <summary>One letter lost, or one look-alike. One more is a part of the station: RUEHFRA beside RUEHFR.</summary>
    private static bool IsOneSlipOff(TextSlice written, string meant)
    {
        int front = 0, back = 0, shorter = Math.Min(written.Length, meant.Length);
        while (front < shorter && written[front] == meant[front]) front++;
        while (back < shorter - front && written[written.Length - 1 - back] == meant[meant.Length - 1 - back]) back++;
        int left = written.Length - front - back, missing = meant.Length - front - back;
        return left == 1 && missing == 1 ? Confusions.AreAlike(written[front], meant[front])
            : left == 0 && missing == 1;
    }
}
