namespace CableTools.Display;

/// <summary>The smaller parts of a cable: references and diagnostics, each on a line.</summary>
internal static class PartView
{
    public static string ReferenceHtml(CableReference reference) =>
        $"<span class=\"cabletools-reference\" title=\"{Html.Encode($"{reference.Kind}: {reference.Text}")}\">"
            + $"{Html.Encode(Labelled(reference))}</span>";

    public static string ReferenceMarkdown(CableReference reference) => Html.Markdown(Labelled(reference));

    public static string DiagnosticHtml(CableDiagnostic diagnostic) =>
        $"<span class=\"cabletools-diagnostic\"><strong>{Html.Encode(diagnostic.Code)}</strong> "
        + $"({diagnostic.Severity}) at {diagnostic.Start}: {Html.Encode(diagnostic.Message)}</span>";

    public static string DiagnosticMarkdown(CableDiagnostic diagnostic) =>
        $"**{Html.Markdown(diagnostic.Code)}** ({diagnostic.Severity}) at {diagnostic.Start}: {Html.Markdown(diagnostic.Message)}";

    private static string Labelled(CableReference reference) => (reference.Label is null ? "" : reference.Label + ". ") + reference;
}
