using CableTools.Charts;
using CableTools.Statistics;
using CableTools.Words;

namespace CableTools.Interactive.Tests.Gallery.Recipes;

internal sealed class WordsOverTime : Recipe
{
    public override string Title => "Words over time";

    public override string Sentence => "Occurrences in ten thousand words, so that long and short months compare; wildcards and "
        + "phrases are words, too.";

    public override string PowerShell => "$cables | Measure-CableWord -Word 'pigeon*', 'tea', 'snowm?n' -Unit Quarter";

    public override object Show(CableList cables) =>
        CableChart.Words(WordTimeline.Of(cables, ["pigeon*", "tea", "snowm?n"], TimelineUnit.Quarter));
}

internal sealed class TableOfWordsOverTime : Recipe
{
    public override string Title => "Words over time, as a table";

    public override string Sentence => "The same as numbers, by year.";

    public override string PowerShell => "$cables | Measure-CableWord -Word 'pigeon*', 'tea', 'snowm?n' -Unit Year";

    public override object Show(CableList cables) =>
        WordTimeline.Of(cables, ["pigeon*", "tea", "snowm?n"], TimelineUnit.Year);
}

internal sealed class MostFrequentWords : Recipe
{
    public override string Title => "The most frequent words";

    public override string Sentence => "Function words and the cables' own set phrases are left out; what was left out, and how often, "
        + "is a list of its own.";

    public override string PowerShell => """
        $cables | Measure-CableWord -First 6
        $cables | Measure-CableWord -LeftOut
        """;

    public override object Show(CableList cables) =>
        WordCounts.Of(cables);
}

internal sealed class Phrases : Recipe
{
    public override string Title => "Phrases";

    public override string Sentence => "Three words in a row; a phrase neither begins nor ends with a word that is left out.";

    public override string PowerShell => "$cables | Measure-CableWord -Length 3 -First 6";

    public override object Show(CableList cables) =>
        WordCounts.Of(cables, length: 3);
}

internal sealed class WordsThatMarkAPost : Recipe
{
    public override string Title => "The words that mark one post";

    public override string Sentence => "What Oslo writes more often than the others: log-likelihood tells how sure that is, the log "
        + "ratio how large (1 is twice as often).";

    public override string PowerShell =>
        "$cables | Select-Cable -From OSLO | Measure-CableWord -Against @($cables | Where-Object Post -ne OSLO) -First 6";

    public override object Show(CableList cables) =>
        KeyWords.Of(cables.From("OSLO"), cables.Where(c => c.Post != "OSLO"));
}

internal sealed class WordsNearAWord : Recipe
{
    public override string Title => "The words near a word";

    public override string Sentence => "What stands within five words of another, more often than elsewhere.";

    public override string PowerShell => "$cables | Measure-CableWord -Near 'pigeon*' -First 6";

    public override object Show(CableList cables) =>
        Collocates.Of(cables, "pigeon*");
}

internal sealed class LinesOfAWord : Recipe
{
    public override string Title => "A word in its context";

    public override string Sentence => "A concordance: each place with what stands left and right of it, sorted by the word that "
        + "follows; in a notebook a click opens the cable.";

    public override string PowerShell => "$cables | Get-CableConcordance 'pigeon*' -SortBy Right -Context 5 -First 6";

    public override object Show(CableList cables) =>
        Concordance.Of(cables, "pigeon*", new ConcordanceOptions { Context = 5, SortBy = ConcordanceSort.Right });
}
