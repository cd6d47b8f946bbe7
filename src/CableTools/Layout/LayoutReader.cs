using CableTools.Text;

namespace CableTools.Layout;

/// <summary>
/// Pass 1: gives each line its kind and tiles the text with segments. Envelope, heading block and body are walked one after the other; each
/// hands on the line it stopped at.
/// </summary>
internal static class LayoutReader
{
    private const int FewSmall = 10;

    public static CableLayout Read(string text, bool repairs)
    {
        var layout = new CableLayout(text, repairs);
        int end = MessageEnd.Find(layout);
        if (PrintWalk.Find(layout, end) is { } print)
        {
            ReadPrinted(layout, print);
        }
        else
        {
            int at = EnvelopeWalk.Read(layout, MailHead.Read(layout, RecordWalk.Read(layout, end), end), end);
            at = HeadingWalk.Read(layout, at, end, out int cut);
            if (layout.Classification is null) layout.TakeClassification(layout.Banner);
            else if (layout.Banner is { } banner) layout.Log.Take(banner.Repairs, layout.Text);
            BodyWalk.Read(layout, at, cut, end);
        }

        MessageEnd.Append(layout, end);
        layout.Segments.Finish();
        layout.IsRecognized = IsRecognized(layout);

        // What is no cable even so is read as it is written.
        if (repairs && !layout.IsRecognized) return Read(text, repairs: false);
        if (!layout.IsRecognized)
            layout.Log.Add(DiagnosticCode.NoCableRecognized,
                "expected an envelope, a classification line, a label of the heading block or a marked paragraph", 0, text.Length);
        return layout;
    }

    private static void ReadPrinted(CableLayout layout, PrintWalk print)
    {
        layout.IsPrinted = true;
        BodyWalk.Read(layout, print.ReadHead(), -1, print.BodyEnd);
        print.ReadTrailer();
    }

    /// <summary>
    /// Whether anything of a cable was found: a line of the envelope, of the head, a paragraph that is numbered and marked, or numbered
    /// paragraphs in capitals, which is a telegram's text without its head.
    /// </summary>
    private static bool IsRecognized(CableLayout layout)
    {
        if (layout.Classification is not null || layout.Labels.Count > 0 || layout.IsPartial || layout.IsPrinted) return true;
        foreach (var segment in layout.Segments.Items)
            if (segment.Kind is > CableSegmentKind.Blank and <= CableSegmentKind.Drafting or CableSegmentKind.Metadata) return true;
        if (layout.Paragraphs.Exists(paragraph => paragraph.Number > 0 && paragraph.Mark.Exists)) return true;
        int numbered = layout.Paragraphs.Count(paragraph => paragraph.Number > 0);
        return (numbered > 1 || (numbered == 1 && !layout.Signature.IsEmpty)) && IsInCapitals(layout.Text);
    }

    /// <summary>As a teletype wrote; whoever copied the text may have added a line in small letters.</summary>
    private static bool IsInCapitals(string text)
    {
        int capitals = 0, small = 0;
        foreach (char c in text)
        {
            if (Chars.IsUpper(c)) capitals++;
            else if (Chars.IsLower(c)) small++;
        }

        return capitals > small * FewSmall;
    }
}
