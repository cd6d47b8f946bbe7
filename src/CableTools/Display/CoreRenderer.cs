using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CableTools.Comparison;
using CableTools.Model;
using CableTools.Words;

namespace CableTools.Display;

/// <summary>Who shows what: cables and their parts, lists of them, statistics.</summary>
internal sealed class CoreRenderer : DisplayRenderer
{
    /// <summary>Called by the runtime when something of this assembly is used for the first time.</summary>
    [ModuleInitializer]
    [SuppressMessage("Usage", "CA2255",
        Justification = "Values must show themselves without knowing who shows them; there is no other moment before one can be asked.")]
    public static void Register() => Displays.Register(new CoreRenderer());

    public override string Html(object value) => value switch
    {
        Cable cable => CableCard.Html(cable),
        CableParagraph paragraph => CableCard.ParagraphHtml(paragraph),
        CableReference reference => PartView.ReferenceHtml(reference),
        CableDiagnostic diagnostic => PartView.DiagnosticHtml(diagnostic),
        CableList cables => CableListView.Html(cables),
        Concordance concordance => ConcordanceView.Html(concordance),
        CableComparison comparison => ComparisonView.Html(comparison),
        IEnumerable list => PartTables.Html(list),
        _ => StatisticsView.Html(value, StatisticsTables.Of(value)),
    };

    public override string Markdown(object value) => value switch
    {
        Cable cable => CableCard.Markdown(cable),
        CableParagraph paragraph => CableCard.ParagraphMarkdown(paragraph),
        CableReference reference => PartView.ReferenceMarkdown(reference),
        CableDiagnostic diagnostic => PartView.DiagnosticMarkdown(diagnostic),
        CableList cables => CableListView.Markdown(cables),
        Concordance concordance => ConcordanceView.Markdown(concordance),
        CableComparison comparison => ComparisonView.Markdown(comparison),
        IEnumerable list => PartTables.Markdown(list),
        _ => StatisticsView.Markdown(value, StatisticsTables.Of(value)),
    };

    // A terminal obeys what it is sent.
    public override string Text(object value) => Display.Html.Plain(value switch
    {
        Cable cable => CableCard.Text(cable),
        CableList cables => CableListView.Text(cables),
        Concordance concordance => ConcordanceView.Text(concordance),
        CableComparison comparison => ComparisonView.Text(comparison),
        _ => value.ToString() ?? "",
    });

    public override CableTable Table(object value) => PlainTables.Of(value);
}
