namespace CableTools.Model;

/// <summary>Shows values as HTML, Markdown and text, and as tables of plain values.</summary>
internal abstract class DisplayRenderer
{
    public abstract string Html(object value);

    public abstract string Markdown(object value);

    public abstract string Text(object value);

    public abstract CableTable Table(object value);
}

/// <summary>
/// Where values find who shows them. A notebook asks the value itself (a public ToHtml, an attribute on its type), and how it looks is no
/// business of the value: so Display puts itself here when the assembly is loaded.
/// </summary>
internal static class Displays
{
    private static DisplayRenderer? _renderer;

    private static DisplayRenderer Renderer => _renderer ?? throw new InvalidOperationException("Nothing is registered that shows values.");

    public static void Register(DisplayRenderer renderer) => _renderer = renderer;

    public static string Html(object value) => Renderer.Html(value);

    public static string Markdown(object value) => Renderer.Markdown(value);

    public static string Text(object value) => Renderer.Text(value);

    public static CableTable Table(object value) => Renderer.Table(value);
}
