using CableTools.Interactive.Tests.Gallery.Recipes;
using CableTools.Tests.Support;

namespace CableTools.Interactive.Tests.Gallery;

/// <summary>The recipes in the order of the page, by chapter.</summary>
internal static class Cookbook
{
    private static readonly Lazy<CableList> Data = new(() => CableList.Read(Repository.File("notebooks/data/cables.txt.gz")));

    /// <summary>The invented cables that all of them are about.</summary>
    public static CableList Cables => Data.Value;

    public static IReadOnlyList<(string Title, IReadOnlyList<Recipe> Recipes)> Chapters { get; } =
    [
        ("Tags",
            [new TagsUsedMost(), new TrendsOfTags(), new TagsByMonth(), new TagsByYear(), new TagsThatStandTogether(), new PairsOfTags(),
            new PartnersOfATag()]),
        ("Time", [new CablesByClassification(), new CablesByYear(), new Bursts(), new TableOfBursts(), new TimelineWithBursts()]),
        ("Classification", [new SharesOfClassifications(), new LevelsAndMarkings(), new Lengths()]),
        ("Posts, places and persons", [new MapOfPosts(), new CablesOfPosts(), new Places(), new Persons()]),
        ("Who writes to whom", [new Correspondence(), new Letters(), new NetworkOfStations()]),
        ("Who cites whom",
            [new Threads(), new OneThread(), new TableOfThreads(), new MostCited(), new NetworkOfReferences(), new TimesToAnAnswer()]),
        ("Words",
            [new WordsOverTime(), new TableOfWordsOverTime(), new MostFrequentWords(), new Phrases(), new WordsThatMarkAPost(),
            new WordsNearAWord(), new LinesOfAWord()]),
        ("Finding", [new SelectedCables(), new SearchedCables(), new ParagraphsWithAMarking()]),
        ("What was read, and how", [new WhatWasRepaired(), new WhatBreaksARule(), new WhatDiffersBetweenCopies(), new Copies()]),
        ("Going on", [new Everything(), new ChartOfOnesOwn(), new RowsForASpreadsheet(), new DataFrameOfRows(), new ReportOfAFolder()]),
    ];

    public static IReadOnlyList<Recipe> All { get; } = [.. Chapters.SelectMany(chapter => chapter.Recipes)];
}
