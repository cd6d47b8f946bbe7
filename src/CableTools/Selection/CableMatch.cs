namespace CableTools;

/// <summary>A place in a cable's text that matches what was asked for.</summary>
public sealed class CableMatch
{
    internal CableMatch(string text, int start)
    {
        Text = text;
        Start = start;
    }

    /// <summary>The words, as they stand.</summary>
    public string Text { get; }

    /// <summary>Offset in <see cref="Cable.Text"/>, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>Length in <see cref="Cable.Text"/>, in UTF-16 units.</summary>
    public int Length => Text.Length;

    /// <summary>The words.</summary>
    public override string ToString() => Text;
}
