using CableTools.Charts;
using CableTools.Statistics;

namespace CableTools.Interactive.Tests.Gallery.Recipes;

internal sealed class Everything : Recipe
{
    public override string Title => "Everything at once";

    public override string Sentence => "All statistics from one pass over the cables; each of them is a property.";

    public override object Show(CableList cables) =>
        CableStatistics.Of(cables);
}

internal sealed class ChartOfOnesOwn : Recipe
{
    public override string Title => "A chart in colours of its own";

    public override string Sentence => "Title, size, colours, scale and form are changed by methods that give another chart.";

    public override string PowerShell => "$cables | Export-CableChart ./own.svg -Kind Tag -First 8 -Width 900 -Height 500";

    public override object Show(CableList cables)
    {
        var chart = CableChart.Tags(TagCounts.Of(cables), 8);
        return chart.WithTitle("What they write about").WithColor("SENV", "#117733").WithLogScale();
    }
}

internal sealed class RowsForASpreadsheet : Recipe
{
    public override string Title => "Rows for a spreadsheet";

    public override string Sentence => "Everything with rows gives them as CSV, in which no cell is taken for a formula.";

    public override string PowerShell => "$cables | Export-Cable ./cables.csv";

    public override object Show(CableList cables) =>
        PostCounts.Of(cables).ToCsv();
}

internal sealed class DataFrameOfRows : Recipe
{
    public override string Title => "Rows for a data frame";

    public override string Sentence => "The same for Microsoft.Data.Analysis, with types and missing values.";

    public override object Show(CableList cables)
    {
        var frame = TagCounts.Of(cables).ToDataFrame();
        return $"{frame.Rows.Count} rows: " + string.Join(", ", frame.Columns.Select(column => $"{column.Name} ({column.DataType.Name})"));
    }
}

internal sealed class ReportOfAFolder : Recipe
{
    public override string Title => "A report of a folder";

    public override string Sentence => "One page with what was read and what could not be, charts, tables and every cable, which opens "
        + "without a network.";

    public override string PowerShell => "Export-CableReport ./report.html -SourcePath ./notebooks/data -Title 'Invented cables'";

    public override object Show(CableList cables)
    {
        var report = CableReport.Of(cables, "Invented cables");
        report.Save(Path.Combine(Path.GetTempPath(), "report.html"), overwrite: true);
        return report.ToString();
    }
}
