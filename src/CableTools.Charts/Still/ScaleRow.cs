using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>The scale of a heat map, from nothing to the most, below the plot; no bitmap, which an SVG would blur.</summary>
internal sealed class ScaleRow : Panel
{
    private const int Steps = 60;
    private const float Bar = 12, Size = 12, Height = 24;

    private readonly IReadOnlyList<string> _scale;
    private readonly LabelStyle _least, _most;

    public ScaleRow(Canvas canvas, Figures.HeatMapFigure figure) : base(Edge.Bottom, canvas.Width)
    {
        _scale = figure.Scale;
        _least = Style(canvas, "0");
        _most = Style(canvas, $"{Figures.ChartFigure.Written(Math.Max(1, figure.Maximum))} {figure.ValueTitle}");
    }

    public override float Measure(Paint paint) => Height;

    protected override void Render(RenderPack rp, float top, Paint paint)
    {
        float left = Side + _least.Measure(_least.Text, paint).Width + 6, middle = top + Height / 2;
        float width = Math.Min(260, Room - (left - Side) - 6 - _most.Measure(_most.Text, paint).Width), step = width / Steps;
        _least.Render(rp.Canvas, new Pixel(Side, middle), paint);
        for (int i = 0; i < Steps; i++)
        {
            var color = Color.FromHex(Contrast.OfScale((double)i / (Steps - 1), _scale));
            // Each reaches a little under the next, or the page would shine through between them.
            float right = left + (i + 1) * step + (i < Steps - 1 ? 1 : 0);
            Drawing.FillRectangle(rp.Canvas, new PixelRect(left + i * step, right, middle + Bar / 2, middle - Bar / 2), paint,
                new FillStyle { Color = color });
        }

        _most.Render(rp.Canvas, new Pixel(left + width + 6, middle), paint);
    }

    private static LabelStyle Style(Canvas canvas, string text) => new()
    {
        Text = Drafting.Wording.Clean(text), FontName = canvas.Font, FontSize = Size, ForeColor = canvas.Of(Palette.Text),
        Alignment = Alignment.MiddleLeft,
    };
}
