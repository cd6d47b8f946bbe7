using System.Globalization;

namespace CableTools.Shell;

/// <summary>What is known of the terminal, if there is one.</summary>
internal static class Terminal
{
    private const int WidthWithoutTerminal = 120;
    private const int HeightWithoutTerminal = 40;

    public static bool TakesOutput => !Console.IsOutputRedirected;

    public static bool GivesInput => !Console.IsInputRedirected;

    /// <summary>Whether a line may be drawn over and over: both streams must reach the eye, or one would end up in a file.</summary>
    public static bool CanDraw => !Console.IsErrorRedirected && !Console.IsOutputRedirected && UnderstandsEscapes;

    public static bool UnderstandsEscapes =>
        OperatingSystem.IsWindows() || Environment.GetEnvironmentVariable("TERM") is { Length: > 0 } and not "dumb";

    /// <summary>COLUMNS where it is set, else the terminal's width, else a page's.</summary>
    public static int Width =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns)
            && columns > 0
            ? columns
            : Measure(() => Console.WindowWidth, WidthWithoutTerminal);

    public static int Height => Measure(() => Console.WindowHeight, HeightWithoutTerminal);

    private static int Measure(Func<int> measure, int otherwise)
    {
        if (!TakesOutput) return otherwise;
        try
        {
            return measure() is > 0 and var size ? size : otherwise;
        }
        catch (Exception e) when (e is IOException or PlatformNotSupportedException)
        {
            return otherwise;
        }
    }
}
