using ScottPlot;

namespace CableTools.Charts.Still;

/// <summary>Text above or below the plot, from the picture's left edge on, in as many lines as it needs.</summary>
internal sealed class TextLines : Panel
{
    // A hostile subject may be long; what is beyond is cut, and still in the description.
    private const int MostLines = 6;

    private readonly List<LabelStyle> _lines;
    private readonly float _line;
    private readonly float _above;

    public TextLines(Canvas canvas, Edge edge, string text, float size, string color, bool isBold, float above)
        : base(edge, canvas.Width)
    {
        _above = above;
        _line = size * 1.3f;
        _lines =
        [
            .. Placing.TextWidth.Lines(Drafting.Wording.Clean(text), isBold ? size * 1.08 : size, Room).Take(MostLines)
                .Select(line => new LabelStyle { Text = line, FontName = canvas.Font, FontSize = size, ForeColor = canvas.Of(color),
                    Bold = isBold, Alignment = Alignment.UpperLeft }),
        ];
    }

    public override float Measure(Paint paint) => _lines.Count * _line + _above;

    protected override void Render(RenderPack rp, float top, Paint paint)
    {
        for (int i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            // A single word may be wider than the picture.
            while (line.Text.Length > 8 && line.Measure(line.Text, paint).Width > Room)
                line.Text = line.Text[..^(line.Text.EndsWith('…') ? 5 : 4)].TrimEnd() + "…";
            line.Render(rp.Canvas, new Pixel(Side, top + _above + i * _line), paint);
        }
    }
}
