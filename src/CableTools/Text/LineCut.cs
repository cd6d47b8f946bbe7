namespace CableTools.Text;

/// <summary>A stretch within a line that is a line of its own.</summary>
internal readonly struct LineCut
{
    public LineCut(int start, int end, bool isPageMark)
    {
        Start = start;
        End = end;
        IsPageMark = isPageMark;
    }

    public int Start { get; }

    public int End { get; }

    /// <summary>Whether it is known to be a page's or section's mark.</summary>
    public bool IsPageMark { get; }
}
