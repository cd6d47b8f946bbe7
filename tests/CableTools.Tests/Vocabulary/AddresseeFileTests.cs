using Xunit;
using CableTools.Vocabulary;

namespace CableTools.Tests.Vocabulary;

public class AddresseeFileTests
{
    private static readonly List<string[]> Rows = [.. TsvResource.Read("addressees.tsv", 6)];

    [Fact]
    public void Every_row_has_six_fields_of_plain_text()
    {
        foreach (var row in Rows)
        {
            Assert.Equal(6, row.Length);
            Assert.All(row, field => Assert.Matches("^([!-~]([ -~]*[!-~])?)?$", field));
        }
    }

    [Fact]
    public void Names_are_unique_and_in_order()
    {
        var names = Rows.ConvertAll(row => row[0]);
        Assert.Equal(names.Distinct().Order(StringComparer.Ordinal), names);
        Assert.Equal(names, AddresseeVocabulary.All.Select(addressee => addressee.Name));
    }

    [Fact]
    public void No_name_or_alias_belongs_to_two_addressees_or_to_a_post()
    {
        foreach (var addressee in AddresseeVocabulary.All)
            foreach (var name in addressee.Aliases.Prepend(addressee.Name))
            {
                Assert.Same(addressee, AddresseeVocabulary.Find(name, 0, name.Length));
                Assert.Null(Post.Find(name));
            }
    }

    [Fact]
    public void Routing_indicators_have_their_form_and_say_where_they_were_found()
    {
        foreach (var row in Rows)
        {
            Assert.All(TsvResource.ToList(row[2]), indicator => Assert.Matches("^R[HU][A-Z]{3,5}$", indicator));
            Assert.Equal(row[2].Length == 0, row[3].Length == 0);
            Assert.Contains(row[3], new[] { "", "seen", "recalled" });
        }
    }
}
