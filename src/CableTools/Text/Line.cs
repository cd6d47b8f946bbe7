namespace CableTools.Text;

/// <summary>One line: its place in the source with and without line end, and its content without the blanks around it.</summary>
internal readonly struct Line
{
    public Line(int start, int next, int first, int last)
    {
        Start = start;
        Next = next;
        First = first;
        Last = last;
    }

    /// <summary>Offset of the line.</summary>
    public int Start { get; }

    /// <summary>Offset of the next line: past the line end.</summary>
    public int Next { get; }

    /// <summary>Offset of the first character that is no blank.</summary>
    public int First { get; }

    /// <summary>Offset past the last character that is no blank; equals <see cref="First"/> on a blank line.</summary>
    public int Last { get; }

    public bool IsBlank => First == Last;

    public int Length => Last - First;
}
