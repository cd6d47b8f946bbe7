using System.Text;

namespace CableTools.Mail.Tests;

/// <summary>Letters made to do harm, scaled down; tests/CableTools.Hostile has them at full size.</summary>
public sealed class HostileMailTests
{
    private const string Head = "From: a@example.org\nMIME-Version: 1.0\nSubject: x\n";

    private const string Text = "UNCLAS OSLO 000123\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: X\n\n1. (U) One.\n\n";

    static HostileMailTests() => MailFiles.Register();

    [Fact]
    public void Parts_in_parts_end_at_a_depth()
    {
        var letter = new StringBuilder(Head);
        for (int i = 1; i <= 20_000; i++) letter.Append($"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n");
        Assert.Contains(Assert.Single(Read(letter.ToString())).Diagnostics, diagnostic => diagnostic.Code == "RecordMalformed");
    }

    [Fact]
    public void Letters_in_letters_end_at_a_depth() => Assert.Contains(
        Assert.Single(Read(Repeated(Head + "Content-Type: message/rfc822\n\n", 20_000))).Diagnostics,
        diagnostic => diagnostic.Code == "RecordMalformed");

    [Fact]
    public void Quotes_in_quotes_are_text() =>
        Assert.Single(Read($"{Head}\n{Text}{Repeated("> ", 100_000)}two\n"), cable => cable.IsRecognized);

    [Theory]
    [InlineData("text/html", "<p>")]
    [InlineData("text/plain", "\n")]
    public void A_text_that_is_too_long_is_no_cable_and_the_next_letter_is_read(string type, string piece)
    {
        var reading = new CableReaderOptions { MaxTextLength = type == "text/html" ? 200_000 : 100_000 };
        string postmark = "From a@example.org Mon May 15 09:00:00 2006\n";
        string long1 = $"{postmark}{Head}Content-Type: {type}\n\n{Repeated(piece, 150_000 / piece.Length)}\n\n";
        var cables = Read($"{long1}{postmark}{Head}\n{Text}", "box.mbox", reading);
        Assert.Equal(2, cables.Count);
        Assert.Contains(cables[0].Diagnostics, diagnostic => diagnostic.Code == "RecordMalformed");
        Assert.True(cables[1].IsRecognized);
    }

    private static string Repeated(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    private static List<Cable> Read(string letter, string name = "letter.eml", CableReaderOptions? reading = null) =>
        [.. CableReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(letter)), name, null, reading)];
}
