using System.Text;

namespace CableTools.Tests.Reading;

public sealed class EncodingTests
{
    private const string Text = "UNCLAS OSLO 000123\n\nTAGS: PREL\nSUBJECT: CAF\u00c9 \u201cNORD\u201d\n\n1. (U) \u00c6rlig talt.\n";

    [Fact]
    public void Every_unicode_form_is_recognized()
    {
        foreach (var encoding in new Encoding[] { new UTF8Encoding(false), new UTF8Encoding(true), Encoding.Unicode,
            Encoding.BigEndianUnicode, new UnicodeEncoding(false, false), new UnicodeEncoding(true, false) })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
            Assert.Equal(Text, Sample.Read(bytes).Single().Text);
        }
    }

    [Fact]
    public void Windows_1252_is_what_no_unicode_is()
    {
        byte[] bytes = [.. Encoding.ASCII.GetBytes("SUBJECT: "), 0x93, 0xC6, 0x94, 0x20, 0xB6, 0x31, 0x2E, 0x20, 0x81,
            .. Encoding.ASCII.GetBytes(" x\n")];
        Assert.Equal("SUBJECT: \u201c\u00c6\u201d \u00b61. \u0081 x\n", Sample.Read(bytes).Single().Text);
    }

    [Fact]
    public void A_lost_character_stays_lost_and_does_no_harm() =>
        Assert.Equal([1, 2], Sample.Read("UNCLAS OSLO 000123\nTAGS: PREL\nSUBJECT: X\n\n\uFFFD1. (U) A.\n\n\uFFFD2. (U) B.\n")
            .Single().Paragraphs.Select(p => p.Number!.Value));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\f\n ")]
    public void An_empty_file_is_an_error(string text) =>
        Assert.Equal(CableFormatProblem.Empty, Assert.Throws<CableFormatException>(() => Sample.Read(text)).Reason);

    [Fact]
    public void A_binary_file_is_an_error()
    {
        byte[] bytes = new byte[512];
        new Random(7).NextBytes(bytes);
        bytes[0] = 0x7F;
        bytes[1] = bytes[9] = bytes[40] = bytes[41] = 0;
        Assert.Equal(CableFormatProblem.Binary, Assert.Throws<CableFormatException>(() => Sample.Read(bytes)).Reason);
    }
}
