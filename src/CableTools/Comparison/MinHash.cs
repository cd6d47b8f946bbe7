namespace CableTools.Comparison;

/// <summary>
/// Sketches of sets by which those that share much are found without comparing each with each (Broder 1997): the least number of a set
/// under each of many orders; sets that agree in all of one band of these are candidates.
/// </summary>
internal sealed class MinHash
{
    private const int Orders = 128, MostBands = 64;

    // A pair at the threshold is missed once in two hundred times at most, and the more alike a pair is, the less.
    private const double Certain = 0.995;

    private readonly uint[] _factors, _offsets;

    /// <param name="similarity">The least similarity that must be found.</param>
    public MinHash(double similarity)
    {
        RowsOfBand = 1;
        while (Orders / (RowsOfBand + 1) > 0 && Found(similarity, RowsOfBand + 1) >= Certain) RowsOfBand++;
        Bands = Math.Min(Orders / RowsOfBand, MostBands);
        _factors = new uint[Bands * RowsOfBand];
        _offsets = new uint[Bands * RowsOfBand];
        uint seed = 1;
        for (int i = 0; i < _factors.Length; i++)
        {
            _factors[i] = WordHash.Mixed(seed++) | 1;
            _offsets[i] = WordHash.Mixed(seed++);
        }
    }

    public int Bands { get; }

    private int RowsOfBand { get; }

    /// <summary>A number for each band of a set.</summary>
    public uint[] BandsOf(uint[] set)
    {
        var bands = new uint[Bands];
        for (int band = 0; band < bands.Length; band++)
        {
            uint key = 0;
            for (int row = 0; row < RowsOfBand; row++)
            {
                uint factor = _factors[band * RowsOfBand + row], offset = _offsets[band * RowsOfBand + row], least = uint.MaxValue;
                unchecked
                {
                    foreach (uint item in set)
                        if (item * factor + offset is var number && number < least) least = number;
                }

                key = WordHash.Then(key, least);
            }

            bands[band] = key;
        }

        return bands;
    }

    private static double Found(double similarity, int rows) =>
        1 - Math.Pow(1 - Math.Pow(similarity, rows), Math.Min(Orders / rows, MostBands));
}
