using CableTools.Text;
using CableTools.Tests.Support;
using CsCheck;

namespace CableTools.Tests.Text;

/// <summary>The searches by vectors against plain loops, over stretches of every length and place.</summary>
public sealed class ScanTests
{
    private static readonly Gen<(string Text, int Start, int End)> Stretch =
        Gen.Select(Gen.String[Gen.Char["aZ09 &~{}\n\r\t\u00a0\u00ad\ufffdkK"], 0, 120], Gen.Int[0, 120], Gen.Int[0, 120], (text, a, b) =>
            (text, Math.Min(Math.Min(a, b), text.Length), Math.Min(Math.Max(a, b), text.Length)));

    [Fact]
    public void Line_ends() => Same(Scan.LineEnd, c => c is '\n' or '\r');

    [Fact]
    public void Digits() => Same(Scan.Digit, char.IsAsciiDigit);

    [Fact]
    public void Small_letters() => Same(Scan.Lower, char.IsAsciiLetterLower);

    [Fact]
    public void Characters_outside_printable_ascii() => Same(Scan.Foreign, c => c is < ' ' or > '~');

    [Fact]
    public void Characters_outside_printable_ascii_and_ampersands() => Same(Scan.Odd, c => c is < ' ' or > '~' or '&');

    [Fact]
    public void One_character() => Same((text, start, end) => Scan.Of(text, '9', start, end), c => c == '9');

    [Fact]
    public void A_word() => Stretch.Holds(x =>
        Assert.Equal(x.Text.IndexOf("a ", x.Start, x.End - x.Start, StringComparison.Ordinal), Scan.Word(x.Text, "a ", x.Start, x.End)));

    [Fact]
    public void A_word_in_any_case() => Stretch.Holds(x => Assert.Equal(
        x.Text.IndexOf("ak", x.Start, x.End - x.Start, StringComparison.OrdinalIgnoreCase), Scan.AnyCase(x.Text, "ak", x.Start, x.End)));

    [Fact]
    public void Two_blanks() => Stretch.Holds(x =>
        Assert.Equal(x.Text.IndexOf("  ", x.Start, x.End - x.Start, StringComparison.Ordinal), Scan.Gap(x.Text, x.Start, x.End)));

    [Fact]
    public void Traits_are_those_a_loop_finds() =>
        Stretch.Holds(x => Assert.Equal(TraitsOf(x.Text, x.Start, x.End), Scan.Traits(x.Text, x.Start, x.End)));

    [Fact]
    public void Only_a_stretch_without_traits_is_copied() => Stretch.Holds(x =>
    {
        var target = new char[x.End - x.Start + 3];
        bool copied = Scan.TryCopyPlain(x.Text, x.Start, x.End, target, 3);
        Assert.Equal(TraitsOf(x.Text, x.Start, x.End) == LineTraits.None, copied);
        if (copied) Assert.Equal(x.Text[x.Start..x.End], new string(target, 3, x.End - x.Start));
    });

    private static LineTraits TraitsOf(string text, int start, int end)
    {
        var traits = LineTraits.None;
        for (int i = start; i < end; i++)
        {
            if (text[i] == ' ' && i + 1 < end && text[i + 1] == ' ') traits |= LineTraits.Gap;
            if (text[i] is < ' ' or > '{' or '&') traits |= LineTraits.Odd;
        }

        return traits;
    }

    private static void Same(Func<string, int, int, int> search, Func<char, bool> isFound) => Stretch.Holds(x =>
    {
        int expected = -1;
        for (int i = x.End - 1; i >= x.Start; i--)
            if (isFound(x.Text[i])) expected = i;
        Assert.Equal(expected, search(x.Text, x.Start, x.End));
    });
}
