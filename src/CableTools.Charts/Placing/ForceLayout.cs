namespace CableTools.Charts.Placing;

/// <summary>
/// Places the nodes of a network by forces: linked ones attract, all repel (Fruchterman and Reingold 1991). It starts from a spiral and not
/// from chance, so that the same network always looks the same.
/// </summary>
internal static class ForceLayout
{
    private const int Rounds = 400;

    /// <param name="masses">A mass for each node, the heaviest first: a large one keeps others at a distance.</param>
    /// <param name="edges">Pairs of nodes with a weight from 0 to 1.</param>
    /// <returns>A place for each node, both parts from 0 to 1.</returns>
    public static (double X, double Y)[] Place(IReadOnlyList<double> masses, IReadOnlyList<(int From, int To, double Weight)> edges)
    {
        int count = masses.Count;
        var places = Spiral(count);
        if (count < 2) return places;
        double ideal = 0.9 / Math.Sqrt(count);
        var moves = new (double X, double Y)[count];
        for (int round = 0; round < Rounds; round++)
        {
            Array.Clear(moves);
            Repel(places, masses, moves, ideal);
            foreach (var (from, to, weight) in edges) Attract(places, moves, from, to, (0.15 + weight) / ideal);
            double reach = 0.08 * (1 - (double)round / Rounds);
            for (int i = 0; i < count; i++)
            {
                // A little pull to the middle keeps parts that are not linked on the page.
                double x = moves[i].X - 0.6 * (places[i].X - 0.5), y = moves[i].Y - 0.6 * (places[i].Y - 0.5);
                double length = Math.Sqrt(x * x + y * y);
                if (length < 1e-12) continue;
                double step = Math.Min(length, reach) / length;
                places[i] = (places[i].X + x * step, places[i].Y + y * step);
            }
        }

        return Fit(places);
    }

    /// <summary>
    /// The places half-way to where the nodes would be if they stood evenly from left to right and from bottom to top: a few that are far
    /// out no longer press the others together, and who is left of whom stays so.
    /// </summary>
    public static (double X, double Y)[] Evened((double X, double Y)[] places)
    {
        if (places.Length < 3) return places;
        double[] across = Ranks(places.Select(place => place.X)), up = Ranks(places.Select(place => place.Y));
        return Fit([.. places.Select((place, i) => ((place.X + across[i]) / 2, (place.Y + up[i]) / 2))]);
    }

    private static double[] Ranks(IEnumerable<double> values)
    {
        double[] ranks = [.. values];
        int[] order = [.. Enumerable.Range(0, ranks.Length).OrderBy(i => ranks[i]).ThenBy(i => i)];
        for (int i = 0; i < order.Length; i++) ranks[order[i]] = i / (order.Length - 1.0);
        return ranks;
    }

    private static (double X, double Y)[] Spiral(int count)
    {
        var places = new (double X, double Y)[count];
        for (int i = 0; i < count; i++)
        {
            // The golden angle: no two nodes begin in the same direction.
            double angle = i * 2.399963, radius = 0.45 * Math.Sqrt((i + 0.5) / count);
            places[i] = (0.5 + radius * Math.Cos(angle), 0.5 + radius * Math.Sin(angle));
        }

        return places;
    }

    private static void Repel((double X, double Y)[] places, IReadOnlyList<double> masses, (double X, double Y)[] moves, double ideal)
    {
        for (int i = 0; i < places.Length; i++)
        {
            for (int j = i + 1; j < places.Length; j++)
            {
                double x = places[i].X - places[j].X, y = places[i].Y - places[j].Y;
                double square = Math.Max(x * x + y * y, 1e-6);
                double force = masses[i] * masses[j] * ideal * ideal / square;
                moves[i] = (moves[i].X + x * force, moves[i].Y + y * force);
                moves[j] = (moves[j].X - x * force, moves[j].Y - y * force);
            }
        }
    }

    private static void Attract((double X, double Y)[] places, (double X, double Y)[] moves, int from, int to, double strength)
    {
        double x = places[from].X - places[to].X, y = places[from].Y - places[to].Y;
        double force = strength * Math.Sqrt(x * x + y * y);
        moves[from] = (moves[from].X - x * force, moves[from].Y - y * force);
        moves[to] = (moves[to].X + x * force, moves[to].Y + y * force);
    }

    private static (double X, double Y)[] Fit((double X, double Y)[] places)
    {
        double left = places.Min(p => p.X), right = places.Max(p => p.X), bottom = places.Min(p => p.Y), top = places.Max(p => p.Y);
        return [.. places.Select(p => ((p.X - left) / Math.Max(right - left, 1e-9), (p.Y - bottom) / Math.Max(top - bottom, 1e-9)))];
    }
}
