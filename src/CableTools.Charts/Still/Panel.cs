using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>
/// A strip across the whole picture, above or below the plot: ScottPlot's own are as wide as the plot, and its title stands in the middle.
/// </summary>
internal abstract class Panel(Edge edge, int width) : IPanel
{
    /// <summary>Pixels kept free at both sides.</summary>
    protected const int Side = 8;

    public bool IsVisible { get; set; } = true;

    public float MinimumSize { get; set; }

    public float MaximumSize { get; set; } = float.MaxValue;

    public bool ShowDebugInformation { get; set; }

    public Edge Edge => edge;

    protected float Room => width - 2 * Side;

    public abstract float Measure(Paint paint);

    public PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint) => edge == Edge.Top
        ? new PixelRect(Side, width - Side, dataRect.Top - offset, dataRect.Top - offset - size)
        : new PixelRect(Side, width - Side, dataRect.Bottom + offset + size, dataRect.Bottom + offset);

    public void Render(RenderPack rp, float size, float offset)
    {
        using var paint = Paint.NewDisposablePaint();
        Render(rp, GetPanelRect(rp.DataRect, size, offset, paint).Top, paint);
    }

    protected abstract void Render(RenderPack rp, float top, Paint paint);
}
