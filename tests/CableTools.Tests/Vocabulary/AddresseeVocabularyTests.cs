using Xunit;
using CableTools.Vocabulary;

namespace CableTools.Tests.Vocabulary;

public class AddresseeVocabularyTests
{
    [Theory]
    [InlineData("CIA WASHDC", "CIA WASHDC")]
    [InlineData("CIA WASHINGTON DC//NHTC//", "CIA WASHDC")]
    [InlineData("JOINT STAFF WASHINGTON DC//J-3/J-5//", "JOINT STAFF WASHDC")]
    [InlineData("SECDEF WASHINGTON DC", "SECDEF WASHDC")]
    [InlineData("Dept. of Treasury", "DEPT OF TREASURY WASHDC")]
    [InlineData("EUROPEAN POLITICAL COLLECTIVE", "EUROPEAN POLITICAL COLLECTIVE")]
    [InlineData("AMEMBASSY MOSCOW", null)]
    [InlineData("//J3//", null)]
    [InlineData("", null)]
    public void A_name_or_alias_finds_its_addressee(string text, string? name) =>
        Assert.Equal(name, AddresseeVocabulary.Find(text, 0, text.Length)?.Name);

    [Theory]
    [InlineData("RUEAIIA", "CIA WASHDC")]
    [InlineData("RUEHZL", "EUROPEAN POLITICAL COLLECTIVE")]
    [InlineData("RUEKJCS", "CJCS WASHDC,DIA WASHDC,JOINT STAFF WASHDC,OSD WASHDC,SECDEF WASHDC")]
    [InlineData("RUEHXX", "")]
    public void A_routing_indicator_finds_all_it_serves(string indicator, string names) =>
        Assert.Equal(names, string.Join(',', AddresseeVocabulary.FindByRoutingIndicator(indicator).Select(addressee => addressee.Name)));
}
