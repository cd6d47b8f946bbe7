using CableTools.Store;

namespace CableTools.Faults;

/// <summary>An index as its reader finds it: how many cables, and each of them read back.</summary>
internal static class IndexState
{
    /// <summary>Null where there is no index; "damaged" with the reason where it does not open or a cable does not read.</summary>
    public static string? Of(string folder)
    {
        try
        {
            using var index = CableIndex.Open(folder);
            var texts = index.ReadAll().Select(cable => FormattableString.Invariant($"{cable.Id}/{cable.Text.Length}")).ToList();
            if (texts.Count != index.Count) return $"damaged: {texts.Count} cables read of {index.Count}";
            return string.Join(' ', texts.Order(StringComparer.Ordinal));
        }
        catch (CableIndexException e) when (e.Problem == CableIndexProblem.Missing)
        {
            return null;
        }
        catch (CableIndexException e)
        {
            return "damaged: " + e.Message;
        }
    }

    /// <summary>Whether all that the one has, the other has: what a run in several commits may leave on its way.</summary>
    public static bool IsPartOf(string? state, string whole)
    {
        var left = whole.Split(' ').GroupBy(text => text).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        return (state ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .All(text => left.TryGetValue(text, out int count) && (left[text] = count - 1) >= 0);
    }
}
