using CableTools.Reading.Splitting;

namespace CableTools.Tests.Reading;

/// <summary>Files of several messages, made of the pieces below, and how many cables they are.</summary>
public sealed class SplittingTests
{
    private static readonly Dictionary<char, string> Pieces = new()
    {
        ['A'] = Message("VZCZCXRO0001", "OSLO", "000123", 12),
        ['B'] = Message("VZCZCXRO0002", "BERN", "000456", 13),
        ['a'] = Message(null, "OSLO", "000123", 12),
        ['b'] = Message(null, "BERN", "000456", 13),
        ['N'] = "BT\n#0123\n\nNNNN\n\n",
        ['S'] = "UNCLAS SECTION 02 OF 02 OSLO 000123\n\nThe paragraph goes on.\n\nSAMPLE\n",
        ['Q'] = "QUOTE\n" + Message(null, "BERN", "000456", 13) + "UNQUOTE\n\n2. (U) More.\n\nSAMPLE\n",
        ['T'] = "\nA line of text from somebody.\n",
    };

    [Theory]
    [InlineData("A", 1)]
    [InlineData("AN", 1)]
    [InlineData("AB", 2)]
    [InlineData("ANB", 2)]
    [InlineData("ANBN", 2)]
    [InlineData("ANBNA", 3)]
    [InlineData("ab", 2)] // by signature and envelope
    [InlineData("aNb", 2)]
    [InlineData("aa", 1)] // the same date-time group: pages of one message
    [InlineData("aS", 1)]
    [InlineData("aQ", 1)]
    [InlineData("Ta", 1)]
    [InlineData("TT", 1)]
    [InlineData("ANT", 1)]
    [InlineData("", 1)]
    public void A_file_holds_so_many_cables(string pieces, int count)
    {
        string text = string.Concat(pieces.Select(piece => Pieces[piece]));
        var starts = MessageSplitter.Starts(text);
        Assert.Equal(count, starts.Count);
        Assert.Equal(0, starts[0]);
        Assert.Equal(starts.Distinct().Order(), starts);
    }

    [Theory]
    [InlineData("ANB", "06OSLO123,06BERN456")]
    [InlineData("ab", "06OSLO123,06BERN456")]
    public void Each_cable_has_its_own_envelope(string pieces, string ids) => Assert.Equal(
        ids, string.Join(',', Sample.Read(string.Concat(pieces.Select(piece => Pieces[piece])), "x.txt").Select(cable => cable.Id)));

    private static string Message(string? transmission, string post, string serial, int day) =>
        (transmission is null ? "" : transmission + "\nOO RUEHC\n")
        + $"R {day}1305Z MAY 06\nFM AMEMBASSY {post}\nTO SECSTATE WASHDC 1234\n\nUNCLAS {post} {serial}\n\n"
        + "SIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: BRIDGES\n\n1. (U) Text of the message.\n\nSAMPLE\n";
}
