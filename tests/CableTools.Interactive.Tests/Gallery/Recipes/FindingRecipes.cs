using CableTools.Words;

namespace CableTools.Interactive.Tests.Gallery.Recipes;

internal sealed class SelectedCables : Recipe
{
    public override string Title => "Cables by tag, sender and time";

    public override string Sentence => "Questions that follow one another, each giving a list again.";

    public override string PowerShell => "$cables | Select-Cable -Tag SENV -From OSLO, RIGA -After 2006-01-01 -Before 2007-01-01";

    public override object Show(CableList cables) =>
        cables.ByTag("SENV").From("OSLO", "RIGA").Between("2006", "2006");
}

internal sealed class SearchedCables : Recipe
{
    public override string Title => "Cables by their words";

    public override string Sentence => "Words, phrases, words near each other, beginnings and fields; what fits best comes first.";

    public override string PowerShell => """
        Update-CableIndex ./notebooks/data/cables.txt.gz -Index ./cables.index
        Find-Cable 'pigeon* NEAR whistles AND date:2006' -Index ./cables.index -First 6
        """;

    public override object Show(CableList cables) =>
        cables.Search("pigeon* NEAR whistles AND date:2006");
}

internal sealed class ParagraphsWithAMarking : Recipe
{
    public override string Title => "Paragraphs by their marking";

    public override string Sentence => "The portions marked S, with the cable each is from.";

    public override string PowerShell => "$cables | Get-CableParagraph -PortionMarking S";

    public override object Show(CableList cables) =>
        cables.SelectMany(c => c.Paragraphs).Where(p => p.PortionMarking == "S");
}
