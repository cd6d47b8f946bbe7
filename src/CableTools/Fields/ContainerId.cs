using CableTools.Layout;
using CableTools.Lines;
using CableTools.Repair;
using CableTools.Text;
using CableTools.Vocabulary;

namespace CableTools.Fields;

/// <summary>
/// A message reference number as a container has it: two-digit year, post in letters, serial number. Some in the collections are malformed
/// ("09SECTION01OF03SANJOSE525").
/// </summary>
internal readonly struct ContainerId
{
    private ContainerId(int year, string post, int serial)
    {
        Year = year;
        Post = post;
        Serial = serial;
    }

    /// <summary>Two-digit year.</summary>
    public int Year { get; }

    /// <summary>The post; empty where the number is malformed, so that only its year can be trusted.</summary>
    public string Post { get; }

    public int Serial { get; }

    /// <summary>The number in normal form; null where it is malformed.</summary>
    public string? Id => Post.Length == 0 ? null : ReferenceField.IdOf(Year, Post, Serial);

    public static bool TryRead(string? written, out ContainerId id)
    {
        id = default;
        if (written is null) return false;
        var text = new TextSlice(written, 0, written.Length).Trim();
        if (!Chars.IsDigit(text[0]) || !Chars.IsDigit(text[1]) || !Chars.IsLetter(text[2])) return false;
        int year = (text[0] - '0') * 10 + text[1] - '0', at = 2;
        while (Chars.IsLetter(text[at]) || text[at] is ' ' or '-') at++;
        int digits = at, serial = 0;
        while (Chars.IsDigit(text[at]) && at - digits < 7) serial = serial * 10 + text[at++] - '0';
        bool isWhole = at > digits && at == text.Length;
        id = new ContainerId(year, isWhole ? PostName.Normalize(text.Between(text.Start + 2, text.Start + digits).ToString()) : "", serial);
        return true;
    }
}
