using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.DotNet.Interactive.Formatting;

namespace CableTools.Interactive;

/// <summary>How sequences of parts show: lists, arrays and queries are no types of ours, so they are registered with the kernel.</summary>
internal static class Sequences
{
    // More than that at once is a page nobody reads, and a query may be endless.
    private const int Most = 50;

    // Not inlined: what a kernel's formatting library lacks must be missed here, where the caller can tell.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void RegisterAll()
    {
        Register<Cable>(CablesHtml, CablesMarkdown);
        Register<CableParagraph>(ParagraphsHtml, ParagraphsMarkdown);
        Register<CableReference>(ReferencesHtml, ReferencesMarkdown);
        Register<CableDiagnostic>(DiagnosticsHtml, DiagnosticsMarkdown);
    }

    private static string CablesHtml(IEnumerable<Cable> cables) => List(cables).ToHtml();

    private static string CablesMarkdown(IEnumerable<Cable> cables) => List(cables).ToMarkdown();

    private static string ParagraphsHtml(IEnumerable<CableParagraph> paragraphs) =>
        Join(paragraphs, paragraph => paragraph.ToHtml(), "", "<div>… and more</div>", "<div>(no paragraphs)</div>");

    private static string ParagraphsMarkdown(IEnumerable<CableParagraph> paragraphs) =>
        Join(paragraphs, paragraph => paragraph.ToMarkdown(), "\n\n", "… and more", "(no paragraphs)");

    private static string ReferencesHtml(IEnumerable<CableReference> references) =>
        Join(references, reference => $"<div>{reference.ToHtml()}</div>", "", "<div>… and more</div>", "<div>(no references)</div>");

    private static string ReferencesMarkdown(IEnumerable<CableReference> references) =>
        Join(references, reference => "- " + reference.ToMarkdown(), "\n", "- … and more", "(no references)");

    private static string DiagnosticsHtml(IEnumerable<CableDiagnostic> diagnostics) =>
        Join(diagnostics, diagnostic => $"<div>{diagnostic.ToHtml()}</div>", "", "<div>… and more</div>",
            "<div>(no repairs and notes)</div>");

    private static string DiagnosticsMarkdown(IEnumerable<CableDiagnostic> diagnostics) =>
        Join(diagnostics, diagnostic => "- " + diagnostic.ToMarkdown(), "\n", "- … and more", "(no repairs and notes)");

    private static void Register<T>(Func<IEnumerable<T>, string> html, Func<IEnumerable<T>, string> markdown)
    {
        Formatter.Register<IEnumerable<T>>((items, writer) => writer.Write(html(items)), "text/html");
        Formatter.Register<IEnumerable<T>>((items, writer) => writer.Write(markdown(items)), "text/markdown");
    }

    private static CableList List(IEnumerable<Cable> cables) => cables as CableList ?? new CableList(cables);

    private static string Join<T>(IEnumerable<T> items, Func<T, string> show, string between, string more, string none)
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

        // An empty cell would leave open whether it ran.
        return count == 0 ? none : text.ToString();
    }
}
