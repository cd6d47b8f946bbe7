using System.Globalization;

namespace CableTools.Charts;

/// <summary>How well one colour can be read on another (WCAG 2.2, relative luminance and contrast ratio).</summary>
internal static class Contrast
{
    /// <summary>Contrast of two colours, "#RRGGBB", from 1 to 21.</summary>
    public static double Of(string one, string other)
    {
        double a = Luminance(one), b = Luminance(other);
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary>
    /// Black or white, whichever reads better; on any colour that is a contrast of 4.5 or more. A hair off both: those of the palette turn
    /// on a dark page, and a cell does not.
    /// </summary>
    public static string TextOn(string color) => Of("#000001", color) >= Of("#FFFFFE", color) ? "#000001" : "#FFFFFE";

    /// <summary>The nearest colour of a scale.</summary>
    /// <param name="part">0 for nothing to 1 for the most.</param>
    /// <param name="scale">Two colours or more.</param>
    public static string OfScale(double part, IReadOnlyList<string> scale)
    {
        double place = Math.Clamp(part, 0, 1) * (scale.Count - 1);
        int low = Math.Min((int)place, scale.Count - 2);
        return "#" + string.Concat(Parts(scale[low]).Zip(Parts(scale[low + 1]), (from, to) =>
            ((int)Math.Round(from + (to - from) * (place - low))).ToString("X2", CultureInfo.InvariantCulture)));
    }

    private static double Luminance(string color)
    {
        var linear = Parts(color).Select(part => Linear(part / 255.0)).ToList();
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    private static double Linear(double part) => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);

    private static IEnumerable<int> Parts(string color) => Enumerable.Range(0, 3)
        .Select(i => int.Parse(color.AsSpan(1 + 2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
