using System.Text;
using CableTools.Tests.Support;
using CsCheck;

namespace CableTools.Mail.Tests;

/// <summary>Mailboxes: many messages, one after another, some of them broken.</summary>
public sealed class MailboxTests
{
    private static readonly string One = Mails.Plain(Mails.Cable(9101));
    private static readonly string Two = Mails.Plain(Mails.Cable(9102));

    [Fact]
    public void Each_message_gives_its_cables()
    {
        string mailbox = Mails.Mailbox(One, Mails.Plain("Lunch?"), Two,
            Mails.Several("mixed", Mails.Text("See below."), Mails.Attached("b.txt", "text/plain", Mails.Cable(9103))));
        var read = Mails.Read(mailbox, "a.mbox");
        Assert.Equal([("06OSLO9101", 1, null), (null, 2, null), ("06OSLO9102", 3, null), ("06OSLO9103", 1, "4!b.txt")],
            read.Select(cable => (cable.Id, cable.Source!.Record, cable.Source.Entry)));
        Assert.Equal([true, false, true, true], read.Select(cable => cable.IsRecognized));
    }

    [Theory]
    [InlineData("1. (U) One.\n\nFrom our side, at 10:30, nothing came.\nNobody was there.", "From our side, at 10:30, nothing came.")]
    [InlineData("1. (U) One.\n\n>From our side nothing came.", "From our side nothing came.")]
    public void A_sentence_that_begins_like_a_postmark_stays_a_sentence(string body, string expected)
    {
        string mailbox = "From a@b Tue Jun  6 09:30:00 2006\n" + Mails.Plain(Mails.Cable(9101, body: body)) + "\n\n" + Mails.Mailbox(Two);
        var read = Mails.Read(mailbox, "a.mbox");
        Assert.Equal(["06OSLO9101", "06OSLO9102"], read.Select(cable => cable.Id));
        Assert.Contains("\n" + expected + "\n", read[0].Text + "\n", StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_mailbox_is_read_message_by_message()
    {
        byte[] message = Encoding.UTF8.GetBytes(Mails.Mailbox(One));
        var stream = new RepeatingStream(message, 1L << 34);
        Assert.Equal(5, CableReader.Read(stream, "a.mbox").Take(5).Count(cable => cable.Id == "06OSLO9101"));
        Assert.True(stream.Given < 1 << 18);
    }

    [Fact]
    public void A_message_that_is_too_long_is_passed_over_and_told()
    {
        string mailbox = Mails.Mailbox(One, Mails.Plain(new string('x', 200_000)), Two);
        var reading = new CableReaderOptions { MaxTextLength = 100_000 };
        var read = CableReader.Read(new MemoryStream(Encoding.UTF8.GetBytes(mailbox)), "a.mbox", null, reading).ToList();
        Assert.Equal(["06OSLO9101", null, "06OSLO9102"], read.Select(cable => cable.Id));
        Assert.Contains(read[1].Diagnostics, diagnostic => diagnostic.Code == DiagnosticCode.RecordMalformed);
    }

    [Theory]
    [InlineData("From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\n")]
    [InlineData("From: a@example.org\nContent-Type: multipart/mixed\n\n")]
    [InlineData("From: a@example.org\nContent-Type: ;;;=\nContent-Transfer-Encoding: base64\n\n")]
    [InlineData("From: a@example.org\nno header at all\nMessage-ID: <2@example.org>\n\n")]
    [InlineData("From: <<<>\nDate: never\nSubject: =?utf-8?q?=ZZ?=\nMIME-Version: 1.0\n\n")]
    public void A_broken_message_throws_nothing_and_the_next_is_read(string broken)
    {
        var read = Mails.Read(Mails.Mailbox(broken + Mails.Cable(9101), Two), "a.mbox");
        Assert.Equal("06OSLO9102", read[^1].Id);
        Assert.Equal(2, read.Count);
    }

    [Fact]
    public void No_damage_throws()
    {
        byte[][] mails = [.. new[]
        {
            Mails.Mailbox(One, Two),
            Mails.Several("mixed", Mails.Text("See below."), Mails.Attached("b.txt", "text/plain", Mails.Cable(9103))),
            Mails.Several("signed", Mails.Text(Mails.Cable(9104)), Mails.Part("Content-Type: application/pkcs7-signature", "AAAA")),
            Mails.Several("encrypted", Mails.Part("Content-Type: application/pgp-encrypted", "Version: 1"), Mails.Text("x")),
            Mails.Of("Content-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64", "MIAGCSqG"),
            Mails.Of("Content-Type: application/ms-tnef; name=winmail.dat", "x"),
        }.Select(Encoding.UTF8.GetBytes)];
        var change = Gen.Select(Gen.Int[0, 4000], Gen.Byte, Gen.Int[0, 3]);
        Gen.Select(Gen.Int[0, mails.Length - 1], change.Array[0, 12]).Sample((which, changes) =>
        {
            var bytes = mails[which].ToList();
            foreach (var (at, value, kind) in changes)
            {
                int place = at % Math.Max(bytes.Count, 1);
                if (kind == 0 && bytes.Count > 60) bytes.RemoveRange(place, Math.Min(50, bytes.Count - place));
                else if (kind == 1) bytes.Insert(place, (byte)'\n');
                else if (bytes.Count > 0) bytes[place] = value;
            }

            try
            {
                foreach (var cable in CableReader.Read(new MemoryStream([.. bytes]), "a.eml")) Assert.NotNull(cable.Diagnostics);
            }
            catch (CableFormatException)
            {
                // No longer a mail, nor a text of any kind.
            }
        }, iter: 2000);
    }
}
