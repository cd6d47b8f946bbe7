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
    [InlineData("1. (C)|2. (C)|3. (C)|2. (C)|3. (C)|4. (C)", "1,2,3,2,3,4")] // the source counts on from a lower number
    [InlineData("1. (C)|2. (C)|3. (C)|1. (C)|2. (C)|3. (C)|4. (C)", "1,2,3,3,4")] // a text quoted with numbers of its own
    [InlineData("1. (C)|2. (C)|1.|2.|3.|4.|5.|3. (C)|4. (C)", "1,2,3,4")] // the articles of a note that is quoted
    [InlineData("1. (C)|2. (C)|1)|2)|3)|4)|3)|4)|3. (C)", "1,2,3")] // a list that counts past the paragraphs
    [InlineData("1. (C)|1) (C)|2) (C)|2. (C)", "1,2")] // one with markings: nothing is renumbered
    public void Labels_give_these_numbers(string labels, string numbers) => Assert.Equal(numbers, Numbers(labels, RepairMode.Apply));

    [Theory]
    [InlineData("1. (C)|2. (C)|2. (C)", "1,2,2")]
    [InlineData("1. (C)|7. (C)|3. (C)", "1,7,3")]
    public void Where_no_damage_is_undone_the_numbers_are_those_written(string labels, string numbers) =>
        Assert.Equal(numbers, Numbers(labels, RepairMode.None));

    [Theory]
    [InlineData("3. (C) The gnomes are five. 4. (C) They fish.", "1,2,3,4")] // a lost line break, with a marking
    [InlineData("3. The gnomes are five - Source: Sample 4. They fish.|5. The pond is deep.", "1,2,3,4,5")]
    [InlineData("The gnomes are five - Source: Sample 3. They fish. Source: Sample 4. They rest.|5. The pond is deep.", "1,2,3,4,5")]
    [InlineData("3. The gnomes are five - Source: Sample 4. They fish.", "1,2,3")] // nothing says that it counts on
    [InlineData("3. The gnomes are five.|7. The pond is deep.", "1,2,3")] // the numbers between are nowhere
    public void Numbers_inside_lines_are_found_between_labels(string rest, string numbers)
    {
        const string Filler = "The bridges of the town are many, and each of them is long, old and made of stone that nobody has counted. ";
        string body = "1. " + Filler + "\n\n2. " + Filler + rest.Replace("|", " " + Filler + "\n\n", StringComparison.Ordinal);
        if (!rest.StartsWith('T')) body = body.Replace(Filler + rest[0], Filler + "\n\n" + rest[0], StringComparison.Ordinal);
        Assert.Equal(numbers, string.Join(',', Make.WithBody(body).Paragraphs.Select(p => p.Number)));
    }

    private static string Numbers(string labels, RepairMode repair)
    {
        string body = string.Join("\n\n", labels.Split('|').Select(label => label + " The bridges are many and long."));
        string text = Make.WithBody(body).Text;
        return string.Join(',', Cable.Parse(text, new CableParserOptions { Repair = repair }).Paragraphs.Select(p => p.Number));
    }
}
