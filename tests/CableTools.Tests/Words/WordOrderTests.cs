using CableTools.Words;

namespace CableTools.Tests.Words;

public sealed class WordOrderTests
{
    [Fact]
    public void Part_by_part_is_the_order_of_all()
    {
        string[] words = ["", "a", "a\0", "ab", "b", "B", "\uFFFF", "\uD83D\uDE00", "ba", "aa", "a b", "a a", "\uFFFF\uFFFF", "abc", "abb"];
        Assert.Equal(words.Order(StringComparer.Ordinal), words.InOrder(word => word));
        Assert.Equal(words.Order(StringComparer.Ordinal), words.Reverse().InOrder(word => word));
    }
}
