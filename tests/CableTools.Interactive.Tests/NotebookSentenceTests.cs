using System.Net;
using System.Text.RegularExpressions;
using CableTools.Interactive.Tests.Support;
using CableTools.Tests.Support;

namespace CableTools.Interactive.Tests;

/// <summary>
/// What the notebooks say is what they show: for each sentence with a number or a comparison notebook-sentences.tsv names the lines of the
/// outputs that bear it out. Outputs are those of the cells (<see cref="NotebookTests"/>), so a sentence that has become wrong fails.
/// </summary>
public sealed partial class NotebookSentenceTests
{
    private static readonly (string Notebook, string Sentence, string[] Outputs)[] Claims =
    [
        .. File.ReadLines(Repository.File("tests/CableTools.Interactive.Tests/notebook-sentences.tsv"))
            .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))
            .Select(row => (row[0], row[1], row[2] == "-" ? [] : row[2].Split(" | "))),
    ];

    public static TheoryData<string> Notebooks =>
        [.. Directory.GetFiles(Repository.File("notebooks"), "*.ipynb").Select(path => Path.GetFileName(path)!)
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Each_sentence_with_a_number_or_a_comparison_is_shown_by_an_output(string name)
    {
        var notebook = new NotebookFile(Repository.File("notebooks/" + name));
        string shown = string.Join(" \n ", notebook.CodeCells.SelectMany(NotebookFile.Outputs).Select(output => Plain(output.Value)));
        var said = notebook.Texts.SelectMany(Sentences).Where(sentence => !sentence.EndsWith('?') && Claiming().IsMatch(sentence)).ToList();
        var claims = Claims.Where(claim => name.StartsWith(claim.Notebook, StringComparison.Ordinal)).ToList();
        var bearers = said.ToDictionary(sentence => sentence,
            sentence => claims.Where(claim => sentence.StartsWith(claim.Sentence, StringComparison.Ordinal)).ToList());
        Assert.Empty(bearers.Where(pair => pair.Value.Count != 1).Select(pair => $"No output is named for: {pair.Key}"));
        foreach (var (sentence, claim) in bearers.Where(pair => pair.Value[0].Outputs.Length > 0))
        {
            Assert.All(claim[0].Outputs, line => Assert.Contains(line, shown, StringComparison.Ordinal));
            Assert.Subset(Numbers(string.Join(" ", claim[0].Outputs)), Numbers(sentence));
        }

        Assert.Empty(claims.Except(bearers.Values.SelectMany(found => found)).Select(claim => $"Nowhere said: {claim.Sentence}"));
    }

    private static IEnumerable<string> Sentences(string text) => text.Split("\n\n")
        .Where(part => !part.StartsWith('#'))
        .SelectMany(part => SentenceEnd().Split(Regex.Replace(part, "\\s+|\\*\\*(Question|Answer):\\*\\*", " ")))
        .Select(sentence => sentence.Trim(' ', '*')).Where(sentence => sentence.Length > 0);

    // Scripts and still pictures are no text; a tag parts words.
    private static string Plain(string output) => Regex.Replace(WebUtility.HtmlDecode(Regex.Replace(
        Regex.Replace(output, "<script.*?</script>", " ", RegexOptions.Singleline), "<[^>]*>", " ")), "\\s+", " ");

    private static HashSet<int> Numbers(string text) =>
        [.. Regex.Matches(Month().Replace(Word().Replace(text, word => $" {1 + Array.IndexOf(Words, word.Value)} "),
            month => $" {1 + Array.FindIndex(Months, name => month.Value.StartsWith(name, StringComparison.Ordinal))} "), "[0-9]+")
            .Select(number => int.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture))];

    private static readonly string[] Words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    [GeneratedRegex("(?<=[.?!]) ")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex("[0-9]|(?i)\\b(one|two|three|four|five|six|seven|eight|nine|ten|twice|half|most|mostly|more|less|fewer|than|largest"
        + "|longest|never|nobody|none|nothing|no|only|alone|each|every|all|rises?|falls?|above|below|biggest|other)\\b")]
    private static partial Regex Claiming();

    [GeneratedRegex("\\b(two|three|four|five|six|seven|eight|nine|ten)\\b")]
    private static partial Regex Word();

    [GeneratedRegex("\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\b")]
    private static partial Regex Month();
}
