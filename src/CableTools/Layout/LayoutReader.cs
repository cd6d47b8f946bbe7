using CableTools.Fields;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Layout;

/// <summary>
/// Pass 1: walks the lines once, gives each a verdict and tiles the text with segments. Envelope, heading block and body are
/// walked one after the other; each hands on the line it stopped at.
/// </summary>
internal static class LayoutReader
{
    public static CableLayout Read(string text, CableParserOptions options)
    {
        var layout = new CableLayout(text, options);
        int end = MessageEnd.Find(layout);
        int at = EnvelopeWalk.Read(layout, end);
        at = HeadingWalk.Read(layout, at, end, out int cut);
        BodyWalk.Read(layout, at, cut, end);
        MessageEnd.Append(layout, end);
        layout.Segments.Finish();
        return layout;
    }
}
