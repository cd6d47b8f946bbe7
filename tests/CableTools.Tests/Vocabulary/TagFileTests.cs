using Xunit;
using CableTools.Vocabulary;

namespace CableTools.Tests.Vocabulary;

public class TagFileTests
{
    private static readonly List<string[]> Rows = [.. TsvResource.Read("tags.tsv", 4)];

    [Fact]
    public void Every_row_has_four_fields_of_plain_text()
    {
        foreach (var row in Rows)
        {
            Assert.Equal(4, row.Length);
            Assert.All(row, field => Assert.Matches("^([!-~]([ -~]*[!-~])?)?$", field));
        }
    }

    [Fact]
    public void Codes_are_unique_and_in_order()
    {
        var codes = Rows.ConvertAll(row => row[0]);
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.Equal(codes.Count, CableTag.Known.Count);
    }

    [Fact]
    public void The_form_of_a_code_fits_its_kind()
    {
        foreach (var row in Rows)
        {
            var form = row[1] switch
            {
                "Subject" => "^[ABCEMOPST][A-Z]{3}$",
                "Program" => "^K[A-Z]{3}$",
                "Geographic" => "^[A-Z]{2}$",
                "Organization" => "^[A-Z]{2,10}$",
                _ => "^no such kind$",
            };
            Assert.Matches(form, row[0]);
        }
    }

    [Fact]
    public void A_tag_without_meaning_says_why()
    {
        Assert.All(Rows, row => Assert.True(row[2].Length > 0 || row[3].Contains("not verified", StringComparison.Ordinal), row[0]));
    }

    [Fact]
    public void A_successor_is_a_tag_itself()
    {
        foreach (var row in Rows)
        {
            var later = row[3].Split("later ");
            if (later.Length < 2) continue;
            foreach (var word in later[1].Split(';')[0].Split(' ', ','))
                if (word.Length is 2 or 4 && word.All(char.IsUpper)) Assert.True(CableTag.Describe(word).IsKnown, $"{row[0]}: {word}");
        }
    }
}
