using System.Text;
using CableTools.Tests.Support;

namespace CableTools.Mail.Tests;

/// <summary>Where in an e-mail cables are found, and what is said of them.</summary>
public sealed class MailTests
{
    private const string Note = "Here it is. Subject to what you said:\n1. Read it.\n2. File it.\n";

    private static readonly string One = Mails.Cable(9101);
    private static readonly string Two = Mails.Cable(9102);

    /// <summary>Name of the case, the message, and the places of its cables: "9101", in an attachment "name:9101".</summary>
    public static TheoryData<string, string, string> Places => new()
    {
        { "the text", Mails.Plain(One), "9101" },
        { "two cables in the text", Mails.Plain(One + "NNNN\n\n" + Two), "9101 9102" },
        { "the plain form", Mails.Several("alternative", Mails.Text(One), Mails.Page(One)), "9101" },
        { "the plain form, though it stands last", Mails.Several("alternative", Mails.Page(One), Mails.Text(One)), "9101" },
        { "the page, where the plain form is a stub", Mails.Several("alternative", Mails.Text("See the page."), Mails.Page(One)), "9101" },
        { "a page alone", Mails.Of("Content-Type: text/html", "<p>Look:</p><pre>" + One + "</pre>"), "9101" },
        { "the text, and a text attached", Mails.Several("mixed", Mails.Text(One), Mails.Attached("b.txt", "text/plain", Two)),
            "9101 b.txt:9102" },
        { "a page attached to a note", Mails.Several("mixed", Mails.Text(Note),
            Mails.Attached("c.htm", "text/html", $"<html><pre>{Two}</pre></html>")), "c.htm:9102" },
        { "a file of no known type", Mails.Several("mixed", Mails.Text(Note), Mails.Attached("d.txt", "application/octet-stream", One)),
            "d.txt:9101" },
        { "a packed file", Mails.Several("mixed", Mails.Text(Note), Mails.Base64("Content-Type: application/zip; name=e.zip",
            Zip("x.txt", One))), "e.zip!x.txt:9101" },
        { "a message sent along", Mails.Several("mixed", Mails.Text(Note), Mails.Part("Content-Type: message/rfc822", Mails.Plain(One))),
            "message.eml:9101" },
        { "a message attached to a message sent along", Mails.Several("mixed", Mails.Text(Note), Mails.Part("Content-Type: message/rfc822",
            Mails.Several("related", Mails.Text(Note), Mails.Attached("f.txt", "text/plain", Two)))), "message.eml!f.txt:9102" },
        { "a name with a folder in it", Mails.Several("mixed", Mails.Attached("../../g.txt", "text/plain", One)), "g.txt:9101" },
        { "forms within parts", Mails.Several("mixed", Mails.Several("alternative", Mails.Text(One), Mails.Page(One))
            .Split("MIME-Version: 1.0\n")[1], Mails.Attached("h.txt", "text/plain", Two)), "9101 h.txt:9102" },
        { "no calendar, picture or address card", Mails.Several("mixed", Mails.Text(One), Mails.Part("Content-Type: text/calendar", Two),
            Mails.Base64("Content-Type: image/png; name=a.png", [1, 2, 3]), Mails.Attached("j.vcf", "text/vcard", Two)), "9101" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Cables_are_found_in(string place, string mail, string expected)
    {
        _ = place;
        Assert.Equal(expected, string.Join(' ', Mails.Read(mail).Select(Place)));
    }

    [Fact]
    public void The_head_is_the_containers_and_its_date_takes_the_place_of_a_missing_one()
    {
        var dated = Assert.Single(Mails.Read(Mails.Plain(One)));
        var metadata = dated.Source!.Metadata!;
        Assert.Equal(("\"Finch, Olga\" <finch@example.org>", "the cable you asked for"), (metadata.Sender, metadata.Title));
        Assert.Equal((CableFormat.Mail, 1, (string?)null), (dated.Source.Format, dated.Source.Record, dated.Source.Entry));
        Assert.Equal((new DateTimeOffset(2006, 5, 12, 13, 5, 0, TimeSpan.Zero), "06OSLO9101", "NUMBER 9101 OF OSLO"),
            (dated.Date!.Value, dated.Id, dated.Subject));
        Assert.DoesNotContain(dated.Diagnostics,
            d => d.Code == DiagnosticCode.MetadataDateDiffers || d.Code == DiagnosticCode.DateFromMetadata);

        var undated = Assert.Single(Mails.Read(Mails.Plain(Mails.Cable(9103, date: null))));
        Assert.Equal(new DateTimeOffset(2006, 6, 6, 7, 30, 0, TimeSpan.Zero), undated.Date);
        Assert.Contains(undated.Diagnostics, d => d.Code == DiagnosticCode.DateFromMetadata);

        // Which year the cable is of, the day it was sent on does not say.
        Assert.Null(undated.Id);
    }

    [Fact]
    public void What_the_head_says_is_written_and_read_back()
    {
        var cable = Assert.Single(Mails.Read(Mails.Plain(Mails.Cable(9103, date: null))));
        var back = Assert.Single(CableReader.ReadText(cable.ToJson()));
        Assert.Equal((cable.Date, cable.Source!.Metadata!.Sender, cable.Source.Metadata.Title, CableFormat.Mail),
            (back.Date, back.Source!.Metadata!.Sender, back.Source.Metadata.Title, back.Source.Original!.Format));
    }

    /// <summary>Headers of the part, its bytes, and the encoding that is told.</summary>
    public static TheoryData<string, byte[], string> Encodings => new()
    {
        { "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit", Encoding.UTF8.GetBytes(One), "utf-8" },
        { "Content-Type: text/plain; charset=us-ascii", Encoding.UTF8.GetBytes(One), "utf-8" },
        { "Content-Type: text/plain; charset=no-such-thing", Encoding.UTF8.GetBytes(One), "utf-8" },
        { "Content-Type: text/plain; charset=\"Windows-1252\"", Latin(One), "windows-1252" },
        { "Content-Type: text/plain; charset=utf-8", Latin(One), "windows-1252" },
        { "Content-Type: text/plain; charset=iso-8859-15", Encoding.Latin1.GetBytes(One.Replace('\u20AC', '\u00A4')), "iso-8859-15" },
        { "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64",
            Ascii(Convert.ToBase64String(Encoding.UTF8.GetBytes(One), Base64FormattingOptions.InsertLineBreaks)), "utf-8" },
        { "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable",
            Ascii(One.Replace("\u20AC", "=E2=82=\n=AC", StringComparison.Ordinal).Replace("SIPDIS", "SIP=\nDIS", StringComparison.Ordinal)),
            "utf-8" },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void The_text_is_decoded(string headers, byte[] content, string encoding)
    {
        byte[] mail = [.. Ascii(Mails.Of(headers, "")), .. content];
        var cable = Assert.Single(Mails.Read(mail, "a.eml"));
        Assert.Equal(One, cable.Text);
        Assert.Equal(encoding, cable.Source!.Encoding);
        Assert.Equal(cable.Text, string.Concat(cable.Segments.Select(segment => cable.Text.Substring(segment.Start, segment.Length))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nothing of the kind.\n")]
    [InlineData(Note)]
    [InlineData("-----Original Message-----\nFrom: Quill\nSent: Monday\nTo: Finch\nSubject: lunch\n\nAt noon?\n")]
    public void A_message_without_a_cable_is_none(string text)
    {
        var other = Assert.Single(Mails.Read(Mails.Plain(text)));
        Assert.False(other.IsRecognized);
        Assert.Contains(other.Diagnostics, d => d.Code == DiagnosticCode.NoCableRecognized || d.Code == DiagnosticCode.RecordMalformed);
    }

    [Fact]
    public void A_text_that_is_no_mail_is_read_as_it_was()
    {
        Assert.Equal(CableFormat.PlainText, Assert.Single(Mails.Read(One)).Source!.Format);
        string forwarded = "From: Finch\nSent: Tuesday\nTo: Quill\nSubject: cable\n\n" + One;
        Assert.Equal(CableFormat.PlainText, Assert.Single(Mails.Read(forwarded, "a.txt")).Source!.Format);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a.txt")]
    [InlineData("a.eml")]
    public void A_mail_is_known_by_its_headers_whatever_its_name(string? name) =>
        Assert.Equal(CableFormat.Mail, Assert.Single(Mails.Read(Mails.Plain(One), name)).Source!.Format);

    [Fact]
    public void Mails_lie_in_packed_files_too()
    {
        var zipped = Assert.Single(Mails.Read(Zip("in/a.eml", Mails.Plain(One)), "b.zip"));
        Assert.Equal(("06OSLO9101", "in/a.eml"), (zipped.Id, zipped.Source!.Entry));
        byte[] packed = Packed.Gzip(Encoding.UTF8.GetBytes(Mails.Mailbox(Mails.Plain(One), Mails.Plain(Two))));
        Assert.Equal(["06OSLO9101", "06OSLO9102"], Mails.Read(packed, "c.mbox.gz").Select(cable => cable.Id));
    }

    [Fact]
    public void Folders_are_searched_for_mails() =>
        Assert.All([".eml", ".mbox"], extension => Assert.Contains(extension, CableReader.FileExtensions));

    private static string Place(Cable cable)
    {
        string serial = cable.Id?["06OSLO".Length..] ?? "?";
        return cable.Source!.Entry is { } entry ? $"{entry}:{serial}" : serial;
    }

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);

    private static byte[] Latin(string text) => [.. text.Select(c => c == '\u20AC' ? (byte)0x80 : (byte)c)];

    private static byte[] Zip(string name, string text) => Packed.Zip((name, Encoding.UTF8.GetBytes(text)));
}
