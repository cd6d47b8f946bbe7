using CableTools.Model;

namespace CableTools;

/// <summary>The "Classified By" line: who classified the message, and why (Executive Order 13526 sec. 1.6; 5 FAH-2 H-328).</summary>
public sealed class ClassificationAuthority
{
    internal ClassificationAuthority(string? name, string? title, IReadOnlyList<string> reasons, string text, int start, int length)
    {
        Name = name;
        Title = title;
        Reasons = Lists.Of(reasons);
        Text = text;
        Start = start;
        Length = length;
    }

    /// <summary>The classifier's name, "Kirk Augustine"; null where only a title is given.</summary>
    public string? Name { get; }

    /// <summary>Title, office or both, "Minister-Counselor for Political Affairs"; null where only a name is given.</summary>
    public string? Title { get; }

    /// <summary>Reasons in normal form, each once, in order: "1.4(b)"; empty where none is given.</summary>
    public IReadOnlyList<string> Reasons { get; }

    /// <summary>The line as written, on one line.</summary>
    public string Text { get; }

    /// <summary>Offset of the line in <see cref="Cable.Text"/>, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>Length in <see cref="Cable.Text"/>, in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The line's place in <see cref="Cable.Text"/>: <see cref="Start"/> and <see cref="Length"/> in one.</summary>
    public TextSpan Span => new(Start, Length);

    /// <summary>Name, title and reasons: "Kirk Augustine, Minister-Counselor for Political Affairs (1.4(b), 1.4(d))".</summary>
    public override string ToString() =>
        string.Join(", ", new[] { Name, Title }.Where(part => part is not null))
            + (Reasons.Count == 0 ? "" : $" ({string.Join(", ", Reasons)})");
}
