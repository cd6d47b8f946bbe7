using System.Globalization;
using CsCheck;

namespace CableTools.Tests.Support;

/// <summary>
/// A property over generated inputs, the same inputs in every run: what passed once passes again. Whoever looks for more sets
/// CABLETOOLS_INPUTS to a number; then that many others are drawn for each property, and a failing one is shrunk.
/// </summary>
internal static class Drawn
{
    private const int Usual = 3000;

    private static readonly long Others = long.TryParse(Environment.GetEnvironmentVariable("CABLETOOLS_INPUTS"), NumberStyles.None,
        CultureInfo.InvariantCulture, out long number) ? number : 0;

    /// <summary>Fails with the first input for which the property throws.</summary>
    public static void Holds<T>(this Gen<T> inputs, Action<T> property, int count = Usual)
    {
        if (Others > 0)
        {
            inputs.Sample(property, iter: Others);
            return;
        }

        // Each input has a generator of its own, so that the order in which threads take them changes nothing.
        Parallel.For(0, count, index =>
        {
            var input = inputs.Generate(new PCG(1, (ulong)index), null, out _);
            try
            {
                property(input);
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Input {index} of {count}:\n{input}\n----\n{fault.Message}", fault);
            }
        });
    }
}
