using CableTools.Fields;
using CableTools.Layout;
using CableTools.Reading.Splitting;

namespace CableTools.Reading.Containers;

/// <summary>A text file: one cable, or several one after another, as they are or as a collection's records.</summary>
internal static class PlainTextContainer
{
    public static IEnumerable<CableRecord> Read(string text)
    {
        var starts = MessageSplitter.Starts(text);
        for (int i = 0; i < starts.Count; i++)
        {
            int end = i + 1 < starts.Count ? starts[i + 1] : text.Length;
            string part = starts.Count == 1 ? text : text.Substring(starts[i], end - starts[i]);
            yield return new CableRecord(CableFormat.PlainText, i + 1, part) { Metadata = RecordMetadata.Read(part) };
        }
    }
}
