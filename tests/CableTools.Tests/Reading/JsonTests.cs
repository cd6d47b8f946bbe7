using System.Globalization;
using CableTools.Reading.Json;
using CableTools.Tests.Support;

namespace CableTools.Tests.Reading;

/// <summary>JSON is read and written by the framework where it can, and by hand where it cannot: both must say the same.</summary>
public sealed class JsonTests
{
    [Theory]
    [InlineData("null", "null")]
    [InlineData(" true ", "true")]
    [InlineData("false", "false")]
    [InlineData("0", "0")]
    [InlineData("-12.5e2", "-1250")]
    [InlineData("\"\"", "''")]
    [InlineData("\"a\\\"\\\\\\/\\b\\f\\n\\r\\tz\"", "'a\"\\/\b\f\n\r\tz'")]
    [InlineData("\"\\u00e9\\u2028\\ud83d\\ude00é\"", "'é\u2028😀é'")]
    [InlineData("[]", "[]")]
    [InlineData("[1, [\"x\"], {}]", "[1,['x'],{}]")]
    [InlineData("{\"a\": 1,\r\n\t\"b\": {\"c\": null}}", "{a:1,b:{c:null}}")]
    [InlineData("{\"a\": 1, \"a\": 2}", "{a:2}")]
    [InlineData("", null)]
    [InlineData(" ", null)]
    [InlineData("{", null)]
    [InlineData("{\"a\"}", null)]
    [InlineData("{\"a\":}", null)]
    [InlineData("{\"a\":1,}", null)]
    [InlineData("{a:1}", null)]
    [InlineData("{'a':1}", null)]
    [InlineData("[1,]", null)]
    [InlineData("[1 2]", null)]
    [InlineData("[1]]", null)]
    [InlineData("01", null)]
    [InlineData("+1", null)]
    [InlineData(".5", null)]
    [InlineData("1.", null)]
    [InlineData("1e", null)]
    [InlineData("-", null)]
    [InlineData("NaN", null)]
    [InlineData("nul", null)]
    [InlineData("True", null)]
    [InlineData("\"open", null)]
    [InlineData("\"\\x\"", null)]
    [InlineData("\"\\u12g4\"", null)]
    [InlineData("\"a\nb\"", null)]
    [InlineData("// no\n1", null)]
    public void A_text_is_read_strictly_on_both_targets(string text, string? expected)
    {
        Assert.Equal(expected, Read(text, JsonParser.Parse));
        Assert.Equal(expected, Read(text, PortableCore.ParseJson));
    }

    // Not cases of the table above: half a character does not survive the way through a test's arguments.
    [Fact]
    public void Half_a_character_stays_what_it_is()
    {
        foreach (string text in new[] { "\"a\\ud83db\"", "\"a\ud83db\"" })
        {
            Assert.Equal("'a\ud83db'", Read(text, JsonParser.Parse));
            Assert.Equal("'a\ud83db'", Read(text, PortableCore.ParseJson));
        }

        Assert.Equal("{\ude00:'\\\ude00\n'}", Read("{\"\\ude00\":\"\\\\\\ude00\\n\"}", JsonParser.Parse));
    }

    [Theory]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Nesting_is_bounded(int depth, bool isRead)
    {
        string text = new string('[', depth) + "1" + new string(']', depth);
        Assert.Equal(isRead, Read(text, JsonParser.Parse) is not null);
        Assert.Equal(isRead, Read(text, PortableCore.ParseJson) is not null);
    }

    [Theory]
    [InlineData("{\"a\": x}", 7)]
    [InlineData("{\"é😀\": x}", 9)]
    [InlineData("[1,\n x]", 6)]
    public void An_error_says_at_which_character_it_is(string text, int character)
    {
        string end = string.Create(CultureInfo.InvariantCulture, $" at character {character}");
        Assert.EndsWith(end, Assert.Throws<JsonSyntaxException>(() => JsonParser.Parse(text)).Message, StringComparison.Ordinal);
        Assert.EndsWith(end, Assert.ThrowsAny<FormatException>(() => PortableCore.ParseJson(text)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_targets_write_the_same_of_every_cable()
    {
        Assert.Equal(".NETStandard,Version=v2.0", PortableCore.FrameworkName);
        string[] files = [.. Directory.GetFiles(Repository.File("tests/CableTools.Tests/Golden/Cables"), "*.txt"),
            .. Directory.GetFiles(Repository.File("examples/cables"), "*.txt")];
        string[] texts = [.. files.Select(File.ReadAllText),
            "SUBJECT: HALF A CHARACTER \ud83d, A WHOLE ONE \ud83d\ude00\n\n1. (U) <&>'\u0085\u2028\ufeff\u0007\n"];
        Assert.All(texts, text => Assert.Equal(Canonical(PortableCore.ToJson(text)), Canonical(Cable.Parse(text).ToJson())));
    }

    private static string Canonical(string json)
    {
        Assert.DoesNotContain('\n', json);
        return Read(json, JsonParser.Parse)!;
    }

    private static string? Read(string text, Func<string, object?> parse)
    {
        try
        {
            return Show(parse(text));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string Show(object? value) => value switch
    {
        null => "null",
        bool word => word ? "true" : "false",
        string text => $"'{text}'",
        double number => number.ToString(CultureInfo.InvariantCulture),
        List<object?> items => $"[{string.Join(',', items.Select(Show))}]",
        Dictionary<string, object?> members => $"{{{string.Join(',', members.Select(member => $"{member.Key}:{Show(member.Value)}"))}}}",
        _ => throw new InvalidOperationException(value.GetType().Name),
    };
}
