using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>Room beside the plot that stays empty.</summary>
internal sealed class Spacer(Edge edge, int width, float size) : Panel(edge, width)
{
    public override float Measure(Paint paint) => size;

    protected override void Render(RenderPack rp, float top, Paint paint)
    {
    }
}
