using Spectre.Console;

namespace CableTools.Tool.Terminal;

/// <summary>Tables on a terminal. They are written in parts, so that a long result begins at once.</summary>
internal sealed class ResultTable(Screen screen, params string[] columns)
{
    private const int RowsAtOnce = 200;

    private List<string[]> _rows = [];
    private bool _hasHead;

    /// <param name="cells">Markup: what is of cables is made so by <see cref="Screen.Markup"/>.</param>
    public void Add(params string[] cells)
    {
        _rows.Add(cells);
        if (_rows.Count == RowsAtOnce) Flush();
    }

    public void Flush()
    {
        if (_rows.Count == 0) return;
        var table = new Table { Border = TableBorder.Simple, ShowHeaders = !_hasHead, UseSafeBorder = true };
        foreach (string column in columns) table.AddColumn(new TableColumn($"[bold]{column}[/]") { NoWrap = column is "id" or "date" });
        foreach (string[] row in _rows) table.AddRow(row);
        screen.Results.Write(table);
        _hasHead = true;
        _rows = [];
    }
}
