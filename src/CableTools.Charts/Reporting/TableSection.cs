namespace CableTools.Charts.Reporting;

/// <summary>The table of all cables: what the page's script fills.</summary>
internal static class TableSection
{
    private static readonly (string Key, string Name)[] Columns =
    [
        ("id", "Cable"), ("date", "Date (UTC)"), ("level", "Classification"), ("post", "From"), ("subject", "Subject"), ("tag", "Tags"),
        ("code", "Notes"),
    ];

    private static readonly (string Key, string Name)[] Choices =
        [("level", "Classification"), ("post", "From"), ("year", "Year"), ("tag", "Tag"), ("code", "Repair or note")];

    public static ReportSection Of(ReportData data)
    {
        string choices = string.Concat(Choices.Select(choice =>
            $"<label>{choice.Name}<select id=\"f-{choice.Key}\"><option value=\"\">all</option></select></label>"));
        string heads = string.Concat(Columns.Select(column =>
            $"<div role=\"columnheader\" class=\"{column.Key}\"><button type=\"button\" data-sort=\"{column.Key}\">{column.Name}"
                + "<span aria-hidden=\"true\"></span></button></div>"));
        return new ReportSection("cables", "Cables", "All cables", data.Rows.Count == 0 ? "<p>There is none.</p>" : $"""
            <noscript><p>The table and the cards are made by the page's script, which does not run here.</p></noscript>
            <form class="filters" role="search" aria-label="Filter the table">
            <label class="words">Words<input id="f-words" type="search" autocomplete="off" spellcheck="false"
            placeholder="in number, subject, sender, tags"></label>
            {choices}
            <button type="reset">Show all</button>
            <output id="count" aria-live="polite"></output>
            </form>
            <p class="faint keys">Click a row, or press Enter on it, for the cable. Arrow keys, Page Up, Page Down, Home and End move;
            Escape closes. A column's name sorts.</p>
            <div class="browse" id="browse">
            <div class="listing"><div class="grid" id="grid" role="grid" aria-label="Cables" tabindex="0">
            <div class="head" role="row" aria-rowindex="1">{heads}</div>
            <div class="rows" id="rows" role="rowgroup"></div>
            </div></div>
            <article class="pane" id="pane" aria-label="The chosen cable" tabindex="-1" hidden></article>
            </div>
            """.ReplaceLineEndings("\n"));
    }
}
