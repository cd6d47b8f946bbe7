using System.Text;
using Microsoft.DotNet.Interactive.Formatting;

namespace CableTools.Interactive;

/// <summary>How sequences of parts show: lists, arrays and queries are no types of ours, so they are registered with the kernel.</summary>
internal static class Sequences
{
    // More than that at once is a page nobody reads, and a query may be endless.
    private const int Most = 50;

    public static void Register<T>(Func<IEnumerable<T>, string> html, Func<IEnumerable<T>, string> markdown)
    {
        Formatter.Register<IEnumerable<T>>((items, writer) => writer.Write(html(items)), "text/html");
        Formatter.Register<IEnumerable<T>>((items, writer) => writer.Write(markdown(items)), "text/markdown");
    }

    public static string CablesHtml(IEnumerable<Cable> cables) => List(cables).ToHtml();

    public static string CablesMarkdown(IEnumerable<Cable> cables) => List(cables).ToMarkdown();

    public static string ParagraphsHtml(IEnumerable<CableParagraph> paragraphs) => Join(paragraphs, paragraph => paragraph.ToHtml(), "", "<div>… and more</div>");

    public static string ParagraphsMarkdown(IEnumerable<CableParagraph> paragraphs) => Join(paragraphs, paragraph => paragraph.ToMarkdown(), "\n\n", "… and more");

    public static string ReferencesHtml(IEnumerable<CableReference> references) => Join(references, reference => $"<div>{reference.ToHtml()}</div>", "", "<div>… and more</div>");

    public static string ReferencesMarkdown(IEnumerable<CableReference> references) => Join(references, reference => "- " + reference.ToMarkdown(), "\n", "- … and more");

    public static string DiagnosticsHtml(IEnumerable<CableDiagnostic> diagnostics) => Join(diagnostics, diagnostic => $"<div>{diagnostic.ToHtml()}</div>", "", "<div>… and more</div>");

    public static string DiagnosticsMarkdown(IEnumerable<CableDiagnostic> diagnostics) => Join(diagnostics, diagnostic => "- " + diagnostic.ToMarkdown(), "\n", "- … and more");

    private static CableList List(IEnumerable<Cable> cables) => cables as CableList ?? new CableList(cables);

    private static string Join<T>(IEnumerable<T> items, Func<T, string> show, string between, string more)
    {
        var text = new StringBuilder();
        int count = 0;
        foreach (var item in items)
        {
            if (count > 0) text.Append(between);
            if (count++ == Most)
            {
                text.Append(more);
                break;
            }

            text.Append(show(item));
        }

        return text.ToString();
    }
}
