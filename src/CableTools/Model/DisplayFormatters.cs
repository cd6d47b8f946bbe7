namespace CableTools.Model;

/// <summary>Shows what is displayable, in the ways a notebook asks for.</summary>
internal sealed class DisplayFormatters
{
    /// <summary>Called by the notebook's kernel, by this name.</summary>
    public static IEnumerable<object> CreateTypeFormatters() =>
    [
        new DisplayFormatter("text/html", value => value.ToHtml()),
        new DisplayFormatter("text/plain", value => value.ToText()),
        new DisplayFormatter("text/markdown", value => value.ToMarkdown()),
        new DisplayFormatter("text/csv", value => (value as ITabular)?.ToCsv()),
    ];
}

/// <summary>Shows a value in one way.</summary>
internal sealed class DisplayFormatter(string mimeType, Func<IDisplayable, string?> show)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not IDisplayable value || show(value) is not { } shown) return false;
        writer.Write(shown);
        return true;
    }
}
