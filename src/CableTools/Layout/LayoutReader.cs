namespace CableTools.Layout;

/// <summary>
/// Pass 1: gives each line its kind and tiles the text with segments. Envelope, heading block and body are walked one after the other; each
/// hands on the line it stopped at.
/// </summary>
internal static class LayoutReader
{
    public static CableLayout Read(string text, bool repairs)
    {
        var layout = new CableLayout(text, repairs);
        int end = MessageEnd.Find(layout);
        int at = EnvelopeWalk.Read(layout, end);
        at = HeadingWalk.Read(layout, at, end, out int cut);
        BodyWalk.Read(layout, at, cut, end);
        MessageEnd.Append(layout, end);
        layout.Segments.Finish();
        return layout;
    }
}
