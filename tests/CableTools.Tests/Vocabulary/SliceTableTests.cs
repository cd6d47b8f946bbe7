using Xunit;
using CableTools.Vocabulary;

namespace CableTools.Tests.Vocabulary;

public class SliceTableTests
{
    [Fact]
    public void It_grows_and_keeps_what_came_first()
    {
        var table = new SliceTable<string>(1);
        for (var i = 0; i < 1000; i++) Assert.True(table.TryAdd($"KEY{i}", $"value{i}"));
        Assert.False(table.TryAdd("KEY7", "other"));
        for (var i = 0; i < 1000; i++) Assert.Equal($"value{i}", table.Find($"xkey{i}x", 1, $"key{i}".Length));
        Assert.Null(table.Find("KEY1000"));
    }

    [Theory]
    [InlineData("RIO DE JANEIRO", true)]
    [InlineData("rio-de-janeiro.", true)]
    [InlineData(" R.I.O.DE JANEIRO", true)]
    [InlineData("RIO DE JANEIR", false)]
    [InlineData("RIO DE JANEIROS", false)]
    [InlineData("", false)]
    public void A_loose_table_hears_letters_and_digits_alone(string text, bool found)
    {
        var table = new SliceTable<string>(4, loose: true);
        table.TryAdd("RIODEJANEIRO", "RIO");
        Assert.Equal(found, table.Find(text) is not null);
    }

    [Fact]
    public void A_strict_table_hears_everything()
    {
        var table = new SliceTable<string>(4);
        table.TryAdd("RIO DE", "RIO");
        Assert.Null(table.Find("RIODE"));
        Assert.NotNull(table.Find("rio de"));
    }
}
