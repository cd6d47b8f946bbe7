using CableTools.Tests.Support;

namespace CableTools.Tests.Layout;

/// <summary>
/// Which lines that begin with a number are paragraphs: told by the running number. What the labels are is given, then the numbers found.
/// </summary>
public sealed class ParagraphChainTests
{
    [Theory]
    [InlineData("1. (C)|2. (C)|3. (C)", "1,2,3")]
    [InlineData("1.|2.|3.", "1,2,3")]
    [InlineData("4. (C)|5. (C)", "4,5")] // a further section
    [InlineData("1. (C)|2. (C)|4. (C)", "1,2,4")] // a gap
    [InlineData("1. (C)|2. (C)|2. (C)", "1,2,3")] // the last one doubled: it counts on
    [InlineData("1. (C)|Z. (C)|3. (C)", "1,2,3")] // a letter for a digit
    [InlineData("1. (C)|7. (C)|3. (C)", "1,2,3")] // one misread between two that count on
    [InlineData("1. (C)|12. (C)|3. (C)", "1,2,3")] // a pilcrow read as a digit
    [InlineData("1. (C)|B. (C)|2. (C)", "1,2")] // the letter of a list
    [InlineData("1. (C)|1. He said|2. (C)", "1,2")] // a list inside
    [InlineData("1. (C)|1) (C)|2) (C)|2. (C)", "1,2")] // one with markings: nothing is renumbered
    public void Labels_give_these_numbers(string labels, string numbers) => Assert.Equal(numbers, Numbers(labels, RepairMode.Apply));

    [Theory]
    [InlineData("1. (C)|2. (C)|2. (C)", "1,2,2")]
    [InlineData("1. (C)|7. (C)|3. (C)", "1,7,3")]
    public void Where_no_damage_is_undone_the_numbers_are_those_written(string labels, string numbers) =>
        Assert.Equal(numbers, Numbers(labels, RepairMode.None));

    private static string Numbers(string labels, RepairMode repair)
    {
        string body = string.Join("\n\n", labels.Split('|').Select(label => label + " The bridges are many and long."));
        string text = Make.WithBody(body).Text;
        return string.Join(',', Cable.Parse(text, new CableParserOptions { Repair = repair }).Paragraphs.Select(p => p.Number));
    }
}
