using CableTools.Lines;

namespace CableTools.Tests.Lines;

public sealed class PortionMarkTests
{
    [Theory]
    [InlineData("(C) Text", "C")]
    [InlineData("(S//NF) Text", "S//NF")]
    [InlineData("(S/NF) Text", "S/NF")]
    [InlineData("(SBU) Text", "SBU")]
    [InlineData("(C - ENTIRE TEXT) Text", "C - ENTIRE TEXT")]
    [InlineData("(S//REL TO USA, GBR) Text", "S//REL TO USA, GBR")]
    [InlineData("(U.S.) Text", null)]
    [InlineData("(Iran) Text", null)]
    [InlineData("(X) Text", null)]
    [InlineData("C) Text", null)]
    [InlineData("(C Text", null)]
    [InlineData("()", null)]
    [InlineData("", null)]
    public void A_marking_as_written(string text, string? expected) =>
        Assert.Equal(expected, PortionMark.TryRead(text, 0, text.Length, out var mark) ? mark.Content(text) : null);

    [Theory]
    [InlineData("(G) Text", "C")]
    [InlineData("(5) Text", "S")]
    [InlineData("(V) Text", "U")]
    [InlineData("(5BU) Text", "SBU")]
    [InlineData("(C/F) Text", "C/NF")]
    [InlineData("(S/NE) Text", "S/NF")]
    [InlineData("(C/FR) Text", null)]
    [InlineData("(A) Text", null)]
    [InlineData("(Text) more", null)]
    public void A_misread_marking(string text, string? expected) =>
        Assert.Equal(expected, PortionMark.TryReadMisread(text, 0, text.Length, out var mark) ? mark.Meant : null);
}
