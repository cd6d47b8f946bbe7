using System.Globalization;

namespace CableTools.Comparison;

/// <summary>Cables with the same number: copies where they say much the same, a conflict where they do not.</summary>
internal sealed class SameIds(List<Fingerprint> prints)
{
    // Two messages share next to nothing; copies, redacted or cut ones too, far more.
    private const double OtherMessage = 0.2;

    private const int MostDifferent = 32;

    /// <summary>Joins the copies, and gives those whose number is another message's.</summary>
    public List<int[]> Join(Components components)
    {
        var buckets = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var order = new List<List<int>>();
        for (int i = 0; i < prints.Count; i++)
        {
            if (prints[i].Id is not { } id) continue;
            string key = prints[i].Section is { } section ? id + "/" + section.ToString(CultureInfo.InvariantCulture) : id;
            if (!buckets.TryGetValue(key, out var bucket))
            {
                buckets.Add(key, bucket = []);
                order.Add(bucket);
            }

            bucket.Add(i);
        }

        var conflicts = new List<int[]>();
        foreach (var bucket in order.Checked())
        {
            var different = new List<int>();
            foreach (int i in bucket)
            {
                int same = different.FindIndex(other => AreCopies(prints[other], prints[i]));
                if (same >= 0) components.Join(different[same], i);
                else if (different.Count < MostDifferent) different.Add(i);
            }

            if (different.Count > 1) conflicts.Add([.. different]);
        }

        return conflicts;
    }

    private static bool AreCopies(Fingerprint a, Fingerprint b)
    {
        if (!a.IsTelling || !b.IsTelling) return true;
        return (a.Runs.Length < b.Runs.Length ? a.Containment(b) : b.Containment(a)) >= OtherMessage;
    }
}
