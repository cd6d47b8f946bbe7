using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>One line of text above or below the plot, from its left edge on: ScottPlot has a title in the middle only.</summary>
internal sealed class TextLine : IPanel
{
    private readonly LabelStyle _style;
    private readonly float _above;

    public TextLine(Edge edge, string text, string font, float size, string color, bool isBold, float above)
    {
        Edge = edge;
        _above = above;
        _style = new LabelStyle { Text = Drafting.Wording.Clean(text), FontName = font, FontSize = size, ForeColor = Color.FromHex(color),
            Bold = isBold, Alignment = Alignment.UpperLeft };
    }

    public bool IsVisible { get; set; } = true;

    public float MinimumSize { get; set; }

    public float MaximumSize { get; set; } = float.MaxValue;

    public bool ShowDebugInformation { get; set; }

    public Edge Edge { get; }

    public float Measure(Paint paint) => _style.Measure(_style.Text, paint).Height + _above;

    public PixelRect GetPanelRect(PixelRect dataRect, float size, float offset, Paint paint) => Edge == Edge.Top
        ? new PixelRect(8, dataRect.Right, dataRect.Top - offset, dataRect.Top - offset - size)
        : new PixelRect(8, dataRect.Right, dataRect.Bottom + offset + size, dataRect.Bottom + offset);

    public void Render(RenderPack rp, float size, float offset)
    {
        using var paint = Paint.NewDisposablePaint();
        var rect = GetPanelRect(rp.DataRect, size, offset, paint);
        // What is wider than the picture is set smaller, down to where it can still be read, and then cut.
        float room = rp.FigureRect.Width - 16, width = _style.Measure(_style.Text, paint).Width;
        var style = new LabelStyle { Text = _style.Text, FontName = _style.FontName, FontSize = _style.FontSize,
            ForeColor = _style.ForeColor, Bold = _style.Bold, Alignment = _style.Alignment };
        if (width > room) style.FontSize = Math.Max(8, _style.FontSize * room / width);
        while (style.Text.Length > 8 && style.Measure(style.Text, paint).Width > room)
            style.Text = style.Text[..^(style.Text.EndsWith('…') ? 5 : 4)].TrimEnd() + "…";
        style.Render(rp.Canvas, new Pixel(8, rect.Top + _above), paint);
    }
}
