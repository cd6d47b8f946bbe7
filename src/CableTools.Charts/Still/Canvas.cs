using CableTools.Charts.Placing;
using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>A plot, the size it will have, and the colours of its page.</summary>
internal sealed class Canvas(Plot plot, int width, int height, ChartTheme theme, string font)
{
    public Plot Plot => plot;

    public int Width => width;

    public string Font => font;

    /// <summary>A colour of the palette, or what stands for it on a dark page.</summary>
    public Color Of(string color) =>
        Color.FromHex(theme == ChartTheme.Dark && Palette.OnDark.TryGetValue(color, out string? dark) ? dark : color);

    /// <summary>
    /// The drawing area in pixels, as the axes, title and legend leave it: what depends on it is added after they are there.
    /// </summary>
    public PixelRect Measure()
    {
        plot.RenderInMemory(width, height);
        return plot.LastRender.DataRect;
    }

    public void Text(string text, double x, double y, Alignment alignment, float size, string color, float offsetX = 0, float offsetY = 0)
    {
        var label = plot.Add.Text(Drafting.Wording.Clean(text), x, y);
        label.LabelAlignment = alignment;
        label.LabelFontSize = size;
        label.LabelFontName = font;
        label.LabelFontColor = Of(color);
        label.OffsetX = offsetX;
        label.OffsetY = offsetY;
    }

    /// <summary>The label of a mark, on the side where there is room.</summary>
    public void Label(string text, double x, double y, double halfWidth, double halfHeight, LabelSide side)
    {
        var (across, up) = side.Direction();
        var alignment = (across, up) switch
        {
            (1, 0) => Alignment.MiddleLeft,
            (-1, 0) => Alignment.MiddleRight,
            (0, 1) => Alignment.LowerCenter,
            (0, _) => Alignment.UpperCenter,
            (1, 1) => Alignment.LowerLeft,
            (_, 1) => Alignment.LowerRight,
            (1, _) => Alignment.UpperLeft,
            _ => Alignment.UpperRight,
        };
        float offsetX = across * (float)(up == 0 ? halfWidth + Labels.Gap : halfWidth);
        float offsetY = -up * (float)(halfHeight + (across == 0 ? Labels.Gap : 0));
        Text(text, x, y, alignment, Labels.FontSize, Palette.Text, offsetX, offsetY);
    }
}
