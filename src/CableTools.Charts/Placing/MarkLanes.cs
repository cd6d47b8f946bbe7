using CableTools.Charts.Figures;

namespace CableTools.Charts.Placing;

/// <summary>Where the periods marked above series stand: in as few lanes as keep bars and labels apart. Both renderers draw it.</summary>
/// <param name="Share">Which part of the drawing area the lanes take, from above.</param>
/// <param name="Bars">The bar of each mark.</param>
internal sealed record MarkLanes(double Share, IReadOnlyList<MarkBar> Bars)
{
    private const double LaneHeight = 17, BarHeight = 9, Apart = 8, MostShare = 0.5;

    /// <param name="figure">The figure.</param>
    /// <param name="width">Width of the drawing area in pixels.</param>
    /// <param name="height">Its height in pixels.</param>
    public static MarkLanes Of(SeriesFigure figure, double width, double height)
    {
        // From half a column and a little before the first to as much behind the last.
        double column = width / (figure.Labels.Count + 0.2);
        var spans = figure.Marks.Select((mark, i) => Span(mark, i, column, width)).OrderBy(span => span.From).ThenBy(span => span.Index)
            .ToList();
        int[] lanes = LaneLayout.Place([.. spans.Select(span => (span.From, span.To))], Apart);
        int count = lanes.DefaultIfEmpty(-1).Max() + 1;
        double share = Math.Min(MostShare, count * LaneHeight / height), lane = count == 0 ? 0 : share / count;
        var bars = new MarkBar[spans.Count];
        for (int i = 0; i < lanes.Length; i++)
        {
            var mark = figure.Marks[spans[i].Index];
            bars[spans[i].Index] = new MarkBar(mark, mark.First - 0.5, mark.Last + 0.5, 1 - (lanes[i] + 0.5) * lane,
                lane * BarHeight / LaneHeight / 2, spans[i].Side);
        }

        return new MarkLanes(share, bars);
    }

    private static (int Index, double From, double To, LabelSide? Side) Span(PeriodMark mark, int index, double column, double width)
    {
        double from = (mark.First + 0.1) * column, to = (mark.Last + 1.1) * column;
        double label = TextWidth.Of(mark.Label, Labels.FontSize) + Labels.Gap;
        return to + label <= width ? (index, from, to + label, LabelSide.Right)
            : from - label >= 0 ? (index, from - label, to, LabelSide.Left)
            : (index, from, to, null);
    }
}

/// <summary>A bar above the columns.</summary>
/// <param name="Mark">What it marks.</param>
/// <param name="From">Where it begins, in columns.</param>
/// <param name="To">Where it ends, in columns.</param>
/// <param name="Height">The middle of it, from 0 at the foot of the drawing area to 1 at its top.</param>
/// <param name="Half">Half of its height, as a part of the drawing area's.</param>
/// <param name="Side">Where its label stands; null for none, where there is no room.</param>
internal readonly record struct MarkBar(PeriodMark Mark, double From, double To, double Height, double Half, LabelSide? Side);
