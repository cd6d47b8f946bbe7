using CableTools.Comparison;
using CableTools.Statistics;

namespace CableTools.Interactive.Tests.Gallery.Recipes;

internal sealed class WhatWasRepaired : Recipe
{
    public override string Title => "What was repaired";

    public override string Sentence => "A row for each sort of damage that was read otherwise than it is written, with cables in which "
        + "it stands, and for each thing only noticed.";

    public override string PowerShell => "$cables | Measure-Cable -Kind Repair";

    public override object Show(CableList cables) =>
        cables.Repairs;
}

internal sealed class WhatBreaksARule : Recipe
{
    public override string Title => "What breaks a rule";

    public override string Sentence => "What a records officer would object to, a row a rule, on a day that is named.";

    public override string PowerShell => "$cables | Test-Cable -Summary -Date 2030-01-01";

    public override object Show(CableList cables) =>
        CableTable.Of(CableCheckSummary.Of(cables, new DateTime(2030, 1, 1)).Rules).ToCsv();
}

internal sealed class WhatDiffersBetweenCopies : Recipe
{
    public override string Title => "What differs between two copies";

    public override string Sentence => "Paragraph by paragraph and word by word; what one copy has blackened is counted by the "
        + "other.";

    public override string PowerShell => """
        $one = @($cables | Select-Cable -Match pancakes)[0]
        $other = $one.Text.Replace('pancakes', 'XXXXXXXX') | ConvertFrom-CableText
        Compare-Cable $one $other
        """;

    public override object Show(CableList cables)
    {
        var one = cables.Matching("pancakes")[0];
        var other = Cable.Parse(one.Text.Replace("pancakes", "XXXXXXXX"));
        return CableComparison.Of(one, other);
    }
}

internal sealed class Copies : Recipe
{
    public override string Title => "Copies of one message";

    public override string Sentence => "By number, and where that is damaged or missing by what they say.";

    public override string PowerShell => """
        $copy = $cables[0].Text.Replace('SUMMARY', 'SUMMRAY') | ConvertFrom-CableText
        $cables + $copy | Find-CableDuplicate
        """;

    public override object Show(CableList cables)
    {
        var copy = Cable.Parse(cables[0].Text.Replace("SUMMARY", "SUMMRAY"));
        return string.Join("\n", CableDuplicates.Find(cables.Append(copy)));
    }
}
