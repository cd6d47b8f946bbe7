namespace CableTools.Charts.Placing;

/// <summary>Puts nodes with a time into as few lanes as keep them apart: the first free lane takes the next node.</summary>
internal static class LaneLayout
{
    /// <param name="times">Times in ascending order.</param>
    /// <param name="apart">How far apart two nodes of one lane must be, in the unit of the times.</param>
    /// <returns>The lane of each node, from 0.</returns>
    public static int[] Place(IReadOnlyList<double> times, double apart)
    {
        int[] lanes = new int[times.Count];
        var ends = new List<double>();
        for (int i = 0; i < times.Count; i++)
        {
            int lane = ends.FindIndex(end => times[i] - end >= apart);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = times[i];
            lanes[i] = lane;
        }

        return lanes;
    }
}
