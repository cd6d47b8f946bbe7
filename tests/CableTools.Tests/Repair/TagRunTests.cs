using CableTools.Repair;
using Xunit;
using CableTools.Vocabulary;

namespace CableTools.Tests.Repair;

public class TagRunTests
{
    [Theory]
    [InlineData("PHUMPGOV", "PHUM PGOV")]
    [InlineData("ECONEFIN", "ECON EFIN")]
    [InlineData("ETRDEINVECINPGOVCS", "ETRD EINV ECIN PGOV CS")]
    [InlineData("ASECAFINGMGRIZOREPTU", "ASEC AFIN GM GR IZ OREP TU")]
    [InlineData("CASCKFLOMARRPRELPINRAMGTMXJM", "CASC KFLO MARR PREL PINR AMGT MX JM")]
    [InlineData("NATOPREL", "NATO PREL")]
    [InlineData("IZPGOV", "IZ PGOV")]
    [InlineData("PRELEUN", "PREL EUN")]
    [InlineData("kpaoprel", "KPAO PREL")]
    public void A_run_falls_into_known_tags(string run, string expected)
    {
        var parts = new List<string> { "BEFORE" };
        Assert.True(TagRun.TrySplit(run, parts));
        Assert.Equal("BEFORE " + expected, string.Join(' ', parts));
    }

    [Theory]
    [InlineData("PREL")] // known
    [InlineData("UNESCO")]
    [InlineData("UNIDROIT")]
    [InlineData("PGOVE")] // short enough to be one unknown tag
    [InlineData("UKXG")]
    [InlineData("CLINTON")] // names and words
    [InlineData("TERRORISM")]
    [InlineData("ECONOMIC")]
    [InlineData("SOCIAL")]
    [InlineData("POLITICAL")]
    [InlineData("LEGATT")]
    [InlineData("HILLARY")]
    [InlineData("ISRUSTU")] // countries alone
    [InlineData("PRELXQJPGOV")] // rest
    [InlineData("PREL PGOV")]
    [InlineData("")]
    public void What_is_no_run_stays_whole(string run)
    {
        var parts = new List<string>();
        Assert.False(TagRun.TrySplit(run, parts));
        Assert.Empty(parts);
    }
}
