namespace CableTools.Charts.Placing;

/// <summary>Puts nodes with a time into as few lanes as keep them apart: the first free lane takes the next node.</summary>
internal static class LaneLayout
{
    /// <param name="spans">From when to when each node lasts, by ascending beginnings.</param>
    /// <param name="apart">How far apart two nodes of one lane must be, in the unit of the times.</param>
    /// <returns>The lane of each node, from 0.</returns>
    public static int[] Place(IReadOnlyList<(double From, double To)> spans, double apart)
    {
        int[] lanes = new int[spans.Count];
        var ends = new List<double>();
        for (int i = 0; i < spans.Count; i++)
        {
            int lane = ends.FindIndex(end => spans[i].From - end >= apart);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = spans[i].To;
            lanes[i] = lane;
        }

        return lanes;
    }
}
