using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>What the colours mean, in rows below the plot: beside it, a legend would take half of a narrow picture.</summary>
internal sealed class LegendRows : Panel
{
    private const float Row = 18, Mark = 12, Gap = 18, Size = 12;

    private readonly List<(LabelStyle Name, Color Color, bool IsHollow, float X, float Y)> _entries = [];
    private readonly float _height;
    private readonly Color _page;

    public LegendRows(Canvas canvas, IEnumerable<(string Name, string Color, bool IsHollow)> entries) : base(Edge.Bottom, canvas.Width)
    {
        _page = canvas.Of(Palette.Page);
        float x = 0, y = 0;
        foreach (var (name, color, isHollow) in entries)
        {
            string clean = Drafting.Wording.Clean(name);
            float width = Mark + 6 + (float)Placing.TextWidth.Of(clean, Size) + Gap;
            if (x > 0 && x + width - Gap > Room) (x, y) = (0, y + Row);
            var style = new LabelStyle { Text = clean, FontName = canvas.Font, FontSize = Size, ForeColor = canvas.Of(Palette.Text),
                Alignment = Alignment.MiddleLeft };
            _entries.Add((style, canvas.Of(color), isHollow, x, y));
            x += width;
        }

        _height = y + Row + 8;
    }

    public override float Measure(Paint paint) => _height;

    protected override void Render(RenderPack rp, float top, Paint paint)
    {
        foreach (var (name, color, isHollow, x, y) in _entries)
        {
            float left = Side + x, middle = top + 4 + y + Row / 2;
            var square = new PixelRect(left, left + Mark, middle + Mark / 2, middle - Mark / 2);
            Drawing.FillRectangle(rp.Canvas, square, paint, new FillStyle { Color = isHollow ? _page : color });
            if (isHollow) Drawing.DrawRectangle(rp.Canvas, square, paint, new LineStyle { Color = color, Width = 1.5f });
            name.Render(rp.Canvas, new Pixel(left + Mark + 6, middle), paint);
        }
    }
}
